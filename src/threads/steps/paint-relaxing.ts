/** One call of the model, with the fall-backs that keep a long thread going. */
import type { CallError } from '../../gemini/generate.ts'
import type { PastTurn } from '../../gemini/past-turn.ts'
import type { ReplayRules } from '../../gemini/replay-rules.ts'
import { type Result, err, ok } from '../../lib/result.ts'
import type { PaintFailure } from '../../turns/turn-failure.ts'
import type { Memory, Note, Painting } from '../../turns/turn-record.ts'
import type { Plan } from '../plan.ts'
import type { Studio } from '../studio.ts'
import { type Turn, roundOf } from '../turn.ts'
import type { Origin } from './origin.ts'
import { brandOf } from '../brand/brand-of.ts'
import { chargesFor } from './charges.ts'
import { firstRules, requestFor } from './paint-request.ts'

export interface Painted {
  readonly painting: Painting
  /** What had to be left out. */
  readonly notes: readonly Note[]
  readonly memory: Memory | null
}

interface Tried {
  readonly painted: Result<Painted, PaintFailure>
  /** USD for answers that brought no picture. */
  readonly spent: number
}

/**
 * Verbatim first; without lost objects or refused signatures where Gemini needs it. Each call is paid before
 * its answer is used, so what is stored has been entered.
 */
export async function paintRelaxing(
  turn: Turn,
  call: number,
  origin: Origin,
  plan: Plan,
  studio: Studio,
): Promise<Tried> {
  const { model } = plan
  let rules = firstRules(plan, studio)
  let spent = 0
  for (let tried = 0; ; tried += 1) {
    const { request, memory, crowdedOut } = requestFor(turn, call, origin, plan, rules, studio)
    const painted = await studio.painter.paint(request)
    const isEdit = origin.parent !== null || (turn.uploads ?? []).length > 0
    const charges = chargesFor(turn, { call, tried, model, isEdit }, painted)
    const relaxed = painted.ok ? null : relax(rules, painted.error)
    const done = relaxed === null ? [String(call)] : []
    await studio.till.settle({ round: roundOf(turn), charges, done })
    if (painted.ok) {
      const notes = [
        ...notesOn(origin, turn, rules),
        ...brandNotes(origin, turn, rules, crowdedOut),
      ]
      return { spent, painted: ok({ painting: painted.value, notes, memory }) }
    }
    spent += charges.reduce((sum, { usd }) => sum + usd, 0)
    if (relaxed === null) return { spent, painted: err(givenUp(painted.error)) }
    rules = relaxed
  }
}

/** What to leave out so that the same request can go through; null: nothing is left to try. */
function relax(rules: ReplayRules, failure: CallError): ReplayRules | null {
  if (failure.reason === 'signatures_refused' && rules.verbatim)
    return { ...rules, verbatim: false }
  if (failure.reason !== 'missing' || failure.keys.every((key) => rules.missing.has(key)))
    return null
  return { ...rules, missing: new Set([...rules.missing, ...failure.keys]) }
}

const givenUp = (failure: CallError): PaintFailure =>
  failure.reason === 'missing' || failure.reason === 'signatures_refused'
    ? { reason: 'bad_request' }
    : failure

function notesOn({ lineage, isForgetful }: Origin, turn: Turn, rules: ReplayRules): Note[] {
  const isMissing = (key: string): boolean => rules.missing.has(key)
  const isLost =
    lineage.some(hasLostPicture(isMissing)) || turn.uploads?.some(({ key }) => isMissing(key))
  const isUnsigned = lineage.some(({ signatures }) => Object.keys(signatures).some(isMissing))
  return [
    ...(isLost || isForgetful ? (['lost_pictures'] as const) : []),
    ...(isUnsigned || !rules.verbatim ? (['lost_signatures'] as const) : []),
  ]
}

/** What the brand had to do without. */
function brandNotes(
  origin: Origin,
  turn: Turn,
  { missing }: ReplayRules,
  crowdedOut: number,
): Note[] {
  const isGone = brandOf(turn, origin)?.pictures.some(({ key }) => missing.has(key)) === true
  return [
    ...(isGone ? (['brand_pictures_gone'] as const) : []),
    ...(crowdedOut > 0 ? (['brand_crowded'] as const) : []),
  ]
}

const hasLostPicture =
  (isMissing: (key: string) => boolean) =>
  ({ pictures, uploads }: PastTurn): boolean =>
    [...pictures, ...uploads].some(({ key }) => isMissing(key))
