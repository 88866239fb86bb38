/** Words for one person, and for nobody else. */
import type { KnownBlock } from '@slack/types'
import { type Result, err, ok } from '../lib/result.ts'
import { type SlackAccess, sendTo } from './addresses.ts'
import type { CallSlack } from './client.ts'
import { openDirect } from './direct-messages.ts'
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
  access: SlackAccess,
  to: Person,
  text: string,
  blocks?: readonly KnownBlock[],
): Promise<Told> {
  const { call } = access
  const words = blocks === undefined ? { text } : { text, blocks }
  const { channel, threadTs, userId, responseUrl } = to
  const inPlace = async (): Promise<Told> => {
    const thread = threadTs === null ? {} : { thread_ts: threadTs }
    const said = await call('chat.postEphemeral', { channel, user: userId, ...thread, ...words })
    return said.ok ? ok(null) : said
  }
  const byUrl = responseUrl === null ? [] : [() => respond(responseUrl, words, access)]
  const ways = threadTs === null ? [...byUrl, inPlace] : [inPlace, ...byUrl]
  let failure: SlackFailure = { reason: 'unavailable' }
  for (const way of [...ways, () => tellDirectly(call, userId, words)]) {
    const told = await way()
    // What Slack cannot do now, it may do later.
    if (told.ok || ['unavailable', 'rate_limited'].includes(told.error.reason)) return told
    failure = told.error
  }
  return err(failure)
}

/** Writes to one person, in the direct messages with Easel. */
export async function tellDirectly(call: CallSlack, userId: string, words: Words): Promise<Told> {
  const opened = await openDirect(call, userId)
  if (!opened.ok) return opened
  const said = await call('chat.postMessage', { channel: opened.value, ...words })
  return said.ok ? ok(null) : said
}

/** Slack answers at once. */
const RESPOND_TIMEOUT_MS = 10_000

/** Takes an ephemeral message away whose button was pressed. It is only a courtesy. */
export async function takeBack(url: string | null, access: SlackAccess): Promise<void> {
  if (url === null) return
  const body = JSON.stringify({ delete_original: true })
  const headers = { 'content-type': 'application/json' }
  await sendTo(url, { headers, body }, RESPOND_TIMEOUT_MS, access)
}

/** Answers by a response_url: five times within 30 minutes, seen by the one who asked. */
async function respond(url: string, words: Words, access: SlackAccess): Promise<Told> {
  const status = await sendTo(
    url,
    {
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ response_type: 'ephemeral', replace_original: false, ...words }),
    },
    RESPOND_TIMEOUT_MS,
    access,
  )
  if (status !== null && status >= 200 && status < 300) return ok(null)
  // One that is silent is given up: where Slack itself is down, the other ways will tell.
  if (status === null) return err({ reason: 'refused', error: 'no_answer' })
  return err(
    status >= 500 ? { reason: 'unavailable' } : { reason: 'refused', error: `http_${status}` },
  )
}
