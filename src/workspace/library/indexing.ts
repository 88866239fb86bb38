/** Fills the index of painted turns after the tables were moved, or where an earlier version had none. */
import type { Clock } from '../../lib/clock.ts'
import type { Chore } from '../forgetting/chores.ts'
import type { Found } from './found.ts'

/** Turns that are taken in at once: some milliseconds, between which asks are served. */
const BATCH = 250

export const indexing = (
  found: Pick<Found, 'isWhole' | 'goOn'>,
  clock: Pick<Clock, 'now'>,
): Chore => ({
  name: 'index_pictures',
  pauseMs: 0,
  dueAt: () => (found.isWhole() ? null : clock.now()),
  goOn() {
    found.goOn(BATCH)
    return Promise.resolve()
  },
})
