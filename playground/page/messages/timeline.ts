/** What stands in a conversation, in which order, and where days begin. Pure. */
import type { Ephemeral, Message } from '../../protocol.ts'

/** Messages of one person within this time stand under one name. */
const GROUP_SECONDS = 300

export type Entry =
  | { kind: 'day'; key: string; ts: string }
  | { kind: 'message'; key: string; message: Message; compact: boolean }
  | { kind: 'ephemeral'; key: string; ephemeral: Ephemeral }

export const isReply = (message: Message): boolean =>
  message.thread_ts !== undefined && message.thread_ts !== message.ts

/** What a channel shows: no replies, unless they were also sent to the channel. */
export const channelMessages = (messages: readonly Message[], channel: string): Message[] =>
  messages.filter(
    (message) =>
      message.channel === channel && (!isReply(message) || message.subtype === 'thread_broadcast'),
  )

/** The replies of a thread, oldest first. */
export const threadReplies = (
  messages: readonly Message[],
  channel: string,
  thread: string,
): Message[] =>
  messages.filter(
    (message) => message.channel === channel && message.thread_ts === thread && isReply(message),
  )

/** The private messages for one person in a channel (`thread` undefined) or in a thread. */
export const ephemeralsFor = (
  ephemerals: readonly Ephemeral[],
  user: string,
  channel: string,
  thread: string | undefined,
): Ephemeral[] =>
  ephemerals.filter(
    (each) => each.user === user && each.channel === channel && each.thread_ts === thread,
  )

const dayKey = (ts: string) => new Date(Number(ts) * 1000).toDateString()

function continues(before: Entry | undefined, message: Message): boolean {
  if (before?.kind !== 'message') return false
  const former = before.message
  const isClose = Number(message.ts) - Number(former.ts) < GROUP_SECONDS
  const isPlain = (each: Message) => each.subtype === undefined || each.subtype === 'file_share'
  const hasThread = (former.reply_count ?? 0) > 0
  return (
    former.user === message.user && isClose && !hasThread && isPlain(former) && isPlain(message)
  )
}

/** Everything in order of time, with a divider where a day begins. */
export function timeline(
  messages: readonly Message[],
  ephemerals: readonly Ephemeral[],
  withDays: boolean,
): Entry[] {
  const items = [...messages, ...ephemerals].sort((a, b) => (a.ts < b.ts ? -1 : 1))
  const entries: Entry[] = []
  let day = ''
  for (const item of items) {
    if (withDays && dayKey(item.ts) !== day) {
      day = dayKey(item.ts)
      entries.push({ kind: 'day', key: `day-${item.ts}`, ts: item.ts })
    }
    if ('from' in item) {
      entries.push({ kind: 'ephemeral', key: `e-${item.ts}`, ephemeral: item })
    } else {
      const compact = continues(entries.at(-1), item)
      entries.push({ kind: 'message', key: item.ts, message: item, compact })
    }
  }
  return entries
}
