/** Ends the waiting for work that does not come back. */
export interface Watch {
  /** What the work comes to, or `stalled` where it takes too long. */
  over<T>(work: Promise<T>): Promise<T | 'stalled'>
  end(): void
}

/**
 * Watches one piece of work after the other with a single timer, which looks twice within `ms`: a timer for
 * each would cost more than what is watched.
 */
export function createWatch(ms: number): Watch {
  const { promise: stalled, resolve } = Promise.withResolvers<'stalled'>()
  /** How often it was looked at the work of this moment; null: there is none. */
  let looks: number | null = null
  const timer = setInterval(() => {
    if (looks === null) return
    looks += 1
    if (looks > 2) resolve('stalled')
  }, ms / 2)
  return {
    async over(work) {
      looks = 0
      const first = await Promise.race([work, stalled])
      looks = null
      return first
    },
    end: () => clearInterval(timer),
  }
}
