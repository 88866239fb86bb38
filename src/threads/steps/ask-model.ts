/** The model calls of one attempt, with the fall-backs that keep a long thread going. */
import { type ReplayRules, replay } from '../../gemini/replay.ts'
import { type Result, err, ok } from '../../lib/result.ts'
import type { PaintFailure, TurnFailure } from '../../turns/turn-failure.ts'
import type { Painting, TurnRecord } from '../../turns/turn-record.ts'
import { type Plan, planTurn } from '../plan.ts'
import type { Studio } from '../studio.ts'
import type { Turn } from '../turn.ts'
import { type Origin, findOrigin } from './origin.ts'
import { nextOf, recordOf } from './record-of.ts'

export interface Asked {
  /** The turn with the answers that have come. */
  readonly turn: Turn
  /** Why the other calls gave none. */
  readonly failures: readonly PaintFailure[]
  /** The record of a turn with these answers. */
  readonly record: TurnRecord
}

/**
 * Makes the calls of a turn that have no answer yet, side by side. Each answer is stored as soon as it
 * is there, so that none is asked for twice. Fails where there is nothing to ask.
 */
export async function askModel(turn: Turn, studio: Studio): Promise<Result<Asked, TurnFailure>> {
  const origin = await findOrigin(turn, studio)
  if (!origin.ok) return origin
  const { record: parent } = origin.value
  const plan = planTurn({ ask: turn.ask, parent, defaultModel: studio.model })
  if (!plan.ok) return plan
  let answered = turn
  const paintOne = async (call: number): Promise<PaintFailure | null> => {
    const painted = await paintRelaxing(answered, call, origin.value, plan.value, studio)
    if (!painted.ok) return painted.error
    const { painting, lostPictures } = painted.value
    answered = {
      ...answered,
      answers: answered.answers.with(call, painting),
      lostPictures: answered.lostPictures || lostPictures,
    }
    // A single answer is stored with the next step.
    if (turn.answers.length > 1) studio.save(answered)
    return null
  }
  const open = turn.answers.flatMap((answer, call) => (answer === null ? [call] : []))
  const outcomes = await Promise.all(open.map(paintOne))
  const failures = outcomes.filter((failure) => failure !== null)
  const record = recordOf(answered, origin.value, plan.value, studio)
  return ok({ turn: answered, failures, record })
}

interface Painted {
  readonly painting: Painting
  readonly lostPictures: boolean
}

/** Verbatim first; without lost objects or refused signatures where Gemini needs it. */
async function paintRelaxing(
  turn: Turn,
  call: number,
  origin: Origin,
  { model, image }: Plan,
  studio: Studio,
): Promise<Result<Painted, PaintFailure>> {
  let rules: ReplayRules = {
    model: model.id,
    historyPictures: studio.historyPictures,
    maxPictures: model.references.total,
    verbatim: true,
    missing: new Set(),
  }
  for (;;) {
    const painted = await studio.painter.paint({
      model,
      contents: replay(origin.lineage, nextOf(turn, origin, rules.missing), rules),
      settings: image,
      place: turn.ask,
      turnId: turn.ask.turnId,
      call,
      signal: studio.signal,
      fileName: fileNameOf(turn.ask.prompt, origin.version),
    })
    if (painted.ok) {
      const lostPictures = rules.missing.size > 0 || origin.isForgetful
      return ok({ painting: painted.value, lostPictures })
    }
    const relaxed = relax(rules, painted.error)
    if (relaxed === null) return err(givenUp(painted.error))
    rules = relaxed
  }
}

type Refused =
  | PaintFailure
  | { readonly reason: 'signatures_refused' }
  | { readonly reason: 'missing'; readonly keys: readonly string[] }

/** What to leave out so that the same request can go through; null: nothing is left to try. */
function relax(rules: ReplayRules, failure: Refused): ReplayRules | null {
  if (failure.reason === 'signatures_refused' && rules.verbatim)
    return { ...rules, verbatim: false }
  if (failure.reason !== 'missing' || failure.keys.every((key) => rules.missing.has(key)))
    return null
  return { ...rules, missing: new Set([...rules.missing, ...failure.keys]) }
}

const givenUp = (failure: Refused): PaintFailure =>
  failure.reason === 'missing' || failure.reason === 'signatures_refused'
    ? { reason: 'bad_request' }
    : failure

/** A sensible name for a picture that somebody downloads, without its ending. */
function fileNameOf(prompt: string, version: number): string {
  const words = prompt
    .toLowerCase()
    .normalize('NFKD')
    .match(/[a-z0-9]+/g)
  return [...(words ?? ['easel']), `v${version}`].join('-').slice(-80)
}
