/** Who is in a channel: joining and leaving, and what Slack writes and sends about it. */
import type { Channel } from '../protocol.ts'
import type { Core } from './core.ts'
import { sendEvent } from './events/envelope.ts'
import { postMessage } from './messages.ts'

/** Adds a member. For the bot, the app hears `member_joined_channel` where it subscribed to it. */
export function addMember(core: Core, channel: Channel, user: string, inviter?: string): Channel {
  if (channel.members.includes(user)) return channel
  const joined = { ...channel, members: [...channel.members, user] }
  core.state.channels.set(channel.id, joined)
  core.emit({ type: 'channel', channel: joined })
  const { app } = core.state
  if (core.state.installed && app.botEvents.includes('member_joined_channel')) {
    void sendEvent(core, {
      type: 'member_joined_channel',
      user,
      channel: channel.id,
      channel_type: channel.kind === 'private' ? 'G' : 'C',
      team: core.state.team.id,
      ...(inviter === undefined ? {} : { inviter }),
      event_ts: core.state.nextTs(),
    })
  }
  const text = `<@${user}> has joined the channel`
  postMessage(core, joined, { user, text, subtype: 'channel_join' })
  return joined
}

/** Takes a member out. */
export function removeMember(core: Core, channel: Channel, user: string): Channel {
  const left = { ...channel, members: channel.members.filter((member) => member !== user) }
  core.state.channels.set(channel.id, left)
  core.emit({ type: 'channel', channel: left })
  return left
}
