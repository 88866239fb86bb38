import type { Use } from '../../turns/use.ts'
import type { Ledger } from './ledger.ts'
import type { Entry, Painted } from './painted.ts'
import { monthOf } from './times.ts'

/** What a person sees of the books: their last pictures, and the use of this month. */
export interface Overview {
  /** The newest first. */
  readonly last: readonly Entry[]
  readonly mine: Use
  readonly team: Use
}

export function overviewOf(
  { painted, ledger }: { readonly painted: Painted; readonly ledger: Ledger },
  userId: string,
  now: number,
): Overview {
  const month = { from: monthOf(now), to: monthOf(now, 1) }
  return {
    last: painted.last(userId),
    mine: ledger.use(month, userId),
    team: ledger.use(month, null),
  }
}
