/** The books say what the model has counted, and it is not called more often than it must be. Pure. */
import type { Check, Journal, ModelCall, Violation } from '../journal.ts'
import { usdOf } from '../prices.ts'
import {
  callsBehind,
  ownToken,
  picturesOf,
  sharesOf,
  threadOfAsk,
  threadOf,
  tokensOf,
  unmarked,
} from './family.ts'

const sum = (calls: readonly ModelCall[]): number =>
  calls.reduce((total, call) => total + usdOf(call), 0)

/** USD for a token that a decision reads: https://ai.google.dev/gemini-api/docs/pricing, read on 2026-11-25. */
const DECISION_PRICE = 0.1 / 1_000_000

/** Sums of the same prices in another order differ by less. */
const EPSILON = 1e-9

/** What was on its way when the Worker was killed is asked for again. */
const CUT_MS = 4000
export const isCut = (call: ModelCall, kills: readonly number[]): boolean =>
  kills.some((at) => at >= call.at && at - call.endedAt < CUT_MS)

/** A turn costs what its pictures did, and at most what else was answered for the same words. */
export const theBooksAreRight: Check = (journal) =>
  journal.booked.flatMap(({ turnId, cost }): Violation[] => {
    const turn = journal.turns.find(({ id }) => id === turnId)
    const version = journal.versions.find((one) => one.turnId === turnId)
    if (turn === undefined || version === undefined || turn.isDeleted) return []
    if (turn.formats !== null) return setIsBooked(journal, turnId, cost ?? 0)
    const pictures = picturesOf(journal, version)
    if (pictures.length === 0) return []
    const behind = callsBehind(journal, version)
    // Which of several answers was set into a picture does not show.
    const painted = turn.isTouchUp
      ? behind.toSorted((a, b) => usdOf(a) - usdOf(b)).slice(0, 1)
      : behind
    const least = sum(painted)
    const own = new Set(painted.map(ownToken))
    const others = journal.calls.filter(
      (call) => !painted.includes(call) && (own.has(ownToken(call)) || isShapeOf(call, own)),
    )
    const asked = journal.decided.filter(({ token }) => token !== null && own.has(token))
    const inputTokens = asked.reduce((total, one) => total + one.inputTokens, 0)
    const most = least + sum(others) + inputTokens * DECISION_PRICE
    const booked = cost ?? 0
    return booked >= least - EPSILON && booked <= most + EPSILON
      ? []
      : [{ kind: 'wrong books', what: `${turnId} is booked with $${booked}, and cost $${least}` }]
  })

/** A further shape of the same words, whose call ends with words of Easel's own. */
const isShapeOf = (call: ModelCall, own: ReadonlySet<string | null>): boolean =>
  ownToken(call) === null && tokensOf(call).some((token) => own.has(token))

/** Of formats, some are painted after the picture they are made of, in calls without words of people, and most are not. */
function setIsBooked({ calls, decided }: Journal, turnId: string, booked: number): Violation[] {
  const inputTokens = decided.reduce((total, one) => total + one.inputTokens, 0)
  const most = sum(calls.filter((call) => ownToken(call) === null)) + inputTokens * DECISION_PRICE
  return booked <= most + EPSILON
    ? []
    : [{ kind: 'wrong books', what: `${turnId} is booked with $${booked}, at most $${most}` }]
}

/**
 * The ledger has each answered call once: at least those whose pictures are shown, and at most all that the
 * model has counted. Between these are calls that somebody cancelled, and those that a crash has cut.
 */
export const theLedgerIsRight: Check = (journal) => {
  const { calls, ledger, shown } = journal
  const all = shown.flatMap((message) => message.pictures)
  const pictures = new Set(all.map((picture) => picture && unmarked(picture, journal)))
  const entered = ledger.reduce((total, { usd }) => total + usd, 0)
  const isShown = (call: ModelCall) => call.painted.some(({ picture }) => pictures.has(picture))
  const least = sum(calls.filter(isShown))
  const most = sum(calls)
  return entered >= least - EPSILON && entered <= most + EPSILON
    ? []
    : [{ kind: 'wrong books', what: `the ledger has $${entered}; it was $${least} to $${most}` }]
}

/** No turn is booked that shows nothing, and none that shows pictures is left out. */
export const everythingIsBooked: Check = (journal) => {
  const { versions, booked, turns } = journal
  const shared = new Set(sharesOf(journal).map(({ turn }) => turn.id))
  return versions
    .filter(({ turnId, pictures }) => pictures > 0 && !booked.some((one) => one.turnId === turnId))
    .filter(({ turnId }) => turns.some(({ id, isDeleted }) => id === turnId && !isDeleted))
    .filter(({ turnId }) => !shared.has(turnId))
    .map(({ turnId }) => ({ kind: 'wrong books', what: `${turnId} is in no book` }))
}

/** An answer that has arrived is not asked for again. */
export const noCallTooMany: Check = (journal) =>
  journal.asked.flatMap((ask): Violation[] => {
    const answered = journal.calls.filter(
      (call) =>
        ownToken(call) === ask.token &&
        call.arrived &&
        call.painted.length > 0 &&
        !isCut(call, journal.kills),
    )
    const most = ask.count * (1 + askedAgain(journal, threadOfAsk(journal, ask)))
    return answered.length <= most
      ? []
      : [{ kind: 'painted twice', what: `${ask.token} was painted ${answered.length} times` }]
  })

/** How often somebody has pressed what paints the same words once more. */
const askedAgain = ({ pressed }: Journal, thread: string | null): number =>
  pressed.filter((press) => /^(redo|retry)$/.test(press.name) && threadOf(press) === thread).length
