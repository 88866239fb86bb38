/**
 * Puts an event into the envelope that the Events API sends, and sends it if the app subscribed.
 */
import type { Channel } from '../../protocol.ts'
import type { Core } from '../core.ts'
import type { Delivered } from '../deliveries.ts'
import { isJson, textIn } from '../../lib/json.ts'
import { makeId } from '../ids.ts'
import { homeOf } from '../state.ts'

/** An event's own fields; `type` says which one it is. */
export type SlackEvent = { type: string } & Record<string, unknown>

/** `channel_type` of message events. */
export const CHANNEL_TYPES = { channel: 'channel', private: 'group', im: 'im' } as const

const MESSAGE_EVENTS = {
  channel: 'message.channels',
  private: 'message.groups',
  im: 'message.im',
} as const

/** Whether the app hears messages of this channel: it is in it, and subscribed to its kind. */
export function hearsMessages(core: Core, channel: Channel): boolean {
  const { app, installed } = core.state
  const isHere = installed && channel.members.includes(app.botUserId)
  return isHere && app.botEvents.includes(MESSAGE_EVENTS[channel.kind])
}

/** Sends an event to the app; the caller knows that the app subscribed to it. */
export function sendEvent(core: Core, event: SlackEvent, threadTs?: string): Promise<Delivered> {
  const channel = typeof event['channel'] === 'string' ? event['channel'] : undefined
  const subtype = typeof event['subtype'] === 'string' ? ` ${event['subtype']}` : ''
  const body = JSON.stringify(makeEnvelope(core, event))
  const title = `${event.type}${subtype}`
  const parcel = { title, type: 'application/json', body, channel, threadTs } as const
  return core.deliveries.sendEvent(parcel, core.state.trouble.deliverTwice)
}

function makeEnvelope(core: Core, event: SlackEvent) {
  const { app, team, channels } = core.state
  const isShared = channels.get(String(event['channel']))?.isShared === true
  const writer = isJson(event['message']) ? event['message'] : event
  return {
    token: 'verification-token-is-deprecated',
    // In a channel that two companies share, it is the writer's own team.
    team_id: isShared ? homeOf(core.state, textIn(writer, 'user')) : team.id,
    context_team_id: team.id,
    context_enterprise_id: null,
    api_app_id: app.id,
    event,
    type: 'event_callback',
    event_id: makeId('Ev0'),
    event_time: Math.floor(core.clock.now() / 1000),
    authorizations: [
      {
        enterprise_id: null,
        team_id: team.id,
        user_id: app.botUserId,
        is_bot: true,
        is_enterprise_install: false,
      },
    ],
    is_ext_shared_channel: isShared,
    event_context: `4-${makeId('', 24)}`,
  }
}
