/** Finds where a used element stands, and what the payload says about that place. */
import type { ActRequest, StateValues } from '../../protocol.ts'
import type { Json } from '../../lib/json.ts'
import type { Core } from '../core.ts'
import { messageAt, placeOf, type StoredHome } from '../state.ts'
import { findView, viewObject } from '../views.ts'
import { withoutChannel } from '../web-api/chat-post.ts'
import { wholeState } from './input-values.ts'

/** A message, a modal or a Home tab, ready for a payload. */
export interface ActSurface {
  blocks: readonly unknown[]
  /** The payload's `container`, `message`, `view`, `state`, `channel`. */
  fields: Json
  channel?: string
  threadTs?: string | undefined
  viewId?: string
}

/** Undefined when the message, modal or tab is gone. */
export function findSurface(core: Core, request: ActRequest): ActSurface | undefined {
  const { container } = request
  const values = wholeState(core, request.state ?? {})
  switch (container.type) {
    case 'message':
      return inMessage(core, container.channel, container.ts, values)
    case 'ephemeral':
      return inEphemeral(core, container.channel, container.ts, values)
    case 'view':
      return inView(core, container.viewId, values)
    case 'home':
      return inHome(core, request.user, values)
  }
}

/** The name that payloads give a channel: private ones do not tell theirs. */
export function channelField(core: Core, id: string) {
  const channel = core.state.channels.get(id)
  const names = { channel: channel?.name ?? '', private: 'privategroup', im: 'directmessage' }
  return { id, name: names[channel?.kind ?? 'im'] }
}

function inMessage(
  core: Core,
  channel: string,
  ts: string,
  values: StateValues,
): ActSurface | undefined {
  const message = messageAt(core.state, channel, ts)
  if (message === undefined) return undefined
  const { thread_ts: threadTs, blocks = [] } = message
  const thread = threadTs === undefined ? {} : { thread_ts: threadTs }
  const container = { type: 'message', message_ts: ts, channel_id: channel, is_ephemeral: false }
  const fields = {
    container: { ...container, ...thread },
    channel: channelField(core, channel),
    message: withoutChannel(message),
    state: { values },
  }
  return { blocks, fields, channel, threadTs: threadTs ?? ts }
}

function inEphemeral(
  core: Core,
  channel: string,
  ts: string,
  values: StateValues,
): ActSurface | undefined {
  const ephemeral = core.state.ephemerals.get(placeOf(channel, ts))
  if (ephemeral === undefined) return undefined
  const { thread_ts: threadTs, blocks = [] } = ephemeral
  const thread = threadTs === undefined ? {} : { thread_ts: threadTs }
  const container = { type: 'message', message_ts: ts, channel_id: channel, is_ephemeral: true }
  const fields = {
    container: { ...container, ...thread },
    channel: channelField(core, channel),
    state: { values },
  }
  return { blocks, fields, channel, threadTs }
}

function inView(core: Core, viewId: string, values: StateValues): ActSurface | undefined {
  const view = findView(core, ({ id }) => id === viewId)
  if (view === undefined) return undefined
  const fields = {
    container: { type: 'view', view_id: viewId },
    view: viewObject(core, view, values),
  }
  return { blocks: view.blocks, fields, viewId }
}

function inHome(core: Core, user: string, values: StateValues): ActSurface | undefined {
  const home = core.state.homes.get(user)
  if (home === undefined) return undefined
  const view = homeObject(core, home, values)
  return {
    blocks: home.blocks,
    fields: { container: { type: 'view', view_id: home.viewId }, view },
  }
}

/** A Home tab as the app gets it. */
export function homeObject(core: Core, home: StoredHome, values: StateValues = {}): Json {
  const { app, team } = core.state
  const { viewId: id, hash, callback_id, private_metadata, blocks } = home
  return {
    id,
    type: 'home',
    hash,
    callback_id,
    private_metadata,
    blocks,
    title: { type: 'plain_text', text: 'View Title', emoji: true },
    submit: null,
    close: null,
    root_view_id: id,
    previous_view_id: null,
    clear_on_close: false,
    notify_on_close: false,
    external_id: '',
    team_id: team.id,
    app_id: app.id,
    app_installed_team_id: team.id,
    bot_id: app.botId,
    state: { values },
  }
}
