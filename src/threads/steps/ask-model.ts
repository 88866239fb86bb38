/** The model calls of one attempt. */
import { type Result, ok } from '../../lib/result.ts'
import type { PaintFailure, TurnFailure } from '../../turns/turn-failure.ts'
import type { TurnRecord } from '../../turns/turn-record.ts'
import { planTurn } from '../plan.ts'
import type { Studio } from '../studio.ts'
import { askedOf, callsNow, isFamily } from '../sizes/family.ts'
import type { Turn } from '../turn.ts'
import { findOrigin } from './origin.ts'
import { paintRelaxing } from './paint-relaxing.ts'
import { recordOf } from './record-of.ts'
import { holdFor } from './reserve.ts'

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
 * is there, so that none is asked for twice. Fails where there is nothing to ask. Where a limit stands in the
 * way of one, none is made.
 */
export async function askModel(turn: Turn, studio: Studio): Promise<Result<Asked, TurnFailure>> {
  const origin = await findOrigin(turn, studio)
  if (!origin.ok) return origin
  const { record: parent } = origin.value
  const plan = planTurn({ ask: turn.ask, parent, defaultModel: studio.model })
  if (!plan.ok) return plan
  let answered = turn
  const open = callsNow(turn)
  const goesOn = isFamily(turn.ask) && !open.includes(0)
  const first = goesOn ? recordOf(turn, origin.value, plan.value, studio) : null
  const of = askedOf(turn, origin.value, first)
  const paintOne = async (call: number): Promise<PaintFailure | null> => {
    const { painted, spent } = await paintRelaxing(of.turn, call, of.origin, plan.value, studio)
    answered = { ...answered, spent: answered.spent + spent }
    if (!painted.ok) {
      if (spent > 0) answered = { ...answered, billed: answered.billed + 1 }
      return painted.error
    }
    const { painting, notes, memory } = painted.value
    answered = {
      ...answered,
      answers: answered.answers.with(call, painting),
      notes: [...new Set([...answered.notes, ...notes])],
      memory,
    }
    // A single answer is stored with the next step.
    if (turn.answers.length > 1) studio.save(answered)
    return null
  }
  const refusal = await holdFor(of.turn, open, of.origin, plan.value, studio)
  const outcomes =
    refusal === null
      ? await Promise.all(open.map(paintOne))
      : open.map((): PaintFailure => ({ reason: 'over_limit', refusal }))
  const failures = outcomes.filter((failure) => failure !== null)
  const record = recordOf(answered, origin.value, plan.value, studio)
  return ok({ turn: answered, failures, record })
}
