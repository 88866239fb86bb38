/** Which errors of Gemini only the person who runs Easel can mend, by what Google says of them. Pure. */
import type { OperatorReason } from '../turns/turn-failure.ts'
import type { GoogleStatus } from './google-status.ts'

/** `reason` of a google.rpc.ErrorInfo (google/api/error_reason.proto). */
const BY_REASON: ReadonlyMap<string, OperatorReason> = new Map([
  ['API_KEY_INVALID', 'bad_key'],
  ['CREDENTIALS_MISSING', 'bad_key'],
  ['ACCESS_TOKEN_TYPE_UNSUPPORTED', 'bad_key'],
  ['API_KEY_EXPIRED', 'key_expired'],
  ['API_KEY_SERVICE_BLOCKED', 'key_restricted'],
  ['API_KEY_HTTP_REFERRER_BLOCKED', 'key_restricted'],
  ['API_KEY_IP_ADDRESS_BLOCKED', 'key_restricted'],
  ['API_KEY_ANDROID_APP_BLOCKED', 'key_restricted'],
  ['API_KEY_IOS_APP_BLOCKED', 'key_restricted'],
  ['SERVICE_DISABLED', 'api_off'],
  ['SERVICE_NOT_VISIBLE', 'api_off'],
  ['BILLING_DISABLED', 'billing_off'],
  ['LOCATION_POLICY_VIOLATED', 'place_not_supported'],
  ['CONSUMER_SUSPENDED', 'account_suspended'],
  ['GCP_SUSPENDED', 'account_suspended'],
  ['ACCOUNT_STATE_INVALID', 'account_suspended'],
])

/**
 * Words of messages, as callers have met them. They go before the reasons, which are coarser: a key that
 * has expired is API_KEY_INVALID as well. The first one that fits counts.
 */
const BY_WORDS: readonly (readonly [RegExp, OperatorReason])[] = [
  [/api.?key was (?:reported|found|detected) as leaked|leaked api.?key/i, 'key_leaked'],
  [/api.?key (?:has )?expired|expired api.?key/i, 'key_expired'],
  [/prepa(?:y|id|yment) credit|credits? (?:balance )?(?:is|are) depleted/i, 'credits_used_up'],
  [/insufficient (?:credit|balance|funds)/i, 'credits_used_up'],
  [/spend(?:ing)? (?:cap|limit)/i, 'spend_cap_reached'],
  [
    /billed users|(?:enable|requires?) billing|billing account|billing to be enabled/i,
    'billing_off',
  ],
  [/billing (?:is |has )?(?:not|been)? ?(?:been )?(?:enabled|disabled)/i, 'billing_off'],
  // A free plan that has none of a model at all; "limit: 0.5" would be something else.
  [/\blimit: 0(?![\d.])/i, 'billing_off'],
  [/location is not supported/i, 'place_not_supported'],
  [/not (?:available|supported) in your (?:country|region|location)/i, 'place_not_supported'],
  [/has been suspended|been denied access|violation of (?:our |the )?terms/i, 'account_suspended'],
  [/has not been used in project|api is (?:not enabled|disabled)|api not enabled/i, 'api_off'],
  [/^requests (?:from|to) .{0,300}\bare blocked/i, 'key_restricted'],
  [/(?:ip address|referr?er) restriction/i, 'key_restricted'],
  [/api.?key not (?:valid|found)|invalid api.?key|unregistered callers/i, 'bad_key'],
]

/** What Google answers with where nothing that stands above is said. */
const BY_CODE: ReadonlyMap<number, OperatorReason> = new Map([
  [401, 'bad_key'],
  [402, 'credits_used_up'],
  [403, 'not_allowed'],
])

/** Codes that may be about the key, its project, its money or its place. */
const CODES: ReadonlySet<number> = new Set([400, 401, 402, 403, 429, 451])

/** The reason behind an error that is the operator's; null: it is not. @param code the HTTP status */
export function operatorReasonOf(code: number, status: GoogleStatus): OperatorReason | null {
  if (!CODES.has(code)) return null
  const { message, details } = status
  const byWords = BY_WORDS.find(([words]) => words.test(message))?.[1]
  if (byWords !== undefined) return byWords
  const byReason = details.flatMap(({ reason }) => BY_REASON.get(reason ?? '') ?? [])[0]
  if (byReason !== undefined) return byReason
  // A quota of nothing, as in a free plan.
  if (details.some(({ violations }) => violations?.some(({ quotaValue }) => quotaValue === '0')))
    return 'billing_off'
  if (code === 400 && status.status === 'FAILED_PRECONDITION') return 'not_allowed'
  return BY_CODE.get(code) ?? null
}
