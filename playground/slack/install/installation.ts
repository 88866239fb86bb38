/** The app comes into a workspace and goes out of it. */
import type { Reply } from '../../protocol.ts'
import type { Core } from '../core.ts'
import { sendEvent } from '../events/envelope.ts'
import { done, no } from '../gestures/reply.ts'
import { homeOf, personById } from '../state.ts'
import { dmWithApp } from '../seed.ts'

/** The app has a user there, and everybody a direct message with it. In channels it waits to be invited. */
export function install(core: Core): void {
  const { state, emit } = core
  const { app, team } = state
  const bot = botOf(core)
  if (personById(state, bot.id) === undefined) {
    state.people = [...state.people, bot]
    emit({ type: 'person', person: bot })
  }
  const own = state.people.filter(({ isBot, id }) => !isBot && homeOf(state, id) === team.id)
  for (const { id: user } of own) {
    const id = dmWithApp(user)
    if (state.channels.has(id)) continue
    const members = [user, app.botUserId]
    const channel = { id, kind: 'im', name: '', topic: '', members, isShared: false } as const
    state.channels.set(id, channel)
    state.messages.set(id, new Map())
    emit({ type: 'channel', channel })
  }
  tellPage(core, true)
}

const botOf = ({ state: { app, team } }: Core) => ({
  id: app.botUserId,
  name: app.name.toLowerCase(),
  realName: app.name,
  title: app.description,
  isAdmin: false,
  isGuest: false,
  isBot: true,
  team: team.id,
  company: null,
  locale: 'en-US' as const,
  color: '#6d28d9',
})

function tellPage({ state, tellAll }: Core, installed: boolean): void {
  state.installed = installed
  tellAll({ type: 'installation', team: state.team.id, installed })
}

/** An admin removes the app: its tokens end, it leaves all channels, and it is told so by two events. */
export function uninstall(core: Core, user: string): Reply {
  const { state, emit } = core
  const { app, team } = state
  const admin = personById(state, user)
  if (!state.installed) return no('not_installed', `${app.name} is not in ${team.name}.`)
  if (admin?.isAdmin !== true) {
    return no('restricted_action', `Only an admin of ${team.name} can remove ${app.name}.`)
  }
  core.tokens.end()
  for (const channel of state.channels.values()) {
    if (channel.kind === 'im' || !channel.members.includes(app.botUserId)) continue
    const left = { ...channel, members: channel.members.filter((id) => id !== app.botUserId) }
    state.channels.set(channel.id, left)
    emit({ type: 'channel', channel: left })
  }
  for (const [viewer] of state.views) emit({ type: 'views', user: viewer, views: [] })
  state.views.clear()
  state.homes.clear()
  tellPage(core, false)
  // https://docs.slack.dev/reference/events/tokens_revoked: the bot's user, not its token.
  const tokens = { oauth: [], bot: [app.botUserId] }
  if (app.botEvents.includes('tokens_revoked'))
    void sendEvent(core, { type: 'tokens_revoked', tokens })
  if (app.botEvents.includes('app_uninstalled')) void sendEvent(core, { type: 'app_uninstalled' })
  return done
}
