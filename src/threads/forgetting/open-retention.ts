import { requireConfig } from '../../config.ts'
import type { Clock } from '../../lib/clock.ts'
import { log } from '../../lib/log.ts'
import { workspaceOf } from '../../objects.ts'
import { createPictureStore } from '../../pictures/picture-store.ts'
import { retentionSecondsOf } from '../../turns/team-settings.ts'
import { createTurnStore } from '../../turns/turn-store.ts'
import type { ThreadTables } from '../thread-tables.ts'
import { Retention } from './retention.ts'

/** The retention of a thread, with the real R2, KV and workspace. */
export function openRetention(
  env: Env,
  tables: ThreadTables,
  clock: Clock,
  { name = '' }: Pick<DurableObjectId, 'name'>,
): Retention {
  const { retentionSeconds } = requireConfig(env)
  const [team = ''] = name.split('/')
  return new Retention({
    tables,
    clock,
    log,
    usualSeconds: retentionSeconds,
    askTeam: async () => retentionSecondsOf(await workspaceOf(env, team).settings()),
    keptAt: (place) => ({
      pictures: createPictureStore(env.PICTURES),
      history: createTurnStore(env.HISTORY, place, retentionSeconds),
    }),
  })
}
