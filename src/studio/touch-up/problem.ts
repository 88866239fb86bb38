/** Why something cannot be touched up, as an answer to the page. */
import type { Language } from '../../turns/language.ts'
import type { Refusal } from '../../turns/limits.ts'
import type { Forbidden } from '../../turns/permission.ts'
import { explainRefusal } from '../../words/limits.ts'
import { explainForbidden } from '../../words/permission.ts'
import { type Words, wordsIn } from '../../words/words.ts'
import { STUDIO_HEADERS } from '../headers.ts'

/** Something about the picture or the request; what the team does not allow; or a limit that is reached. */
export type Problem =
  keyof Words['touchUpProblems'] | { readonly forbidden: Forbidden } | { readonly refusal: Refusal }

/** https://www.rfc-editor.org/rfc/rfc9110#section-15 */
const STATUS: Readonly<Record<keyof Words['touchUpProblems'], number>> = {
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
    { message: sentenceFor(problem, wordsIn(language)) },
    { status: typeof problem === 'string' ? STATUS[problem] : 403, headers: STUDIO_HEADERS },
  )

function sentenceFor(problem: Problem, words: Words): string {
  if (typeof problem === 'string') return words.touchUpProblems[problem]
  return 'refusal' in problem
    ? explainRefusal(problem.refusal, words, 'plain')
    : explainForbidden(problem.forbidden, words, 'plain')
}
