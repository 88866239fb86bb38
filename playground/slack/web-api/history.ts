/** conversations.history and conversations.replies. */
import type { Message } from '../../protocol.ts'
import type { Core } from '../core.ts'
import { messageAt, messagesOf, repliesTo } from '../state.ts'
import { badArgument, refuse, type ApiAnswer } from './answer.ts'
import type { Args } from './args.ts'
import { withoutChannel } from './chat-post.ts'
import type { ApiMethods } from './method.ts'
import { findJoined } from './places.ts'

const HISTORY = ['channels:history', 'groups:history', 'im:history', 'mpim:history']
const MAX_LIMIT = 1_000

/** The methods that read messages. */
export const historyMethods: ApiMethods = {
  'conversations.history': { scopes: HISTORY, run: history },
  'conversations.replies': { scopes: HISTORY, run: replies },
}

function history(core: Core, args: Args): ApiAnswer {
  const found = findJoined(core, args)
  if (!found.ok) return found
  const shown = messagesOf(core.state, found.channel.id).filter((message) => {
    const isReply = message.thread_ts !== undefined && message.thread_ts !== message.ts
    return (!isReply || message.subtype === 'thread_broadcast') && inRange(message, args)
  })
  return page(shown.toReversed(), args, 100)
}

function replies(core: Core, args: Args): ApiAnswer {
  const found = findJoined(core, args)
  if (!found.ok) return found
  const ts = args.text('ts')
  if (ts === undefined) return badArgument('missing required field: ts')
  const first = messageAt(core.state, found.channel.id, ts)
  if (first === undefined) return refuse('thread_not_found')
  const below = repliesTo(core.state, found.channel.id, ts).filter((m) => inRange(m, args))
  return page([first, ...below], args, MAX_LIMIT)
}

/** `oldest` and `latest` are themselves left out unless `inclusive`. */
function inRange({ ts }: Message, args: Args): boolean {
  const oldest = args.text('oldest') ?? '0'
  const latest = args.text('latest')
  if (args.flag('inclusive') && (ts === oldest || ts === latest)) return true
  return ts > oldest && (latest === undefined || ts < latest)
}

function page(messages: Message[], args: Args, defaultLimit: number): ApiAnswer {
  const limit = args.number('limit', defaultLimit)
  if (limit < 1 || limit > MAX_LIMIT) return refuse('invalid_limit')
  const from = readCursor(args.text('cursor'))
  if (from === undefined) return refuse('invalid_cursor')
  const shown = messages.slice(from, from + limit)
  const has_more = messages.length > from + limit
  const next_cursor = has_more ? `next-${from + limit}` : ''
  const full = args.flag('include_all_metadata')
  const list = shown.map((message) => withMetadata(message, full))
  return { ok: true, messages: list, has_more, response_metadata: { next_cursor } }
}

function readCursor(cursor: string | undefined): number | undefined {
  if (cursor === undefined) return 0
  const match = /^next-(\d+)$/.exec(cursor)
  return match === null ? undefined : Number(match[1])
}

/** Without `include_all_metadata`, only the event type comes back. */
function withMetadata(message: Message, full: boolean) {
  const { metadata, ...rest } = withoutChannel(message)
  if (metadata === undefined) return rest
  return { ...rest, metadata: full ? metadata : { event_type: metadata.event_type } }
}
