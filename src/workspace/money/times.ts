/** Days and months of the books, which are those of UTC. Pure; times are ms since 1970. */
export const DAY_MS = 24 * 3600 * 1000

/** The beginning of the day. */
export const dayOf = (time: number): number => Math.floor(time / DAY_MS) * DAY_MS

/** The beginning of the month, or of one that is so many months away. */
export function monthOf(time: number, away = 0): number {
  const date = new Date(time)
  return Date.UTC(date.getUTCFullYear(), date.getUTCMonth() + away, 1)
}
