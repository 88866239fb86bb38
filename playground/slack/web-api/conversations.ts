/** conversations.info, open, join, members and list. */
import type { Channel } from '../../protocol.ts'
import type { Core } from '../core.ts'
import { addMember } from '../members.ts'
import { botIsIn } from '../state.ts'
import { badArgument, refuse, type ApiAnswer } from './answer.ts'
import type { Args } from './args.ts'
import type { ApiMethods } from './method.ts'
import { findChannel } from './places.ts'

const READ = ['channels:read', 'groups:read', 'im:read', 'mpim:read']

/** The methods about channels; their messages are in `history.ts`. */
export const conversationMethods: ApiMethods = {
  'conversations.info': { scopes: READ, run: info },
  'conversations.open': { scopes: ['im:write', 'mpim:write'], run: open },
  'conversations.join': { scopes: ['channels:join'], run: join },
  'conversations.members': { scopes: READ, run: members },
  'conversations.list': { scopes: READ, run: list },
}

function channelObject(core: Core, channel: Channel) {
  const { id, kind, name, topic } = channel
  const isIm = kind === 'im'
  const user = channel.members.find((member) => member !== core.state.app.botUserId)
  return {
    id,
    ...(isIm ? { user } : { name, name_normalized: name }),
    is_channel: kind === 'channel',
    is_group: false,
    is_im: isIm,
    is_mpim: false,
    is_private: kind !== 'channel',
    is_archived: false,
    is_general: false,
    is_ext_shared: channel.isShared,
    is_org_shared: false,
    is_shared: channel.isShared,
    ...(isIm ? {} : { is_member: botIsIn(core.state, channel) }),
    created: 1_763_856_000,
    context_team_id: core.state.team.id,
    topic: { value: topic, creator: '', last_set: 0 },
    purpose: { value: '', creator: '', last_set: 0 },
  }
}

function info(core: Core, args: Args): ApiAnswer {
  const found = findChannel(core, args)
  if (!found.ok) return found
  const count = args.flag('include_num_members')
  const size = count ? { num_members: found.channel.members.length } : {}
  return { ok: true, channel: { ...channelObject(core, found.channel), ...size } }
}

function open(core: Core, args: Args): ApiAnswer {
  const users = (args.text('users') ?? '').split(',').filter((user) => user !== '')
  const [user] = users
  if (user === undefined && args.has('channel')) return reopen(core, args)
  if (user === undefined) return badArgument('missing required field: users')
  if (users.length > 1) return refuse('method_not_supported_for_channel_type')
  const found = findChannel(core, args, 'users')
  if (!found.ok) return refuse('user_not_found')
  const { channel } = found
  return { ok: true, no_op: true, already_open: true, channel: { id: channel.id } }
}

/** Slack also takes the id of a direct message that is there already. */
function reopen(core: Core, args: Args): ApiAnswer {
  const found = findChannel(core, args)
  if (!found.ok) return found
  if (found.channel.kind !== 'im') return refuse('method_not_supported_for_channel_type')
  return { ok: true, no_op: true, already_open: true, channel: { id: found.channel.id } }
}

function join(core: Core, args: Args): ApiAnswer {
  const found = findChannel(core, args)
  if (!found.ok) return found
  const { channel } = found
  if (channel.kind !== 'channel') return refuse('method_not_supported_for_channel_type')
  const already = botIsIn(core.state, channel)
  const joined = already ? channel : addMember(core, channel, core.state.app.botUserId)
  const warning = already ? { warning: 'already_in_channel' } : {}
  return { ok: true, channel: channelObject(core, joined), ...warning }
}

function members(core: Core, args: Args): ApiAnswer {
  const found = findChannel(core, args)
  if (!found.ok) return found
  const { channel } = found
  return { ok: true, members: channel.members, response_metadata: { next_cursor: '' } }
}

const TYPES = { channel: 'public_channel', private: 'private_channel', im: 'im' } as const

function list(core: Core, args: Args): ApiAnswer {
  const types = (args.text('types') ?? 'public_channel').split(',')
  const known = [...core.state.channels.values()].filter((channel) => {
    const visible = channel.kind === 'channel' || botIsIn(core.state, channel)
    return visible && types.includes(TYPES[channel.kind])
  })
  const channels = known.map((channel) => channelObject(core, channel))
  return { ok: true, channels, response_metadata: { next_cursor: '' } }
}
