import type { PaintFailure } from '../turns/turn-failure.ts'
import type { Words } from './words.ts'

/** Why a picture has no description, for the asker alone. Plain text. */
export function explainNoDescription(
  failure: PaintFailure,
  { noDescription: said }: Words,
): string {
  switch (failure.reason) {
    case 'refused':
    case 'words':
      return said.refused
    case 'busy':
    case 'overloaded':
    case 'unreachable':
    case 'cut_off':
    case 'timed_out':
      return said.busy
    case 'quota_used_up':
      return said.quota_used_up
    case 'bad_key':
    case 'not_allowed':
      return said.bad_key
    case 'model_gone':
    case 'bad_request':
      return said.bad_request
  }
}

/** Why there are no better words, for the asker alone. Plain text. */
export function explainNoWords(failure: PaintFailure, { noBetterWords: said }: Words): string {
  switch (failure.reason) {
    case 'refused':
    case 'words':
      return said.refused
    case 'busy':
    case 'overloaded':
      return said.busy
    case 'quota_used_up':
      return said.quota_used_up
    case 'unreachable':
    case 'cut_off':
    case 'timed_out':
      return said.too_late
    case 'bad_key':
    case 'not_allowed':
      return said.bad_key
    case 'model_gone':
    case 'bad_request':
      return said.bad_request
  }
}
