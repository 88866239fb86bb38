/** What the outside world gives to a pure core: time and chance. Tests pass their own. */
export interface Clock {
  /** Now, in ms since 1970. */
  now(): number
  /** A number in [0, 1). */
  random(): number
  /** Does something every `ms`, until the function is called that it gives back. */
  every(ms: number, work: () => unknown): () => void
}

/** The real time and real chance. */
export const systemClock: Clock = {
  now: () => Date.now(),
  random: () => Math.random(),
  every(ms, work) {
    const timer = setInterval(work, ms)
    return () => clearInterval(timer)
  },
}
