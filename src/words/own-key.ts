/** Why Gemini does not work until somebody has mended it: the operator, or an admin with a key of their own. */
import { type KeyReason, type OperatorFailure, isOfKey } from '../turns/turn-failure.ts'
import type { Words } from './words.ts'

/** What is wrong with a workspace's own key, as far as it matters to its admins. */
const OF_KEY = {
  bad_key: 'invalid',
  key_restricted: 'invalid',
  not_allowed: 'invalid',
  key_expired: 'expired',
  key_leaked: 'leaked',
  api_off: 'off',
  account_suspended: 'off',
  billing_off: 'money',
  credits_used_up: 'money',
  spend_cap_reached: 'money',
} as const satisfies Record<KeyReason, keyof Words['ownKey']>

/** A sentence in plain text; nothing of the raw answer is in it. */
export const explainOperators = (failure: OperatorFailure, { operator, ownKey }: Words): string =>
  failure.isOwn === true && isOfKey(failure)
    ? ownKey[OF_KEY[failure.reason]]
    : operator[failure.reason]

/** The same, for a key of which only the reason is known. */
export const explainOwnKey = (reason: KeyReason, { ownKey }: Words): string =>
  ownKey[OF_KEY[reason]]
