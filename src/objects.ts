/** The Durable Objects by their names; a new one begins its life where LOCATION_HINT says, and stays there. */
import { readLocationHint } from './config.ts'
import { type Place, threadName } from './turns/keys.ts'

type Bindings = Pick<Env, 'THREADS' | 'WORKSPACES' | 'LOCATION_HINT'>

/** The object of a Slack thread. */
export const threadOf = (env: Bindings, place: Place): ReturnType<Env['THREADS']['getByName']> =>
  env.THREADS.getByName(threadName(place), bornWhere(env))

/** The object of a Slack team. */
export const workspaceOf = (
  env: Bindings,
  team: string,
): ReturnType<Env['WORKSPACES']['getByName']> => env.WORKSPACES.getByName(team, bornWhere(env))

function bornWhere({ LOCATION_HINT }: Bindings): DurableObjectNamespaceGetDurableObjectOptions {
  const locationHint = readLocationHint(LOCATION_HINT)
  return locationHint === null ? {} : { locationHint }
}
