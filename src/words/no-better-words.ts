import { type OperatorFailure, type PaintFailure, isOperators } from '../turns/turn-failure.ts'
import { explainOperators } from './own-key.ts'
import { explainRefusal } from './limits.ts'
import type { Words } from './words.ts'

/** Why there are no better words, for the asker alone. Plain text. */
export function explainNoWords(failure: PaintFailure, words: Words): string {
  if (failure.reason === 'over_limit') return explainRefusal(failure.refusal, words, 'plain')
  return isOperators(failure)
    ? words.afterOperator.wordsKept(explainOperators(failure, words))
    : words.noBetterWords[groupOf(failure)]
}

/** Why a picture has no description, for the asker alone. Plain text. */
export function explainNoDescription(failure: PaintFailure, words: Words): string {
  if (failure.reason === 'over_limit') return explainRefusal(failure.refusal, words, 'plain')
  if (isOperators(failure)) return explainOperators(failure, words)
  const group = groupOf(failure)
  return words.noDescription[group === 'too_late' ? 'busy' : group]
}

type OfTextModel = Exclude<PaintFailure, OperatorFailure | { readonly reason: 'over_limit' }>

/** The failures of the text model that need different advice. */
function groupOf({ reason }: OfTextModel): keyof Words['noBetterWords'] {
  switch (reason) {
    case 'refused':
    case 'words':
      return 'refused'
    case 'busy':
    case 'overloaded':
      return 'busy'
    case 'quota_used_up':
      return 'quota_used_up'
    case 'unreachable':
    case 'cut_off':
    case 'timed_out':
      return 'too_late'
    case 'model_gone':
    case 'bad_request':
    case 'too_large':
    case 'unreadable':
      return 'bad_request'
  }
}
