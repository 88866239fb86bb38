/** What calls for pictures are entered as. Pure. */
import { costOfPainting, spentOn } from '../../gemini/cost.ts'
import type { CallError } from '../../gemini/generate.ts'
import type { Model } from '../../gemini/models.ts'
import type { Result } from '../../lib/result.ts'
import type { Charge } from '../../turns/till.ts'
import type { Painting } from '../../turns/turn-record.ts'
import { type Turn, roundOf } from '../turn.ts'

export interface PaintCall {
  /** Which of the turn's calls, counted from 0. */
  readonly call: number
  /** How often this one was made in another way in the present attempt. */
  readonly tried: number
  readonly model: Model
  readonly isEdit: boolean
}

/** The one charge of a call; none where Google does not bill it. */
export function chargesFor(
  turn: Turn,
  { call, tried, model, isEdit }: PaintCall,
  painted: Result<Painting, CallError>,
): Charge[] {
  const usd = painted.ok
    ? (costOfPainting(model, painted.value) ?? 0)
    : spentOn(model, painted.error)
  const pictures = painted.ok ? painted.value.pictures.length : 0
  if (usd === 0 && pictures === 0) return []
  const id = `${roundOf(turn)}/${turn.attempts}.${call}.${tried}`
  return [{ id, kind: isEdit ? 'edit' : 'picture', model: model.id, pictures, usd }]
}
