/** The messages that Easel posts, finds and changes. */
import * as v from 'valibot'
import { type Result, ok } from '../lib/result.ts'
import type { Said } from './blocks/said.ts'
import type { CallSlack } from './client.ts'
import type { SlackFailure } from './failures.ts'

/** Marks a message as the one of a turn, so that a crash between posting and storing can be mended. */
export interface TurnMark {
  readonly turnId: string
  /** null while there is no picture. */
  readonly version: number | null
}

const EVENT_TYPE = 'easel_turn'

const metadata = ({ turnId, version }: TurnMark) => ({
  event_type: EVENT_TYPE,
  event_payload: { turn_id: turnId, ...(version === null ? {} : { version }) },
})

const PostedSchema = v.object({ ts: v.string() })

/** Posts a message, in a thread or (threadTs null) as the first one of a thread; its ts. */
async function postMessage(
  call: CallSlack,
  to: { readonly channel: string; readonly threadTs: string | null },
  said: Said,
  mark: TurnMark,
): Promise<Result<string, SlackFailure>> {
  const answer = await call('chat.postMessage', {
    channel: to.channel,
    ...(to.threadTs === null ? {} : { thread_ts: to.threadTs }),
    ...said,
    metadata: metadata(mark),
    unfurl_links: false,
    unfurl_media: false,
  })
  return answer.ok ? ok(v.parse(PostedSchema, answer.value).ts) : answer
}

/** {@link postMessage}; a public channel is joined first, where Easel is no member yet. */
export async function postJoining(
  call: CallSlack,
  to: { readonly channel: string; readonly threadTs: string | null },
  said: Said,
  mark: TurnMark,
): Promise<Result<string, SlackFailure>> {
  const posted = await postMessage(call, to, said, mark)
  if (posted.ok || posted.error.reason !== 'not_in_channel') return posted
  // A private one needs an invitation.
  const joined = await call('conversations.join', { channel: to.channel })
  return joined.ok ? postMessage(call, to, said, mark) : posted
}

/** Replaces a message. chat.update parses text unless told otherwise. */
export async function updateMessage(
  call: CallSlack,
  at: { readonly channel: string; readonly ts: string },
  said: Said,
  mark: TurnMark,
): Promise<Result<null, SlackFailure>> {
  const answer = await call('chat.update', {
    ...at,
    ...said,
    metadata: metadata(mark),
    parse: 'none',
  })
  return answer.ok ? ok(null) : answer
}

/** Slack's clock and ours may differ by so much. */
const CLOCK_SKEW_SECONDS = 60

/** A page of conversations.replies; apps outside the Marketplace get no more than 15. */
const FIND_LIMIT = 15

const FoundSchema = v.object({
  messages: v.array(
    v.object({
      ts: v.string(),
      metadata: v.optional(
        v.object({
          event_type: v.optional(v.string()),
          event_payload: v.optional(v.object({ turn_id: v.optional(v.string()) })),
        }),
      ),
    }),
  ),
})

/**
 * The ts of the message that was posted for a turn, or null. Looked for only after a crash or a lost
 * answer, since the method may be limited to one call a minute.
 * @param after the ts of what the message answers: it is later than this
 */
export async function findMessage(
  call: CallSlack,
  at: { readonly channel: string; readonly threadTs: string | null },
  turnId: string,
  after: string,
): Promise<Result<string | null, SlackFailure>> {
  const method = at.threadTs === null ? 'conversations.history' : 'conversations.replies'
  const answer = await call(method, {
    channel: at.channel,
    ...(at.threadTs === null ? {} : { ts: at.threadTs }),
    oldest: (Number(after) - CLOCK_SKEW_SECONDS).toFixed(6),
    limit: FIND_LIMIT,
    include_all_metadata: true,
  })
  if (!answer.ok) return answer
  const found = v
    .parse(FoundSchema, answer.value)
    .messages.find(
      (message) =>
        message.metadata?.event_type === EVENT_TYPE &&
        message.metadata.event_payload?.turn_id === turnId,
    )
  return ok(found?.ts ?? null)
}

const PermalinkSchema = v.object({ permalink: v.string() })

/** The link of a message; null where Slack does not give one. */
export async function permalinkOf(
  call: CallSlack,
  at: { readonly channel: string; readonly ts: string },
): Promise<string | null> {
  const answer = await call('chat.getPermalink', { channel: at.channel, message_ts: at.ts })
  const parsed = answer.ok ? v.safeParse(PermalinkSchema, answer.value) : null
  return parsed?.success ? parsed.output.permalink : null
}
