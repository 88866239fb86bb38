/** Time as the local Slack sees it: real in the playground, moved by hand in tests. */

/** Tells the time and wakes callers. */
export interface Clock {
  /** Milliseconds since 1970. */
  now(): number
  /** Runs `job` after `ms`; the returned function cancels it. */
  after(ms: number, job: () => void): () => void
}

/** The machine's clock. Its timers never keep the process alive. */
export const realClock: Clock = {
  now: () => Date.now(),
  after(ms, job) {
    const timer = setTimeout(job, ms).unref()
    return () => clearTimeout(timer)
  },
}

/** The machine's clock, which can be moved on: what falls due by that happens at once. */
export interface MovableClock extends Clock {
  /** How far it is ahead of the machine's, in milliseconds. */
  ahead(): number
  move(ms: number): void
}

/** A clock that goes as the machine's does until it is moved. Its timers never keep the process alive. */
export function createMovableClock(): MovableClock {
  let aheadMs = 0
  const now = () => realClock.now() + aheadMs
  const waiting = new Set<Waiting>()
  const arm = (one: Waiting) => {
    one.disarm = realClock.after(Math.max(0, one.at - now()), () => {
      waiting.delete(one)
      one.job()
    })
  }
  return {
    now,
    ahead: () => aheadMs,
    after(ms, job) {
      const one: Waiting = { at: now() + ms, job, disarm: () => {} }
      waiting.add(one)
      arm(one)
      return () => {
        waiting.delete(one)
        one.disarm()
      }
    },
    move(ms) {
      aheadMs += ms
      for (const one of waiting) {
        one.disarm()
        arm(one)
      }
    },
  }
}

interface Waiting {
  at: number
  job: () => void
  disarm: () => void
}

/** A clock that stands still until `advance` is called. */
export interface ManualClock extends Clock {
  /** Moves on by `ms` and runs what falls due, in order. */
  advance(ms: number): void
}

/** @param start where it stands at first, in milliseconds since 1970 */
export function createManualClock(start = Date.UTC(2026, 10, 23, 9)): ManualClock {
  let time = start
  let timers: { at: number; job: () => void }[] = []
  return {
    now: () => time,
    after(ms, job) {
      const timer = { at: time + ms, job }
      timers.push(timer)
      return () => {
        timers = timers.filter((other) => other !== timer)
      }
    },
    advance(ms) {
      const end = time + ms
      for (;;) {
        const next = timers.toSorted((a, b) => a.at - b.at)[0]
        if (next === undefined || next.at > end) break
        timers = timers.filter((other) => other !== next)
        time = next.at
        next.job()
      }
      time = end
    },
  }
}
