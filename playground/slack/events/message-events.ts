/** The events that messages cause: posted, mentioned the app, changed, deleted. */
import type { Channel, Message, SlackFile } from '../../protocol.ts'
import type { Core } from '../core.ts'
import type { Delivered } from '../deliveries.ts'
import { homeOf } from '../state.ts'
import { CHANNEL_TYPES, hearsMessages, sendEvent, type SlackEvent } from './envelope.ts'

/**
 * Tells the app of a message. A mention in a channel comes twice, as `message` and as
 * `app_mention`: the same ts, different event ids, and the second one without `channel_type` and
 * without subtype.
 */
export function messagePosted(
  core: Core,
  channel: Channel,
  message: Message,
): Promise<Delivered>[] {
  const sent: Promise<Delivered>[] = []
  const posted: SlackEvent = {
    ...eventOf(core, message),
    channel: channel.id,
    event_ts: message.ts,
  }
  if (hearsMentions(core, channel) && mentionsBot(core, message)) {
    const { subtype: _subtype, ...mention } = posted
    sent.push(sendEvent(core, { ...mention, type: 'app_mention' }, threadOf(message)))
  }
  if (hearsMessages(core, channel)) {
    const event = { ...posted, channel_type: CHANNEL_TYPES[channel.kind] }
    sent.push(sendEvent(core, event, threadOf(message)))
  }
  return sent
}

/** Tells the app that a message is different now; its own `chat.update` causes this, too. */
export function messageChanged(core: Core, channel: Channel, before: Message, after: Message) {
  if (!hearsMessages(core, channel)) return
  const ts = core.state.nextTs()
  const event = {
    type: 'message',
    subtype: 'message_changed',
    hidden: true,
    message: eventOf(core, after),
    previous_message: eventOf(core, before),
    channel: channel.id,
    ts,
    event_ts: ts,
    channel_type: CHANNEL_TYPES[channel.kind],
  }
  void sendEvent(core, event, threadOf(after))
}

/** Tells the app that a message is gone. */
export function messageDeleted(core: Core, channel: Channel, before: Message) {
  if (!hearsMessages(core, channel)) return
  const ts = core.state.nextTs()
  const event = {
    type: 'message',
    subtype: 'message_deleted',
    hidden: true,
    previous_message: eventOf(core, before),
    channel: channel.id,
    ts,
    event_ts: ts,
    deleted_ts: before.ts,
    channel_type: CHANNEL_TYPES[channel.kind],
  }
  void sendEvent(core, event, threadOf(before))
}

/** Whether the app hears `app_mention` here: never in direct messages, and only where it is. */
function hearsMentions(core: Core, channel: Channel): boolean {
  const { app } = core.state
  const isHere = channel.members.includes(app.botUserId)
  return channel.kind !== 'im' && isHere && app.botEvents.includes('app_mention')
}

const mentionsBot = (core: Core, message: Message): boolean =>
  message.user !== core.state.app.botUserId &&
  message.text.includes(`<@${core.state.app.botUserId}>`)

/** The thread that a message stands in or would begin. */
const threadOf = (message: Message): string => message.thread_ts ?? message.ts

/** A message as events carry it: without the counts of its thread, with the bot's profile. */
function eventOf(core: Core, message: Message): SlackEvent {
  const { channel: _channel, reply_count: _c, reply_users: _u, latest_reply: _l, ...rest } = message
  const event: SlackEvent = { ...rest, ...teamsOf(core, message) }
  if (message.files !== undefined) {
    event['files'] = message.files.map((file) => fileOf(core, message, file))
    event['upload'] = false
  }
  if (message.bot_id !== undefined) event['bot_profile'] = botProfile(core)
  return event
}

const isShared = (core: Core, { channel }: Message): boolean =>
  core.state.channels.get(channel)?.isShared === true

/** In a channel that two companies share, messages say more than once whose they are. */
function teamsOf(core: Core, message: Message) {
  const team = homeOf(core.state, message.user)
  return isShared(core, message) ? { team, user_team: team, source_team: team } : { team }
}

/** Slack Connect tells events only where to ask for a file. */
function fileOf(core: Core, message: Message, file: SlackFile) {
  const isStub = isShared(core, message) || core.state.files.get(file.id)?.fault?.type === 'stub'
  const { id } = file
  return isStub
    ? { id, mode: 'file_access', file_access: 'check_file_info', created: 0, user: '' }
    : file
}

/** The `bot_profile` on the app's messages. */
function botProfile(core: Core) {
  const { app, team } = core.state
  const updated = 1_763_856_000
  return {
    id: app.botId,
    app_id: app.id,
    name: app.name,
    deleted: false,
    updated,
    team_id: team.id,
  }
}
