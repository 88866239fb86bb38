import type { RefusalKind } from '../turns/turn-failure.ts'

/**
 * Groups the finish reasons (enum FinishReason of the SDK) by what helps; null: no refusal by itself. One
 * that Google adds later is `other`.
 */
export function refusalOf(finishReason: string): RefusalKind | null {
  switch (finishReason) {
    case 'STOP':
    case 'FINISH_REASON_UNSPECIFIED':
      return null
    case 'SAFETY':
    case 'IMAGE_SAFETY':
      return 'unsafe'
    case 'PROHIBITED_CONTENT':
    case 'IMAGE_PROHIBITED_CONTENT':
    case 'BLOCKLIST':
      return 'prohibited'
    case 'RECITATION':
    case 'IMAGE_RECITATION':
      return 'recitation'
    case 'SPII':
      return 'personal_data'
    case 'LANGUAGE':
      return 'language'
    case 'MAX_TOKENS':
      return 'too_long'
    case 'NO_IMAGE':
      return 'no_image'
    default:
      return 'other'
  }
}
