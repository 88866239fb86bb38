/** What a turn keeps to, and whether its logo is still to be set in. Pure. */
import type { Brand, Logo } from '../../turns/brand.ts'
import { type TurnRecord, picturesOf } from '../../turns/turn-record.ts'
import type { Turn } from '../turn.ts'

/**
 * The brand that a turn keeps to: that of the version it edits, exactly as it was, and else the channel's as it was when
 * the turn began. Where a part is painted anew, or formats are made of a version, nothing else may change.
 */
export function brandOf(
  { ask }: Pick<Turn, 'ask'>,
  { record }: { readonly record: Pick<TurnRecord, 'brand'> | null },
): Brand | null {
  const carried = record?.brand ?? null
  if (ask.part !== null || ask.sizes !== null) return carried
  return ask.settings.noBrand === true ? null : (carried ?? ask.trial?.brand ?? ask.brand ?? null)
}

/** Whether a painted turn is still to get its logo. */
export function logoFor({ ask, outcome }: Pick<Turn, 'ask' | 'outcome'>): Logo | null {
  if (outcome?.kind !== 'painted') return null
  const { record } = outcome
  const isDone =
    record.shared !== null ||
    // Each format is made with it.
    ask.sizes !== null ||
    record.notes.includes('no_logo') ||
    picturesOf(record).every(({ unmarked }) => unmarked !== undefined)
  return isDone ? null : (record.brand?.logo ?? null)
}
