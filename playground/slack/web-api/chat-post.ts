/** chat.postMessage and chat.postEphemeral. */
import type { Channel, Message } from '../../protocol.ts'
import type { Core } from '../core.ts'
import { showEphemeral } from '../ephemerals.ts'
import { MAX_POST_TEXT } from '../limits.ts'
import { postMessage } from '../messages.ts'
import { personById } from '../state.ts'
import { refuse, type ApiAnswer, type Refusal } from './answer.ts'
import type { Args } from './args.ts'
import { readBlocks, readMetadata, readText } from './content.ts'
import type { ApiMethods } from './method.ts'
import { checkThread, findWritable } from './places.ts'

/** The methods that post. */
export const chatPostMethods: ApiMethods = {
  'chat.postMessage': { scopes: ['chat:write'], run: post },
  'chat.postEphemeral': { scopes: ['chat:write'], run: postEphemeral },
}

/** Says why there is nothing to post. */
export function checkContent(args: Args): Refusal | undefined {
  const hasMarkdown = args.has('markdown_text')
  if (hasMarkdown && (args.has('text') || args.has('blocks'))) {
    return refuse('markdown_text_conflict')
  }
  const blocks = args.json('blocks')
  const hasBlocks = Array.isArray(blocks) ? blocks.length > 0 : blocks !== undefined
  return args.has('text') || hasMarkdown || hasBlocks ? undefined : refuse('no_text')
}

async function post(core: Core, args: Args): Promise<ApiAnswer> {
  const found = findWritable(core, args)
  if (!found.ok) return found
  const { channel } = found
  const wrong = checkContent(args) ?? checkThread(core, channel, args)
  if (wrong !== undefined) return wrong
  const threadTs = args.text('thread_ts') ?? null
  const content = await readBlocks(core, args.json('blocks'), { channel: channel.id, threadTs })
  if (!content.ok) return content
  const meta = readMetadata(args)
  if (!meta.ok) return meta
  const { app } = core.state
  const { message } = postMessage(core, channel, {
    user: app.botUserId,
    bot_id: app.botId,
    app_id: app.id,
    text: readText(core, args, 'none').slice(0, MAX_POST_TEXT),
    blocks: content.blocks,
    ...(threadTs === null ? {} : threadFields(core, channel, threadTs, args)),
    ...(meta.metadata ? { metadata: meta.metadata } : {}),
  })
  return { ok: true, channel: channel.id, ts: message.ts, message: withoutChannel(message) }
}

function threadFields(core: Core, channel: Channel, thread_ts: string, args: Args) {
  const parent = core.state.messages.get(channel.id)?.get(thread_ts)
  const broadcast = args.flag('reply_broadcast') ? { subtype: 'thread_broadcast' } : {}
  return { thread_ts, ...(parent ? { parent_user_id: parent.user } : {}), ...broadcast }
}

async function postEphemeral(core: Core, args: Args): Promise<ApiAnswer> {
  const found = findWritable(core, args)
  if (!found.ok) return found
  const { channel } = found
  const user = args.text('user')
  if (user === undefined || personById(core.state, user) === undefined) {
    return refuse('user_not_found')
  }
  if (!channel.members.includes(user)) return refuse('user_not_in_channel')
  const wrong = checkContent(args) ?? checkThread(core, channel, args)
  if (wrong !== undefined) return wrong
  const threadTs = args.text('thread_ts')
  const place = { channel: channel.id, threadTs: threadTs ?? null }
  const content = await readBlocks(core, args.json('blocks'), place)
  if (!content.ok) return content
  const text = readText(core, args, 'none').slice(0, MAX_POST_TEXT)
  const ts = showEphemeral(core, { channel: channel.id, user, text, threadTs, ...content })
  return { ok: true, message_ts: ts }
}

/** A message as the API gives it back. */
export function withoutChannel(message: Message): Omit<Message, 'channel'> {
  const { channel: _channel, ...rest } = message
  return rest
}
