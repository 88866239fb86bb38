/** What a turn takes of its payer's limits, and what it gives back. */
import { leastOfAsk, mostOfPainting } from '../../gemini/most.ts'
import type { Limits, Refusal } from '../../turns/limits.ts'
import { paintedAgain } from '../lettering/stage.ts'
import type { Plan } from '../plan.ts'
import type { Studio } from '../studio.ts'
import { type Turn, onlyShows, roundOf } from '../turn.ts'
import type { Origin } from './origin.ts'
import { firstRules, requestFor } from './paint-request.ts'

/** How many pictures are painted for a turn. */
const picturesFor = (turn: Turn): number =>
  turn.ask.shared !== null || turn.question !== null || onlyShows(turn)
    ? 0
    : turn.answers.length +
      (turn.lettering?.stage === 'again' ? paintedAgain(turn.lettering).length : 0)

/** Whether it takes more than was reserved for it: its words had to be read first, and what they name found. */
export const takesMore = (turn: Turn): boolean =>
  turn.reference === null && turn.outcome === null && picturesFor(turn) > turn.ask.reserved

/** Reserves the pictures of a turn before anything is shown of it. */
export async function reserveMore(turn: Turn, studio: Studio): Promise<Turn> {
  const pictures = picturesFor(turn)
  const least = leastOfAsk(turn.ask.settings, pictures)
  const refusal = await studio.till.reserve({ round: roundOf(turn), pictures, calls: {}, least })
  if (refusal !== null) return refused(turn, refusal)
  return { ...turn, ask: { ...turn.ask, reserved: pictures }, tries: 0 }
}

/**
 * Holds the most that the calls of an attempt can cost, right before they are made. Where money has no limit, there is
 * nothing that it would be held against.
 */
export async function holdFor(
  turn: Turn,
  calls: readonly number[],
  origin: Origin,
  plan: Plan,
  studio: Studio,
): Promise<Refusal | null> {
  // What is painted again is one picture more, of which no limit has heard yet.
  const isReserved = !takesMore(turn) && turn.lettering?.stage !== 'again'
  if (isReserved && hasNoEnd(studio.heardLimits())) return null
  const rules = firstRules(plan, studio)
  const mostOf = (call: number): number => {
    const { request } = requestFor(turn, call, origin, plan, rules, studio)
    return mostOfPainting(plan.model, request.settings, request.contents)
  }
  // Only formats are painted in different sizes.
  const most = turn.sizes === null ? mostOf(calls[0] ?? 0) : null
  return studio.till.reserve({
    round: roundOf(turn),
    pictures: picturesFor(turn),
    calls: Object.fromEntries(calls.map((call) => [String(call), most ?? mostOf(call)])),
  })
}

const hasNoEnd = (limits: Limits | null): boolean =>
  limits !== null && limits.personUsd === null && limits.teamUsd === null

const refused = (turn: Turn, refusal: Refusal): Turn => ({
  ...turn,
  state: 'posting',
  outcome: { kind: 'failed', failure: { reason: 'over_limit', refusal } },
})

/**
 * Gives back what a turn that ends has reserved and not used: it was talk, or cancelled, or failed without
 * cost. Before it is stored as ended, so that a crash does it again.
 */
export async function giveBackUnused(turn: Turn, { till }: Pick<Studio, 'till'>): Promise<void> {
  const used = turn.answers.filter((answer) => answer !== null).length + turn.billed
  if (turn.ask.reserved > used) await till.close(roundOf(turn), used)
}
