/** A person changes the language of their Slack, as under Preferences → Language & region. */
import type { LocaleRequest, Reply } from '../../protocol.ts'
import type { Core } from '../core.ts'
import { personById } from '../state.ts'
import { done, NO_SUCH_USER } from './reply.ts'

/** What the app posted already stays as it is; `users.info` tells the new language from now on. */
export function setLocale(core: Core, { user, locale }: LocaleRequest): Reply {
  const before = personById(core.state, user)
  if (before === undefined || before.isBot) return NO_SUCH_USER
  const person = { ...before, locale }
  core.state.people = core.state.people.map((one) => (one.id === user ? person : one))
  core.emit({ type: 'person', person })
  return done
}
