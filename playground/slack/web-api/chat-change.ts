/** chat.update, chat.delete and chat.getPermalink. */
import type { Message } from '../../protocol.ts'
import type { Core } from '../core.ts'
import { MAX_UPDATE_TEXT } from '../limits.ts'
import { changeMessage, removeMessage } from '../messages.ts'
import { messageAt } from '../state.ts'
import { refuse, type ApiAnswer } from './answer.ts'
import type { Args } from './args.ts'
import { checkContent, withoutChannel } from './chat-post.ts'
import { readBlocks, readMetadata, readText } from './content.ts'
import type { ApiMethods } from './method.ts'
import { findChannel } from './places.ts'

/** The methods that change what stands, or point to it. */
export const chatChangeMethods: ApiMethods = {
  'chat.update': { scopes: ['chat:write'], run: update },
  'chat.delete': { scopes: ['chat:write'], run: remove },
  'chat.getPermalink': { scopes: [], run: getPermalink },
}

async function update(core: Core, args: Args): Promise<ApiAnswer> {
  const found = findChannel(core, args)
  if (!found.ok) return found
  const { channel } = found
  const ts = args.text('ts') ?? ''
  const before = messageAt(core.state, channel.id, ts)
  if (before === undefined) return refuse('message_not_found')
  if (before.bot_id !== core.state.app.botId) return refuse('cant_update_message')
  const wrong = checkContent(args)
  if (wrong !== undefined) return wrong
  if ((args.text('text') ?? '').length > MAX_UPDATE_TEXT) return refuse('msg_too_long')
  const place = { channel: channel.id, threadTs: before.thread_ts ?? null }
  const content = await readBlocks(core, args.json('blocks'), place)
  if (!content.ok) return content
  const meta = readMetadata(args)
  if (!meta.ok) return meta
  // Fetching pictures takes time: the message may have been deleted or changed meanwhile.
  const current = messageAt(core.state, channel.id, ts)
  if (current === undefined) return refuse('message_not_found')
  const after = changedBy(core, current, args, content.blocks, meta.metadata)
  changeMessage(core, channel, current, after)
  const { text } = after
  return { ok: true, channel: channel.id, ts, text, message: withoutChannel(after) }
}

/**
 * Text alone removes the blocks; `parse` is `client` unless given; metadata stays unless given;
 * blocks show no "edited" mark.
 */
function changedBy(
  core: Core,
  before: Message,
  args: Args,
  blocks: NonNullable<Message['blocks']>,
  metadata: Message['metadata'] | null,
): Message {
  const { metadata: kept, edited: _edited, ...rest } = before
  const next = metadata === undefined ? kept : (metadata ?? undefined)
  const ts = `${Math.floor(core.clock.now() / 1000)}.000000`
  const mark = blocks.length > 0 ? {} : { edited: { user: before.user, ts } }
  const hasText = args.has('text') || args.has('markdown_text')
  return {
    ...rest,
    text: hasText ? readText(core, args, 'client') : before.text,
    blocks,
    ...(next === undefined ? {} : { metadata: next }),
    ...mark,
  }
}

function remove(core: Core, args: Args): ApiAnswer {
  const found = findChannel(core, args)
  if (!found.ok) return found
  const { channel } = found
  const ts = args.text('ts') ?? ''
  const message = messageAt(core.state, channel.id, ts)
  if (message === undefined || message.subtype === 'tombstone') return refuse('message_not_found')
  if (message.bot_id !== core.state.app.botId) return refuse('cant_delete_message')
  removeMessage(core, channel, message)
  return { ok: true, channel: channel.id, ts }
}

function getPermalink(core: Core, args: Args): ApiAnswer {
  const found = findChannel(core, args)
  if (!found.ok) return found
  const { channel } = found
  const message = messageAt(core.state, channel.id, args.text('message_ts') ?? '')
  if (message === undefined) return refuse('message_not_found')
  return { ok: true, channel: channel.id, permalink: permalinkOf(core, message) }
}

/** Where a message is found in the browser. */
function permalinkOf(core: Core, message: Message): string {
  const path = `/archives/${message.channel}/p${message.ts.replace('.', '')}`
  const { thread_ts: threadTs } = message
  const inThread = threadTs !== undefined && threadTs !== message.ts
  const query = inThread ? `?thread_ts=${threadTs}&cid=${message.channel}` : ''
  return `${core.pageOrigin}${path}${query}`
}
