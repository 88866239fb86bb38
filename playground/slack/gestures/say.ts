/** People write, edit, delete, and dismiss what only they see. */
import type {
  DismissRequest,
  EditMessageRequest,
  Message,
  MessageRequest,
  Reply,
  SayRequest,
} from '../../protocol.ts'
import type { Core } from '../core.ts'
import type { Delivered } from '../deliveries.ts'
import { dropEphemeral } from '../ephemerals.ts'
import { makeUuid } from '../ids.ts'
import { changeMessage, postMessage, removeMessage, type Draft } from '../messages.ts'
import { richTextOf } from '../rich-text.ts'
import { messageAt, personById } from '../state.ts'
import { normaliseText } from '../text.ts'
import { offerInvite } from './invite.ts'
import { done, no, NO_SUCH_CHANNEL, NO_SUCH_MESSAGE, NO_SUCH_USER } from './reply.ts'

/** What was said, and the deliveries that it caused. */
export type Said = { ts: string; message: Message; deliveries: Promise<Delivered>[] }

/** A person writes a message, with files or without, in a thread or outside. */
export function say(core: Core, request: SayRequest): Reply<Said> {
  const channel = core.state.channels.get(request.channel)
  if (channel === undefined) return NO_SUCH_CHANNEL
  if (personById(core.state, request.user) === undefined) return NO_SUCH_USER
  if (!channel.members.includes(request.user)) {
    return no('not_in_channel', 'Join the channel to write here.')
  }
  const { threadTs, files = [] } = request
  if (request.text.trim() === '' && files.length === 0) {
    return no('no_text', 'There is nothing to send.')
  }
  const parent = threadTs === undefined ? undefined : messageAt(core.state, channel.id, threadTs)
  if (threadTs !== undefined && parent === undefined) return NO_SUCH_MESSAGE
  const missing = files.find((id) => core.state.files.get(id) === undefined)
  if (missing !== undefined) return no('file_not_found', 'A file did not finish uploading.')
  const { message, deliveries } = postMessage(core, channel, draftOf(core, request, parent))
  offerInvite(core, channel, message)
  return { ok: true, ts: message.ts, message, deliveries }
}

function draftOf(core: Core, request: SayRequest, parent: Message | undefined): Draft {
  const text = normaliseText(request.text)
  const blocks = richTextOf(text)
  const root = parent?.thread_ts ?? parent?.ts
  const files = (request.files ?? []).flatMap((id) => {
    const file = core.state.files.get(id)
    return file === undefined ? [] : [file.object]
  })
  return {
    user: request.user,
    text,
    client_msg_id: makeUuid(),
    ...(blocks.length > 0 ? { blocks } : {}),
    ...(files.length > 0 ? { files, subtype: 'file_share' } : {}),
    ...(root === undefined ? {} : { thread_ts: root, parent_user_id: parent?.user ?? '' }),
    ...(root !== undefined && request.broadcast ? { subtype: 'thread_broadcast' } : {}),
  }
}

/** A person edits a message of their own. */
export function editMessage(core: Core, request: EditMessageRequest): Reply {
  const found = findOwn(core, request)
  if (!found.ok) return found
  const text = normaliseText(request.text)
  const edited = { user: request.user, ts: `${Math.floor(core.clock.now() / 1000)}.000000` }
  const after = { ...found.message, text, blocks: richTextOf(text), edited }
  changeMessage(core, found.channel, found.message, after)
  return done
}

/** A person deletes a message of their own; an admin of the workspace, anybody's. */
export function deleteMessage(core: Core, request: MessageRequest): Reply {
  const isAdmin = personById(core.state, request.user)?.isAdmin === true
  const found = isAdmin ? findMessage(core, request) : findOwn(core, request)
  if (!found.ok) return found
  removeMessage(core, found.channel, found.message)
  return done
}

function findOwn(core: Core, request: MessageRequest) {
  const found = findMessage(core, request)
  const isForeign = found.ok && found.message.user !== request.user
  return isForeign ? no('cant_update_message', 'Only its author can do that.') : found
}

function findMessage(core: Core, { channel: id, ts }: MessageRequest) {
  const channel = core.state.channels.get(id)
  if (channel === undefined) return NO_SUCH_CHANNEL
  const message = messageAt(core.state, id, ts)
  if (message === undefined || message.subtype === 'tombstone') return NO_SUCH_MESSAGE
  return { ok: true as const, channel, message }
}

/** A person dismisses an ephemeral message. */
export function dismiss(core: Core, { channel, ts }: DismissRequest): Reply {
  return dropEphemeral(core, channel, ts) ? done : NO_SUCH_MESSAGE
}
