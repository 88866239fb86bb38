/** Whether the words that were asked for stand in the pictures of a turn. Pure. */
import { saidIn } from '../../turns/deed.ts'
import { letteringIn } from '../../understanding/lettering.ts'
import type { Outcome, Turn } from '../turn.ts'

export type PaintedOutcome = Extract<Outcome, { kind: 'painted' }>

/** Only who is as sure of a no has something painted again. */
const NO = 0.2
const YES = 0.8

export const isWrong = (sure: number | null): boolean => sure !== null && sure <= NO
export const isRight = (sure: number | null): boolean => sure !== null && sure >= YES

/**
 * The words that a turn's pictures have to spell: of a set, those of its version. None where they are not its asker's, or
 * a part alone was painted.
 */
export function lettersOf({ ask, part, sizes }: Pick<Turn, 'ask' | 'part' | 'sizes'>): string[] {
  if (sizes !== null) return sizes.letters
  return part !== null || ask.shared !== null ? [] : letteringIn(saidIn(ask.prompt))
}

/** Whether a painted turn has words that nobody has looked at yet. */
export const isToBeChecked = (turn: Turn): boolean =>
  turn.lettering === null && turn.outcome?.kind === 'painted' && lettersOf(turn).length > 0

/** What is asked of one picture for one text. @param picture counted from 1; null: there is only one */
export const questionFor = (text: string, picture: number | null): string =>
  `Does the lettering in ${picture === null ? 'the picture' : `image_${picture}`} spell “${text}” exactly, letter by letter, with nothing missing, added, swapped or garbled?`
