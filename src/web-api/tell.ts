/** Words for one person, and for nobody else. */
import type { KnownBlock } from '@slack/types'
import * as v from 'valibot'
import { type Result, err, ok } from '../lib/result.ts'
import type { CallSlack } from './client.ts'
import type { SlackFailure } from './failures.ts'

/** mrkdwn, or blocks with the same as text. */
interface Words {
  readonly text: string
  readonly blocks?: readonly KnownBlock[]
}

type Told = Result<null, SlackFailure>

export interface Person {
  readonly channel: string
  /** The thread in which they should see it; null: the channel. */
  readonly threadTs: string | null
  readonly userId: string
  /** Slack's response_url of what they did (30 min, 5 uses), where there is one. It leads to the channel. */
  readonly responseUrl: string | null
}

/**
 * Tells one person something, where they asked: by the response_url, or with an ephemeral message where
 * it belongs into a thread. Where neither is possible any more, in a direct message.
 */
export async function tell(
  call: CallSlack,
  to: Person,
  text: string,
  fetchFn: typeof fetch,
  blocks?: readonly KnownBlock[],
): Promise<Told> {
  const words = blocks === undefined ? { text } : { text, blocks }
  const { channel, threadTs, userId, responseUrl } = to
  const inPlace = async (): Promise<Told> => {
    const thread = threadTs === null ? {} : { thread_ts: threadTs }
    const said = await call('chat.postEphemeral', { channel, user: userId, ...thread, ...words })
    return said.ok ? ok(null) : said
  }
  const byUrl = responseUrl === null ? [] : [() => respond(responseUrl, words, fetchFn)]
  const ways = threadTs === null ? [...byUrl, inPlace] : [inPlace, ...byUrl]
  let failure: SlackFailure = { reason: 'unavailable' }
  for (const way of [...ways, () => writeDirectly(call, userId, words)]) {
    const told = await way()
    // What Slack cannot do now, it may do later.
    if (told.ok || ['unavailable', 'rate_limited'].includes(told.error.reason)) return told
    failure = told.error
  }
  return err(failure)
}

const OpenedSchema = v.object({ channel: v.object({ id: v.string() }) })

/** Writes to one person, in the direct messages with Easel. */
export const tellDirectly = (call: CallSlack, userId: string, text: string): Promise<Told> =>
  writeDirectly(call, userId, { text })

async function writeDirectly(call: CallSlack, userId: string, words: Words): Promise<Told> {
  const opened = await call('conversations.open', { users: userId })
  if (!opened.ok) return opened
  const read = v.safeParse(OpenedSchema, opened.value)
  const channel = read.success ? read.output.channel.id : userId
  const said = await call('chat.postMessage', { channel, ...words })
  return said.ok ? ok(null) : said
}

/** Answers by a response_url: five times within 30 minutes, seen by the one who asked. */
async function respond(url: string, words: Words, fetchFn: typeof fetch): Promise<Told> {
  try {
    const answer = await fetchFn(url, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ response_type: 'ephemeral', replace_original: false, ...words }),
    })
    await answer.body?.cancel()
    if (answer.ok) return ok(null)
    return err(
      answer.status >= 500
        ? { reason: 'unavailable' }
        : { reason: 'refused', error: `http_${answer.status}` },
    )
  } catch {
    return err({ reason: 'unavailable' })
  }
}
