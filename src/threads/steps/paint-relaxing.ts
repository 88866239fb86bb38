/** One call of the model, with the fall-backs that keep a long thread going. */
import type { CallError } from '../../gemini/generate.ts'
import type { PaintRequest } from '../../gemini/painter.ts'
import type { PastTurn } from '../../gemini/past-turn.ts'
import { replay } from '../../gemini/replay.ts'
import type { ReplayRules } from '../../gemini/replay-rules.ts'
import { type Result, err, ok } from '../../lib/result.ts'
import type { PaintFailure } from '../../turns/turn-failure.ts'
import type { Memory, Note, Painting } from '../../turns/turn-record.ts'
import { versionName } from '../../turns/version-name.ts'
import { partContent } from '../../gemini/part-content.ts'
import type { Plan } from '../plan.ts'
import type { Studio } from '../studio.ts'
import type { Turn } from '../turn.ts'
import type { Origin } from './origin.ts'
import { chargesFor } from './charges.ts'
import { nextOf } from './record-of.ts'

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

/** Some models take more; what is sent should be fit for each of them, and not cost more every turn. */
const MAX_TOKENS = 65_536

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
  let rules: ReplayRules = {
    model: model.id,
    historyPictures: studio.historyPictures,
    maxPictures: model.references.total,
    maxTokens: Math.min(MAX_TOKENS, model.context.input),
    verbatim: true,
    missing: new Set(),
  }
  let spent = 0
  for (let tried = 0; ; tried += 1) {
    const { request, memory } = requestFor(turn, call, origin, plan, rules, studio)
    const painted = await studio.painter.paint(request)
    const isEdit = origin.parent !== null || (turn.uploads ?? []).length > 0
    const charges = chargesFor(turn, { call, tried, model, isEdit }, painted)
    await studio.till.settle(charges)
    if (painted.ok) {
      const notes = notesOn(origin, turn, rules)
      return { spent, painted: ok({ painting: painted.value, notes, memory }) }
    }
    spent += charges.reduce((sum, { usd }) => sum + usd, 0)
    const relaxed = relax(rules, painted.error)
    if (relaxed === null) return { spent, painted: err(givenUp(painted.error)) }
    rules = relaxed
  }
}

function requestFor(
  turn: Turn,
  call: number,
  origin: Origin,
  { model, image }: Plan,
  rules: ReplayRules,
  { signal }: Studio,
): { readonly request: PaintRequest; readonly memory: Memory | null } {
  const { ask, answers, part } = turn
  const next = nextOf(turn, origin, rules.missing)
  const { contents, memory } =
    part === null
      ? replay(origin.lineage, next, rules)
      : { contents: [partContent(part, ask.prompt)], memory: null }
  const name = versionName({ version: origin.version, picture: call + 1 }, answers.length)
  const settings =
    part === null
      ? { ...image, ratio: ask.ratios[call] ?? image.ratio }
      : { ...image, ratio: part.ratio, size: part.size }
  const which = { place: ask, turnId: ask.turnId, call, signal, fileName: `easel-${name}` }
  return { request: { model, contents, settings, ...which }, memory }
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

const hasLostPicture =
  (isMissing: (key: string) => boolean) =>
  ({ pictures, uploads }: PastTurn): boolean =>
    [...pictures, ...uploads].some(({ key }) => isMissing(key))
