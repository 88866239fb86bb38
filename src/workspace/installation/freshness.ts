/** When a rotated token is exchanged for the next one. Pure. */

/** What is known of a token's life, in ms since 1970. */
export interface Life {
  readonly since: number
  /** null: it lives for good. */
  readonly until: number | null
}

/** A turn may use a token for as long as this after it was given one. */
const AHEAD_MS = 30 * 60 * 1000

/** `stale`: it still works, and should be exchanged; `dead`: it no longer works. */
export type Freshness = 'fresh' | 'stale' | 'dead'

/**
 * How a token is at a time. Slack's tokens live for twelve hours
 * (https://docs.slack.dev/authentication/using-token-rotation); one with a shorter life is exchanged at half of it.
 */
export function freshnessOf({ since, until }: Life, now: number): Freshness {
  if (until === null) return 'fresh'
  if (now >= until) return 'dead'
  const ahead = Math.min(AHEAD_MS, (until - since) / 2)
  return now < until - ahead ? 'fresh' : 'stale'
}
