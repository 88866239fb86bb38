/** Why something cannot be touched up, as an answer to the page. */
import type { Language } from '../../turns/language.ts'
import { type Words, wordsIn } from '../../words/words.ts'
import { STUDIO_HEADERS } from '../headers.ts'

export type Problem = keyof Words['touchUpProblems']

/** https://www.rfc-editor.org/rfc/rfc9110#section-15 */
const STATUS: Readonly<Record<Problem, number>> = {
  expired: 401,
  used: 401,
  left: 403,
  refused: 403,
  gone: 404,
  unreadable: 409,
  too_large: 409,
  no_words: 400,
  bad_mask: 400,
  other_size: 400,
  nothing_marked: 400,
  too_big: 413,
  unavailable: 503,
}

/** The sentence, in the reader's language. */
export const problemAnswer = (problem: Problem, language: Language): Response =>
  Response.json(
    { message: wordsIn(language).touchUpProblems[problem] },
    { status: STATUS[problem], headers: STUDIO_HEADERS },
  )
