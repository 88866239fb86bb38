/** The messages that Easel posts and changes. */
import * as v from 'valibot'
import { type Result, err, ok } from '../lib/result.ts'
import type { Said } from './blocks/said.ts'
import type { CallSlack } from './client.ts'
import type { SlackFailure } from './failures.ts'

/** Marks a message as the one of a turn, so that a crash between posting and storing can be mended. */
export interface TurnMark {
  readonly turnId: string
  /** null while there is no picture. */
  readonly version: number | null
}

/** What the metadata of Easel's own messages is called. */
export const EVENT_TYPE = 'easel_turn'

const metadata = ({ turnId, version }: TurnMark) => ({
  event_type: EVENT_TYPE,
  event_payload: { turn_id: turnId, ...(version === null ? {} : { version }) },
})

const PostedSchema = v.object({ ts: v.string() })

/** Where a message goes: into a thread, or (threadTs null) to begin one. */
export interface Destination {
  readonly channel: string
  readonly threadTs: string | null
  /** Whether a reply is seen in the conversation as well. */
  readonly broadcast?: boolean
}

/** Posts a message where Easel is a member; its ts. */
export async function postMessage(
  call: CallSlack,
  to: Destination,
  said: Said,
  mark: TurnMark,
): Promise<Result<string, SlackFailure>> {
  const answer = await call('chat.postMessage', {
    channel: to.channel,
    ...(to.threadTs === null ? {} : { thread_ts: to.threadTs }),
    ...(to.threadTs !== null && to.broadcast ? { reply_broadcast: true } : {}),
    ...said,
    metadata: metadata(mark),
    unfurl_links: false,
    unfurl_media: false,
  })
  if (!answer.ok) return answer
  const posted = v.safeParse(PostedSchema, answer.value)
  // It is there, but nobody says where: it is looked for before the next try.
  return posted.success ? ok(posted.output.ts) : err({ reason: 'unavailable' })
}

/**
 * {@link postMessage}; a public channel is joined first, where Easel is no member yet. Easel hears what is said
 * in a channel from then on, so somebody must have said that it may.
 */
export async function postJoining(
  call: CallSlack,
  to: Destination,
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
