/** A person changes the language of their Slack, as under Preferences → Language & region. */
import type { LocaleRequest, Person, Reply } from '../../protocol.ts'
import type { Core } from '../core.ts'
import { sendEvent } from '../events/envelope.ts'
import { personById } from '../state.ts'
import { userObject } from '../web-api/identity.ts'
import { done, NO_SUCH_USER } from './reply.ts'

/** What the app posted already stays as it is; from now on it hears of, and is told, the new language. */
export function setLocale(core: Core, { user, locale }: LocaleRequest): Reply {
  const before = personById(core.state, user)
  if (before === undefined || before.isBot) return NO_SUCH_USER
  const person = { ...before, locale }
  core.state.people = core.state.people.map((one) => (one.id === user ? person : one))
  core.emit({ type: 'person', person })
  if (core.state.installed && core.state.app.botEvents.includes('user_change'))
    tellApp(core, person)
  return done
}

/** https://docs.slack.dev/reference/events/user_change */
function tellApp(core: Core, person: Person): void {
  const user = userObject(core, person, true)
  const event = { type: 'user_change', user, cache_ts: 0, event_ts: core.state.nextTs() }
  void sendEvent(core, event)
}
