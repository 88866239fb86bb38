/** Decides what a message is to Easel. Pure: it reads the event, and nothing else. */
import * as v from 'valibot'
import type { AskFile } from '../turns/ask.ts'
import { mentionedUsers, readText } from '../web-api/text.ts'
import { FileSchema, toAskFile } from './files.ts'

const EventSchema = v.object({
  type: v.picklist(['message', 'app_mention']),
  subtype: v.optional(v.string()),
  bot_id: v.optional(v.nullable(v.string())),
  user: v.string(),
  text: v.optional(v.nullable(v.string()), ''),
  ts: v.string(),
  thread_ts: v.optional(v.string()),
  channel: v.string(),
  channel_type: v.optional(v.string()),
  files: v.optional(v.nullable(v.array(v.fallback(v.nullable(FileSchema), null))), []),
})

/** What a person said to Easel. */
export interface Heard {
  readonly userId: string
  readonly channel: string
  /** The first message of its thread; its own ts where it begins one. */
  readonly threadTs: string
  readonly ts: string
  readonly prompt: string
  readonly files: AskFile[]
  /** Only meant for Easel where the thread is an easel already: a reply that does not mention it. */
  readonly onlyInEasel: boolean
}

export interface Ears {
  /** Easel's own user id; null where the request does not tell. */
  readonly botUserId: string | null
  readonly threadReplies: 'all' | 'mentions'
}

/** Subtypes of messages that people write; everything else is Slack's own or a bot's. */
const SAID_BY_PEOPLE = new Set([undefined, 'file_share', 'thread_broadcast'])

/** What an event says to Easel; null where it is not meant for it. */
export function hear(event: unknown, ears: Ears): Heard | null {
  const parsed = v.safeParse(EventSchema, event)
  if (!parsed.success) return null
  const said = parsed.output
  if (said.bot_id || said.user === ears.botUserId || !SAID_BY_PEOPLE.has(said.subtype)) return null
  const text = said.text ?? ''
  const mentions = mentionedUsers(text)
  // An app_mention that does not say who Easel is mentions it first.
  const botUserId = ears.botUserId ?? (said.type === 'app_mention' ? (mentions[0] ?? null) : null)
  const isMentioned =
    said.type === 'app_mention' || (botUserId !== null && mentions.includes(botUserId))
  const isDirect = said.channel_type === 'im' || said.channel.startsWith('D')
  const isReply = said.thread_ts !== undefined && said.thread_ts !== said.ts
  if (!isMentioned && !isDirect && !isReply) return null
  const prompt = readText(text, botUserId)
  // Talk among people in an easel thread is left alone.
  if (prompt.startsWith('//') || (!isMentioned && !isDirect && mentions.length > 0)) return null
  if (!isMentioned && !isDirect && ears.threadReplies === 'mentions') return null
  const files = (said.files ?? []).flatMap((file) => (file === null ? [] : toAskFile(file)))
  if (!isMentioned && !isDirect && prompt === '' && files.length === 0) return null
  return {
    userId: said.user,
    channel: said.channel,
    threadTs: said.thread_ts ?? said.ts,
    ts: said.ts,
    prompt,
    files,
    onlyInEasel: !isMentioned && !isDirect,
  }
}
