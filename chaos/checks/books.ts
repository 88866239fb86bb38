/** The books say what the model has counted, and it is not called more often than it must be. Pure. */
import { costOf } from '../../src/gemini/cost.ts'
import { modelOf } from '../../src/gemini/models.ts'
import type { Check, Journal, ModelCall, Violation } from '../journal.ts'
import { callsOf, ownToken, picturesOf, threadOfAsk, threadOf } from './family.ts'

const usd = ({ model, usage }: ModelCall): number => costOf(modelOf(model), usage ?? {}) ?? 0
const sum = (calls: readonly ModelCall[]): number =>
  calls.reduce((total, call) => total + usd(call), 0)

/** USD for a token that a decision reads: https://ai.google.dev/gemini-api/docs/pricing, read on 2026-11-25. */
const DECISION_PRICE = 0.1 / 1_000_000

/** Sums of the same prices in another order differ by less. */
const EPSILON = 1e-9

/** A turn costs what its pictures did, and at most what else was answered for the same words. */
export const theBooksAreRight: Check = (journal) =>
  journal.booked.flatMap(({ turnId, cost }): Violation[] => {
    const turn = journal.turns.find(({ id }) => id === turnId)
    const version = journal.versions.find((one) => one.turnId === turnId)
    if (turn === undefined || version === undefined || turn.isDeleted) return []
    const pictures = picturesOf(journal, version)
    if (pictures.length === 0) return []
    const painted = callsOf(journal, pictures)
    const least = sum(painted)
    const own = new Set(painted.map(ownToken))
    const others = journal.calls.filter(
      (call) => own.has(ownToken(call)) && !painted.includes(call),
    )
    const asked = journal.decided.filter(({ token }) => token !== null && own.has(token))
    const inputTokens = asked.reduce((total, one) => total + one.inputTokens, 0)
    const most = least + sum(others) + inputTokens * DECISION_PRICE
    const booked = cost ?? 0
    return booked >= least - EPSILON && booked <= most + EPSILON
      ? []
      : [{ kind: 'wrong books', what: `${turnId} is booked with $${booked}, and cost $${least}` }]
  })

/** No turn is booked that shows nothing, and none that shows pictures is left out. */
export const everythingIsBooked: Check = ({ versions, booked, turns }) =>
  versions
    .filter(({ turnId, pictures }) => pictures > 0 && !booked.some((one) => one.turnId === turnId))
    .filter(({ turnId }) => turns.some(({ id, isDeleted }) => id === turnId && !isDeleted))
    .map(({ turnId }) => ({ kind: 'wrong books', what: `${turnId} is in no book` }))

/** What was on its way when the Worker was killed is asked for again. */
const CUT_MS = 4000

/** An answer that has arrived is not asked for again. */
export const noCallTooMany: Check = (journal) =>
  journal.asked.flatMap((ask): Violation[] => {
    const answered = journal.calls.filter(
      (call) =>
        ownToken(call) === ask.token &&
        call.arrived &&
        call.painted.length > 0 &&
        !journal.kills.some((at) => at >= call.at && at - call.endedAt < CUT_MS),
    )
    const most = ask.count * (1 + askedAgain(journal, threadOfAsk(journal, ask)))
    return answered.length <= most
      ? []
      : [{ kind: 'painted twice', what: `${ask.token} was painted ${answered.length} times` }]
  })

/** How often somebody has pressed what paints the same words once more. */
const askedAgain = ({ pressed }: Journal, thread: string | null): number =>
  pressed.filter((press) => /^(redo|retry)$/.test(press.name) && threadOf(press) === thread).length
