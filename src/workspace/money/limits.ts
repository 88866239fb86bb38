/** Whether a wish fits what is left. Pure. */
import type { Limits, Refusal } from '../../turns/limits.ts'
import { DAY_MS, dayOf, monthOf } from './times.ts'

/** What counts against the limits: what was used, and what is held for others. */
export interface Standing {
  /** Of the person, today. */
  readonly pictures: number
  /** USD of the person, this month. */
  readonly personUsd: number
  /** USD of everybody, this month. */
  readonly teamUsd: number
}

export interface Wanted {
  readonly pictures: number
  readonly usd: number
}

/** Sums of dollars are a little wrong in their last digits. */
const EPSILON = 1e-9

/** Why it does not fit, by the limit that is the nearest to the person; null: it does. */
export function refusalOf(
  limits: Limits,
  standing: Standing,
  { pictures, usd }: Wanted,
  now: number,
): Omit<Refusal, 'admins'> | null {
  const month = monthOf(now, 1)
  const checks = [
    ['personPictures', standing.pictures, pictures, dayOf(now) + DAY_MS],
    ['personUsd', standing.personUsd, usd, month],
    ['teamUsd', standing.teamUsd, usd, month],
  ] as const
  for (const [limit, used, asked, renewsAt] of checks) {
    const most = limits[limit]
    if (most !== null && asked > 0 && used + asked > most + EPSILON)
      return { limit, most, left: Math.max(0, most - used), asked, renewsAt }
  }
  return null
}

/** Which part of a hundred of a limit was passed, of those that admins should hear of; null: none. */
export function passed(most: number | null, before: number, after: number): 80 | 100 | null {
  const isPast = (part: number): boolean =>
    most !== null && before < most * part - EPSILON && after >= most * part - EPSILON
  if (isPast(1)) return 100
  return isPast(0.8) ? 80 : null
}
