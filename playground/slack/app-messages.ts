/** What the app says through a response_url or in its acknowledgement of a command. */
import { isJson, textIn, type Json } from '../lib/json.ts'
import type { Core } from './core.ts'
import { dropEphemeral, showEphemeral } from './ephemerals.ts'
import { changeMessage, postMessage, removeMessage } from './messages.ts'
import type { ResponseTarget } from './response-urls.ts'
import { messageAt } from './state.ts'
import { normaliseText } from './text.ts'
import { readBlocks } from './web-api/content.ts'

/** Undefined when it was done, else Slack's error. */
type Outcome = Promise<string | undefined>

/** Does what a message JSON asks for: answers, replaces or deletes. */
export async function sayForApp(core: Core, target: ResponseTarget, given: unknown): Outcome {
  if (!isJson(given)) return 'invalid_payload'
  if (given['delete_original'] === true) return deleteOriginal(core, target)
  const blocks = given['blocks']
  const hasBlocks = Array.isArray(blocks) && blocks.length > 0
  if (typeof given['text'] !== 'string' && !hasBlocks) return 'no_text'
  const place = { channel: target.channel, threadTs: target.threadTs ?? null }
  const content = await readBlocks(core, blocks, place)
  if (!content.ok) return content.error
  const text = normaliseText(textIn(given, 'text'))
  const message = { text, blocks: content.blocks }
  if (given['replace_original'] === true && target.original !== undefined) {
    return replaceOriginal(core, target, message)
  }
  return given['response_type'] === 'in_channel'
    ? postInChannel(core, target, given, message)
    : showToAsker(core, target, given, message)
}

type Content = Pick<Parameters<typeof showEphemeral>[1], 'text' | 'blocks'>

function deleteOriginal(core: Core, { channel: id, original }: ResponseTarget): string | undefined {
  if (original === undefined) return 'message_not_found'
  if (original.ephemeral) {
    return dropEphemeral(core, id, original.ts) ? undefined : 'message_not_found'
  }
  const channel = core.state.channels.get(id)
  const message = messageAt(core.state, id, original.ts)
  if (channel === undefined || message === undefined) return 'message_not_found'
  removeMessage(core, channel, message)
  return undefined
}

function replaceOriginal(core: Core, target: ResponseTarget, content: Content): string | undefined {
  const { channel: id, user, original, threadTs } = target
  if (original?.ephemeral === true) {
    showEphemeral(core, { channel: id, user, threadTs, ...content, ts: original.ts })
    return undefined
  }
  const channel = core.state.channels.get(id)
  const message = messageAt(core.state, id, original?.ts ?? '')
  if (channel === undefined || message === undefined) return 'message_not_found'
  if (message.bot_id !== core.state.app.botId) return 'cant_update_message'
  changeMessage(core, channel, message, { ...message, ...content })
  return undefined
}

/** Works where the app is no member, too. */
function postInChannel(
  core: Core,
  target: ResponseTarget,
  given: Json,
  content: Content,
): string | undefined {
  const channel = core.state.channels.get(target.channel)
  if (channel === undefined) return 'channel_not_found'
  const { app } = core.state
  const threadTs = given['thread_ts']
  const thread = typeof threadTs === 'string' ? { thread_ts: threadTs } : {}
  const author = { user: app.botUserId, bot_id: app.botId, app_id: app.id }
  postMessage(core, channel, { ...author, ...content, ...thread })
  return undefined
}

function showToAsker(core: Core, target: ResponseTarget, given: Json, content: Content): undefined {
  const { channel, user } = target
  const threadTs = typeof given['thread_ts'] === 'string' ? given['thread_ts'] : target.threadTs
  showEphemeral(core, { channel, user, threadTs, ...content })
}
