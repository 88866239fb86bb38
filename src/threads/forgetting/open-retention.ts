import { requireConfig } from '../../config.ts'
import type { Clock } from '../../lib/clock.ts'
import { log } from '../../lib/log.ts'
import { createPictureStore } from '../../pictures/picture-store.ts'
import { createTurnStore } from '../../turns/turn-store.ts'
import type { ThreadTables } from '../thread-tables.ts'
import { Retention } from './retention.ts'

/** The retention of a thread, with the real R2 and KV. */
export function openRetention(env: Env, tables: ThreadTables, clock: Clock): Retention {
  const { retentionSeconds } = requireConfig(env)
  return new Retention({
    tables,
    clock,
    log,
    keptMs: retentionSeconds * 1000,
    keptAt: (place) => ({
      pictures: createPictureStore(env.PICTURES),
      history: createTurnStore(env.HISTORY, place, retentionSeconds),
    }),
  })
}
