import type { PaintFailure } from '../turns/turn-failure.ts'
import type { Words } from './words.ts'

/** Why there are no better words, for the asker alone. Plain text. */
export const explainNoWords = (failure: PaintFailure, { noBetterWords }: Words): string =>
  noBetterWords[groupOf(failure)]

/** Why a picture has no description, for the asker alone. Plain text. */
export function explainNoDescription(failure: PaintFailure, { noDescription }: Words): string {
  const group = groupOf(failure)
  return noDescription[group === 'too_late' ? 'busy' : group]
}

/** The failures of the text model that need different advice. */
function groupOf({ reason }: PaintFailure): keyof Words['noBetterWords'] {
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
    case 'bad_key':
    case 'not_allowed':
    case 'account_suspended':
      return 'bad_key'
    case 'model_gone':
    case 'bad_request':
    case 'too_large':
    case 'unreadable':
      return 'bad_request'
  }
}
