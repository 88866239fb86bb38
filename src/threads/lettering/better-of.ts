/** Of answers that were painted twice, the better one. Pure. */
import { costOfPainting } from '../../gemini/cost.ts'
import { modelOf } from '../../gemini/models.ts'
import { saidIn } from '../../turns/deed.ts'
import type { Spelled } from '../../turns/spelled.ts'
import type { Painting } from '../../turns/turn-record.ts'
import { costOfAll, described } from '../steps/record-of.ts'
import type { Turn } from '../turn.ts'
import { type PaintedOutcome, isRight } from './lettering.ts'
import { type Again, paintedAgain } from './stage.ts'

export interface Compared {
  readonly again: Again
  /** What was painted again, by its place. */
  readonly second: readonly (Painting | null)[]
  /** How sure the judge is of those. */
  readonly sure: readonly (number | null)[]
}

/** The turn with the better answers, and the keys of those that nobody sees. What was painted was paid for. */
export function betterOf(
  turn: Turn,
  { again, second, sure }: Compared,
): { readonly turn: Turn; readonly gone: readonly string[] } {
  const isBetter = (at: number): boolean =>
    second[at] !== null && second[at] !== undefined && (sure[at] ?? 1) >= (again.sure[at] ?? 0)
  const answers = turn.answers.map((answer, i) =>
    isBetter(i) ? answer : (again.first[i] ?? answer),
  )
  const others = again.first.map((first, i) => (isBetter(i) ? first : (second[i] ?? null)))
  const gone = others.filter((one) => one !== null)
  const wrong = paintedAgain(again).filter((i) => !isBetter(i) || !isRight(sure[i] ?? null))
  const areOthersRight = again.first.every(
    (first, i) => first !== null || isRight(again.sure[i] ?? null),
  )
  const found = wrong.length === 0 && areOthersRight ? 'right_again' : 'wrong'
  const { outcome } = turn
  const model = modelOf(outcome?.kind === 'painted' ? outcome.record.model : '')
  const lost = gone.reduce((sum, one) => sum + (costOfPainting(model, one) ?? 0), 0)
  const paid = { ...turn, answers, spent: turn.spent + lost, billed: turn.billed + gone.length }
  return {
    turn: ended(withAnswers(paid), found, wrong),
    gone: keysOf(gone),
  }
}

/** The first answers, as if nothing had been painted again; they are as wrong as they were. */
export function keepFirst(turn: Turn, again: Again): Turn {
  const answers = turn.answers.map((answer, i) => again.first[i] ?? answer)
  return ended(withAnswers({ ...turn, answers }), 'wrong', paintedAgain(again))
}

/** A turn that was looked at. @param cost USD, of the look */
export const looked = (turn: Turn, outcome: PaintedOutcome, cost: number): Turn =>
  withAnswers({ ...turn, outcome, spent: turn.spent + cost })

/** A turn whose words nobody looks at any more. @param found null: nobody knows; `wrong`: the places of answers */
export function ended(turn: Turn, found: Spelled, wrong: readonly number[] = []): Turn {
  const { outcome } = turn
  const done: Turn = { ...turn, lettering: { stage: 'done', wrong: [...wrong] } }
  if (outcome?.kind !== 'painted') return done
  return { ...done, outcome: { ...outcome, record: { ...outcome.record, lettering: found } } }
}

/** Its record has the answers of the turn, and what all of it has cost. */
function withAnswers(turn: Turn): Turn {
  const { outcome, ask, spent } = turn
  if (outcome?.kind !== 'painted') return turn
  const answers = turn.answers.filter((answer) => answer !== null)
  const record = {
    ...outcome.record,
    answers: answers.map((answer) => described(answer, saidIn(ask.prompt))),
    cost: costOfAll(modelOf(outcome.record.model), answers, spent),
  }
  return { ...turn, outcome: { ...outcome, record } }
}

const keysOf = (paintings: readonly Painting[]): string[] =>
  paintings.flatMap(({ pictures, signatures }) => [
    ...pictures.map(({ key }) => key),
    ...Object.keys(signatures),
  ])
