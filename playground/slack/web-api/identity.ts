/** Who is who: auth.test, users, team, bots; and reactions.add and remove. */
import type { Message, Person } from '../../protocol.ts'
import type { Core } from '../core.ts'
import { messageAt, personById } from '../state.ts'
import { refuse, type ApiAnswer } from './answer.ts'
import type { Args } from './args.ts'
import type { ApiMethods } from './method.ts'
import { findJoined } from './places.ts'

/** The methods about people, the team and the app, and reactions. */
export const identityMethods: ApiMethods = {
  'auth.test': { scopes: [], run: authTest },
  'bots.info': { scopes: ['users:read'], run: botsInfo },
  'team.info': { scopes: ['team:read'], run: teamInfo },
  'users.info': { scopes: ['users:read'], run: usersInfo },
  'users.list': { scopes: ['users:read'], run: usersList },
  'reactions.add': { scopes: ['reactions:write'], run: (core, args) => react(core, args, true) },
  'reactions.remove': {
    scopes: ['reactions:write'],
    run: (core, args) => react(core, args, false),
  },
}

function authTest({ state: { app, team } }: Core): ApiAnswer {
  return {
    ok: true,
    url: `https://${team.domain}.slack.com/`,
    team: team.name,
    user: app.name.toLowerCase(),
    team_id: team.id,
    user_id: app.botUserId,
    bot_id: app.botId,
    is_enterprise_install: false,
  }
}

function botsInfo({ state: { app } }: Core, args: Args): ApiAnswer {
  if (args.text('bot') !== app.botId) return refuse('bot_not_found')
  const bot = { id: app.botId, app_id: app.id, user_id: app.botUserId, name: app.name }
  return { ok: true, bot: { ...bot, deleted: false, updated: 0, icons: {} } }
}

function teamInfo({ state: { team } }: Core): ApiAnswer {
  const { id, name, domain } = team
  const icon = { image_default: true }
  return { ok: true, team: { id, name, domain, email_domain: '', icon } }
}

function usersInfo(core: Core, args: Args): ApiAnswer {
  const person = personById(core.state, args.text('user') ?? '')
  return person === undefined
    ? refuse('user_not_found')
    : { ok: true, user: userObject(core, person, args.flag('include_locale')) }
}

function usersList(core: Core, args: Args): ApiAnswer {
  const own = core.state.people.filter(({ company }) => company === null)
  const members = own.map((person) => userObject(core, person, args.flag('include_locale')))
  return { ok: true, members, cache_ts: 0, response_metadata: { next_cursor: '' } }
}

/** A person as Slack describes them. @param withLocale with the language, which comes only on demand */
export function userObject(core: Core, person: Person, withLocale: boolean) {
  const { id, name, realName, title, isAdmin, isBot, isGuest, team, company } = person
  const names = { real_name: realName, display_name: realName.split(' ')[0], title }
  return {
    id,
    team_id: team,
    name,
    real_name: realName,
    deleted: false,
    tz: 'Europe/London',
    tz_label: 'Greenwich Mean Time',
    tz_offset: 0,
    profile: { ...names, ...(isBot ? { bot_id: core.state.app.botId } : {}), team },
    is_admin: isAdmin,
    is_owner: isAdmin,
    is_primary_owner: isAdmin,
    is_restricted: isGuest,
    ...(company === null ? {} : { is_stranger: true }),
    is_ultra_restricted: false,
    is_bot: isBot,
    is_app_user: false,
    ...(withLocale ? { locale: person.locale } : {}),
  }
}

function react(core: Core, args: Args, adding: boolean): ApiAnswer {
  const found = findJoined(core, args)
  if (!found.ok) return found
  const message = messageAt(core.state, found.channel.id, args.text('timestamp') ?? '')
  if (message === undefined) return refuse('message_not_found')
  const name = args.text('name')
  if (name === undefined || !/^[\w+'-]+(::skin-tone-[2-6])?$/.test(name)) {
    return refuse('invalid_name')
  }
  const user = core.state.app.botUserId
  const has = message.reactions?.some((one) => one.name === name && one.users.includes(user))
  if (adding && has) return refuse('already_reacted')
  if (!adding && !has) return refuse('no_reaction')
  const after = { ...message, reactions: reactionsAfter(message, name, user, adding) }
  core.state.messages.get(found.channel.id)?.set(message.ts, after)
  core.emit({ type: 'message', message: after })
  return { ok: true }
}

function reactionsAfter({ reactions = [] }: Message, name: string, user: string, adding: boolean) {
  const users = reactions.find((one) => one.name === name)?.users ?? []
  const next = adding ? [...users, user] : users.filter((one) => one !== user)
  const others = reactions.filter((one) => one.name !== name)
  return next.length === 0 ? others : [...others, { name, users: next, count: next.length }]
}
