/** Wakes threads of earlier versions once, which did not end their turns by themselves. */
import type { Clock } from '../../lib/clock.ts'
import type { Desk } from '../desk/desk.ts'
import type { Chore } from './chores.ts'

/** Threads that are woken side by side. */
const BATCH = 20

/** @param wake lets a thread set its alarm */
export const oldEasels = (
  desk: Pick<Desk, 'undatedEasels' | 'addEasel'>,
  wake: (channel: string, threadTs: string) => Promise<void>,
  clock: Pick<Clock, 'now'>,
): Chore => ({
  name: 'old_easels',
  pauseMs: 0,
  dueAt: () => (desk.undatedEasels(1).length === 0 ? null : clock.now()),
  async goOn() {
    const woken = desk.undatedEasels(BATCH).map(async ({ channel, threadTs }) => {
      await wake(channel, threadTs)
      desk.addEasel(channel, threadTs, clock.now())
    })
    await Promise.all(woken)
  },
})
