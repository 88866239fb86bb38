/** Finds the channel and the thread that a call names, or says Slack's error. */
import type { Channel } from '../../protocol.ts'
import type { Core } from '../core.ts'
import { botIsIn, messageAt } from '../state.ts'
import { refuse, type Refusal } from './answer.ts'
import type { Args } from './args.ts'

type Found = { ok: true; channel: Channel } | Refusal

/** A channel that the bot may know of: public, or one that it is in. */
export function findChannel(core: Core, args: Args, name = 'channel'): Found {
  const id = args.text(name)
  const channel = id === undefined ? undefined : channelById(core, id)
  if (channel === undefined) return refuse('channel_not_found')
  if (channel.kind !== 'channel' && !botIsIn(core.state, channel)) {
    return refuse('channel_not_found')
  }
  return { ok: true, channel }
}

/** A person's id stands for the direct messages with them. */
function channelById(core: Core, id: string): Channel | undefined {
  const { channels, app } = core.state
  if (!id.startsWith('U')) return channels.get(id)
  return [...channels.values()].find(({ kind, members }) => {
    return kind === 'im' && members.includes(id) && members.includes(app.botUserId)
  })
}

/** A channel that the bot is a member of. */
export function findJoined(core: Core, args: Args, name = 'channel'): Found {
  const found = findChannel(core, args, name)
  if (!found.ok || botIsIn(core.state, found.channel)) return found
  return refuse('not_in_channel')
}

/** A channel that the bot may write into: its own, or public ones with `chat:write.public`. */
export function findWritable(core: Core, args: Args): Found {
  const found = findChannel(core, args)
  if (found.ok && core.state.app.scopes.includes('chat:write.public')) return found
  return findJoined(core, args)
}

/** Refuses a thread that is not there and a `thread_ts` that names a reply. */
export function checkThread(core: Core, channel: Channel, args: Args): Refusal | undefined {
  const ts = args.text('thread_ts')
  if (ts === undefined) return undefined
  const parent = messageAt(core.state, channel.id, ts)
  if (parent === undefined) return refuse('thread_not_found')
  const isReply = parent.thread_ts !== undefined && parent.thread_ts !== parent.ts
  return isReply ? refuse('cannot_reply_to_message') : undefined
}
