/** The steps of a turn that wants formats. Few do: what takes them is loaded when one does. */
import type { Studio } from '../studio.ts'
import type { Turn } from '../turn.ts'

interface Step {
  readonly name: string
  readonly run: () => Promise<Turn>
}

/** Before anything is shown, reserved or painted; null: it is planned, or wants none. */
export function planStep(turn: Turn, studio: Studio): Step | null {
  const set = turn.ask.sizes
  if (set === null || turn.sizes !== null || turn.outcome !== null) return null
  return {
    name: 'plan_sizes',
    run: async () => (await import('./sizes.ts')).planSizes(turn, set, studio),
  }
}

/** A set of which files are still to be made, with what is painted for it; null: it is no set, or is not so far. */
export function unmadeOf({ sizes, outcome }: Pick<Turn, 'sizes' | 'outcome'>) {
  if (sizes === null || outcome?.kind !== 'painted' || outcome.record.sizes !== null) return null
  return { stage: sizes, outcome }
}

/** What has to be painted is painted; null: all of them are made, or there is nothing to make. */
export function makeStep(turn: Turn, studio: Studio): Step | null {
  const unmade = unmadeOf(turn)
  if (unmade === null) return null
  const { stage, outcome } = unmade
  return {
    name: 'make_size',
    run: async () => (await import('./sizes.ts')).makeSize(turn, stage, outcome, studio),
  }
}
