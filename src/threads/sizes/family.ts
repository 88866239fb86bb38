/** One ask in several shapes that somebody has typed: the first is painted, and the others from it. Pure. */
import { pastTurn } from '../../gemini/past-turn.ts'
import type { ThreadAsk } from '../../turns/ask.ts'
import { promptOf } from '../../turns/deed.ts'
import type { TurnRecord } from '../../turns/turn-record.ts'
import type { Origin } from '../steps/origin.ts'
import type { Turn } from '../turn.ts'

/** Shapes that stood in the words themselves are pictures of their own. */
export const isFamily = ({
  ratios,
  fromWords,
  sizes,
}: Pick<ThreadAsk, 'ratios' | 'fromWords' | 'sizes'>): boolean =>
  ratios.length > 1 && sizes === null && !fromWords.includes('ratio')

/** The calls that are to be made now: of a family, the first alone until it is painted. */
export function callsNow({ ask, answers }: Pick<Turn, 'ask' | 'answers'>): number[] {
  const open = answers.flatMap((answer, call) => (answer === null ? [call] : []))
  return isFamily(ask) && open.includes(0) ? [0] : open
}

export interface AskedOf {
  readonly turn: Turn
  readonly origin: Origin
}

/**
 * What the calls of a turn ask, and of what: the others of a family have its first picture before them.
 * @param first the record of the turn with its first answer; null: that is not painted yet
 */
export function askedOf(turn: Turn, origin: Origin, first: TurnRecord | null): AskedOf {
  if (first === null || !isFamily(turn.ask)) return { turn, origin }
  const { ask } = turn
  return {
    turn: { ...turn, uploads: [], ask: { ...ask, prompt: promptOf('sized', ask.language) } },
    origin: { ...origin, about: null, lineage: [...origin.lineage, pastTurn(first, 1)] },
  }
}
