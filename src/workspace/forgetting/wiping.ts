/** Leaves nothing of what was deleted in the file of the workspace's object. */
import type { Clock } from '../../lib/clock.ts'
import type { Derived, WipedStorage } from '../../lib/wipe.ts'
import type { Wipes } from '../../lib/wipes.ts'
import type { Outbox } from '../desk/outbox.ts'
import type { Chore } from './chores.ts'

/** Tables with words of people. The others have ids and numbers, and many more rows. */
const WITH_WORDS = ['outbox', 'drafts', 'painted', 'brands', 'brand_drafts']
/** Errands that were under way while a table was moved are on its new pages: those are wiped as well, after this time. */
const UNDER_WAY_MS = 30_000

export const wiping = (
  { wipes, found }: { readonly wipes: Wipes; readonly found: Derived },
  outbox: Pick<Outbox, 'nextAt'>,
  storage: WipedStorage,
  clock: Pick<Clock, 'now'>,
): Chore => ({
  name: 'wipe',
  pauseMs: 0,
  dueAt: () => wipes.dueAt(),
  async goOn() {
    const now = clock.now()
    const isUnderWay = outbox.nextAt(now, now) !== null
    await wipes.run(storage, WITH_WORDS, now, found)
    if (isUnderWay) wipes.soon(now + UNDER_WAY_MS, 'words')
  },
})
