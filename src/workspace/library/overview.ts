import type { Use } from '../../turns/use.ts'
import type { Ledger } from '../money/ledger.ts'
import { monthOf } from '../money/times.ts'

/** The use of this month, as a person sees it. */
export interface Overview {
  readonly mine: Use
  readonly team: Use
}

export function overviewOf(ledger: Pick<Ledger, 'use'>, userId: string, now: number): Overview {
  const month = { from: monthOf(now), to: monthOf(now, 1) }
  return { mine: ledger.use(month, userId), team: ledger.use(month, null) }
}
