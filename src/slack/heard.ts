/**
 * Decides what a message is to Easel. Pure. Whether it may be meant for Easel is told without reading its
 * words: most of what Slack sends is talk among people.
 */
import type { AskFile } from '../turns/ask.ts'
import { mentionedUsers, mentions, readText } from '../web-api/text.ts'
import { toAskFile } from './files.ts'
import { forwardedFiles } from './message-pictures.ts'
import type { MessageEvent } from './receiving/event.ts'

/** A message that may be meant for Easel; its words are not read yet. */
export interface Addressed {
  readonly userId: string
  readonly channel: string
  /** The first message of its thread; its own ts where it begins one. */
  readonly threadTs: string
  readonly ts: string
  /** Only meant for Easel where the thread is an easel already: a reply that does not mention it. */
  readonly onlyInEasel: boolean
  /** Whether the thread's first message may be Easel's own. */
  readonly mayFollowEasel: boolean
}

/** What a person said to Easel. */
export interface Heard extends Addressed {
  readonly prompt: string
  readonly files: AskFile[]
}

export interface Ears {
  /** Easel's own user id; null where the request does not tell. */
  readonly botUserId: string | null
  /** Whose files are Slack's, beside those of `*.slack.com`. */
  readonly apiUrl: URL
}

/** Whether a message may be meant for Easel; null where it is not. */
export function addressed(said: MessageEvent, { botUserId }: Ears): Addressed | null {
  if (said.user === botUserId) return null
  const isMentioned =
    said.type === 'app_mention' || (botUserId !== null && mentions(said.text ?? '', botUserId))
  const isDirect = said.channel_type === 'im' || said.channel.startsWith('D')
  const isReply = said.thread_ts !== undefined && said.thread_ts !== said.ts
  const onlyInEasel = !isMentioned && !isDirect
  if (onlyInEasel && !isReply) return null
  const { parent_user_id: parent } = said
  return {
    userId: said.user,
    channel: said.channel,
    threadTs: said.thread_ts ?? said.ts,
    ts: said.ts,
    onlyInEasel,
    mayFollowEasel: parent === undefined || botUserId === null || parent === botUserId,
  }
}

/** What it says to Easel; null where it is talk among people all the same. */
export function hear(
  { type, text = '', files: attached = [], attachments }: MessageEvent,
  to: Addressed,
  { botUserId, apiUrl }: Pick<Ears, 'botUserId' | 'apiUrl'>,
): Heard | null {
  const named = mentionedUsers(text)
  if (to.onlyInEasel && named.length > 0) return null
  // An app_mention that does not say who Easel is mentions it first.
  const prompt = readText(text, botUserId ?? (type === 'app_mention' ? (named[0] ?? null) : null))
  if (prompt.startsWith('//')) return null
  const files = [...attached.map(toAskFile), ...forwardedFiles({ attachments }, apiUrl)]
  return to.onlyInEasel && prompt === '' && files.length === 0 ? null : { ...to, prompt, files }
}
