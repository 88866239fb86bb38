/** When a thread has something to do next. Pure. */

/** Times in ms since 1970; null or undefined: nothing of that kind is to be done. */
export interface Waiting {
  /** The turn whose turn it is. */
  readonly queue: number | null | undefined
  readonly deletion: number | null | undefined
  /** What is still to be said of an approval. */
  readonly approval: number | null | undefined
  readonly retention: number | null | undefined
  readonly wipe: number | null | undefined
}

/** The one alarm of a thread serves them all: whatever is due first, and nothing in the past. */
export function nextAlarm(
  { queue, deletion, approval, retention, wipe }: Waiting,
  now: number,
): number | null {
  const times = [queue, deletion, approval, retention, wipe].filter(
    (time) => time !== null && time !== undefined,
  )
  return times.length === 0 ? null : Math.max(Math.min(...times), now)
}
