import type { Clock } from './clock.ts'

/** A time that the test moves on, and what is done again and again while something lasts. */
export function fakeClock() {
  const time = { now: 1_700_000_000_000 }
  const timers = new Set<{ readonly ms: number; readonly work: () => unknown }>()
  const clock: Clock = {
    now: () => time.now,
    random: () => 0,
    every(ms, work) {
      const timer = { ms, work }
      timers.add(timer)
      return () => void timers.delete(timer)
    },
  }
  return { clock, time, timers }
}
