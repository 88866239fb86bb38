/** Leaves nothing of what was deleted in the file of the workspace's object. */
import type { Clock } from '../../lib/clock.ts'
import type { WipedStorage } from '../../lib/wipe.ts'
import type { Wipes } from '../../lib/wipes.ts'
import type { Chore } from './chores.ts'

/** Tables with words of people. The others have ids and numbers, and many more rows. */
const WITH_WORDS = ['outbox', 'drafts', 'painted']

export const wiping = (wipes: Wipes, storage: WipedStorage, clock: Pick<Clock, 'now'>): Chore => ({
  name: 'wipe',
  pauseMs: 0,
  dueAt: () => wipes.dueAt(),
  goOn: () => wipes.run(storage, WITH_WORDS, clock.now()),
})
