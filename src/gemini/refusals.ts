/** What the reasons for which an answer ended come to. */
import type { FinishReason } from '@google/genai/web'
import type { RefusalKind } from '../turns/turn-failure.ts'

/**
 * A refusal, in the groups that need different advice; or `fine`: no refusal by itself; `unsigned`: a
 * thought signature that was sent is missed; `account_suspended`: Google has limited the account.
 */
export type Ending = RefusalKind | 'fine' | 'unsigned' | 'account_suspended'

/** Every reason that the SDK knows, so that a new version of it shows the gaps. */
const ENDINGS = {
  FINISH_REASON_UNSPECIFIED: 'fine',
  STOP: 'fine',
  SAFETY: 'unsafe',
  IMAGE_SAFETY: 'unsafe',
  MODEL_ARMOR: 'unsafe',
  PROHIBITED_CONTENT: 'prohibited',
  IMAGE_PROHIBITED_CONTENT: 'prohibited',
  BLOCKLIST: 'prohibited',
  RECITATION: 'recitation',
  IMAGE_RECITATION: 'recitation',
  SPII: 'personal_data',
  LANGUAGE: 'language',
  MAX_TOKENS: 'too_long',
  CONTINUATION: 'too_long',
  NO_IMAGE: 'no_image',
  ESCALATION: 'prompt_blocked',
  MISSING_THOUGHT_SIGNATURE: 'unsigned',
  PUP_LIMITED_DISABLED: 'account_suspended',
  OTHER: 'other',
  IMAGE_OTHER: 'other',
  MALFORMED_FUNCTION_CALL: 'other',
  MALFORMED_RESPONSE: 'other',
  UNEXPECTED_TOOL_CALL: 'other',
  TOO_MANY_TOOL_CALLS: 'other',
} as const satisfies Record<`${FinishReason}`, Ending>

const KNOWN: ReadonlyMap<string, Ending> = new Map(Object.entries(ENDINGS))

/** What a finish reason comes to; one that Google adds later is `other`. */
export const endingOf = (finishReason: string): Ending => KNOWN.get(finishReason) ?? 'other'
