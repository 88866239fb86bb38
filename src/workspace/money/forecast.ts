import { DAY_MS, monthOf } from './times.ts'

/** What a month comes to if it goes on as it has begun, in USD. Pure. @param spent so far; `now`: ms since 1970 */
export function forecast(spent: number, now: number): number {
  const from = monthOf(now)
  // The first hours of a month say nothing of the rest.
  const gone = Math.max(now - from, DAY_MS)
  return (spent * (monthOf(now, 1) - from)) / gone
}
