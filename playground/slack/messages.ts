/** Posting, changing and deleting messages: the one way in, for people and for the app. */
import type { Channel, Message } from '../protocol.ts'
import type { Core } from './core.ts'
import type { Delivered } from './deliveries.ts'
import { messageChanged, messageDeleted, messagePosted } from './events/message-events.ts'
import { homeOf, messageAt, placeOf } from './state.ts'

/** A message before it stands anywhere. */
export type Draft = Omit<Message, 'type' | 'channel' | 'ts' | 'team'>

/** Posts a message, keeps its thread's counts, tells page and app. */
export function postMessage(
  core: Core,
  channel: Channel,
  draft: Draft,
): { message: Message; deliveries: Promise<Delivered>[] } {
  const ts = core.state.nextTs()
  const team = homeOf(core.state, draft.user)
  const message: Message = { type: 'message', channel: channel.id, ts, team, ...draft }
  core.state.messages.get(channel.id)?.set(ts, message)
  core.emit({ type: 'message', message })
  countReply(core, channel, message)
  if (message.bot_id !== undefined) clearStatus(core, message)
  return { message, deliveries: messagePosted(core, channel, message) }
}

/** Puts a changed message into the place of the old one. */
export function changeMessage(core: Core, channel: Channel, before: Message, after: Message): void {
  core.state.messages.get(channel.id)?.set(after.ts, after)
  core.emit({ type: 'message', message: after })
  messageChanged(core, channel, before, after)
}

/**
 * Deletes a message. One that has replies is changed into a tombstone, so that its thread stays, and the app
 * hears of a change; the tombstone goes with the last reply. https://github.com/slack-edge/slack-edge/pull/10
 */
export function removeMessage(core: Core, channel: Channel, message: Message): void {
  if ((message.reply_count ?? 0) > 0) {
    return changeMessage(core, channel, message, makeTombstone(message))
  }
  core.state.messages.get(channel.id)?.delete(message.ts)
  core.emit({ type: 'message-gone', channel: channel.id, ts: message.ts })
  messageDeleted(core, channel, message)
  recountReplies(core, channel, message)
}

function makeTombstone(message: Message): Message {
  const { blocks: _blocks, files: _files, metadata: _metadata, bot_id: _bot, ...rest } = message
  const words = 'This message was deleted.'
  return { ...rest, subtype: 'tombstone', user: 'USLACKBOT', text: words }
}

function countReply(core: Core, channel: Channel, reply: Message): void {
  const parent = parentOf(core, reply)
  if (parent === undefined) return
  const users = [...new Set([...(parent.reply_users ?? []), reply.user])]
  const reply_count = (parent.reply_count ?? 0) + 1
  putQuietly(core, channel, {
    ...parent,
    thread_ts: parent.ts,
    reply_count,
    reply_users: users,
    latest_reply: reply.ts,
  })
}

function recountReplies(core: Core, channel: Channel, gone: Message): void {
  const parent = parentOf(core, gone)
  if (parent === undefined) return
  const reply_count = Math.max(0, (parent.reply_count ?? 0) - 1)
  const left = { ...parent, reply_count }
  if (reply_count === 0 && parent.subtype === 'tombstone') removeMessage(core, channel, left)
  else putQuietly(core, channel, left)
}

function parentOf(core: Core, reply: Message): Message | undefined {
  if (reply.thread_ts === undefined || reply.thread_ts === reply.ts) return undefined
  return messageAt(core.state, reply.channel, reply.thread_ts)
}

/** Counts change without an event: Slack does not reliably send `message_replied`. */
function putQuietly(core: Core, channel: Channel, message: Message): void {
  core.state.messages.get(channel.id)?.set(message.ts, message)
  core.emit({ type: 'message', message })
}

/** An answer of the app ends "Easel is painting…". */
function clearStatus(core: Core, { channel, thread_ts: threadTs }: Message): void {
  if (threadTs === undefined) return
  if (!core.state.statuses.delete(placeOf(channel, threadTs))) return
  const status = { channel, threadTs, status: '', loadingMessages: [] }
  core.emit({ type: 'status', status })
}
