/** Shortcuts (global and on a message), and opening the app's Home. */
import type { AppAnswer, OpenHomeRequest, Reply, ShortcutRequest } from '../../protocol.ts'
import type { Json } from '../../lib/json.ts'
import type { Core } from '../core.ts'
import { sendEvent } from '../events/envelope.ts'
import { sendInteraction } from '../interactions.ts'
import { comesFromOutside, messageAt } from '../state.ts'
import { withoutChannel } from '../web-api/chat-post.ts'
import { channelField, homeObject } from './act-surface.ts'
import { done, no, NO_SUCH_MESSAGE, NO_SUCH_USER, NOT_INSTALLED, toAnswer } from './reply.ts'

/** Runs a shortcut: `shortcut` without a message, `message_action` with one. */
export async function shortcut(
  core: Core,
  request: ShortcutRequest,
): Promise<Reply<{ answer: AppAnswer }>> {
  const { user, callbackId } = request
  const known = core.state.app.shortcuts.find((one) => one.callbackId === callbackId)
  if (!core.state.installed) return NOT_INSTALLED
  if (comesFromOutside(core.state, user)) {
    return no('external_user', `Shortcuts are for people of ${core.state.team.name} only.`)
  }
  if (known === undefined) return no('unknown_shortcut', 'The app has no such shortcut.')
  const about = known.type === 'message' ? messageFields(core, request) : { type: 'shortcut' }
  if (about === undefined) return NO_SUCH_MESSAGE
  const payload = {
    ...about,
    callback_id: callbackId,
    trigger_id: core.triggers.create(user),
    action_ts: core.state.nextTs(),
  }
  const place = request.channel === undefined ? {} : { channel: request.channel }
  const title = `${payload.type} ${callbackId}`
  const delivered = await sendInteraction(core, user, payload, { title, ...place })
  const answer = toAnswer(delivered, `“${known.name}” did not respond. Try again?`)
  if (answer.words !== null) core.emit({ type: 'notice', user, text: answer.words })
  return { ok: true, answer }
}

function messageFields(
  core: Core,
  request: ShortcutRequest,
): ({ type: string } & Json) | undefined {
  const { user, channel = '', messageTs = '' } = request
  const message = messageAt(core.state, channel, messageTs)
  if (message === undefined) return undefined
  const original = { ts: messageTs, ephemeral: false }
  const threadTs = message.thread_ts
  const thread = threadTs === undefined ? {} : { threadTs }
  const path = core.responseUrls.create({ channel, user, original, ...thread })
  return {
    type: 'message_action',
    channel: channelField(core, channel),
    message_ts: messageTs,
    message: withoutChannel(message),
    response_url: core.origin + path,
  }
}

/** The person opens the app: its Home tab, or the messages with it. */
export function openHome(core: Core, { user, tab }: OpenHomeRequest): Reply {
  const { app, channels, homes, installed } = core.state
  if (!installed) return NOT_INSTALLED
  const dm = [...channels.values()].find(({ kind, members }) => {
    return kind === 'im' && members.includes(user) && members.includes(app.botUserId)
  })
  if (dm === undefined) return NO_SUCH_USER
  const home = tab === 'home' ? homes.get(user) : undefined
  if (app.botEvents.includes('app_home_opened')) {
    void sendEvent(core, {
      type: 'app_home_opened',
      user,
      channel: dm.id,
      tab,
      ...(home === undefined ? {} : { view: homeObject(core, home) }),
      event_ts: core.state.nextTs(),
    })
  }
  return done
}
