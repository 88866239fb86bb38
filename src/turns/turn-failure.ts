/** Why there is no picture. Expected, so these are values; each has a sentence in `src/words`. */
import * as v from 'valibot'
import { ForbiddenSchema } from './permission.ts'
import { RefusalSchema } from './limits.ts'
import { MissingSettingSchema } from './settings.ts'

/** What the model would not do, in the groups that need different advice. */
const REFUSALS = [
  'prompt_blocked',
  'unsafe',
  'prohibited',
  'recitation',
  'personal_data',
  'language',
  'too_long',
  'no_image',
  'other',
  'empty',
] as const
export type RefusalKind = (typeof REFUSALS)[number]

/** What only the person who runs Easel can mend: Gemini is asked once, and they are told. */
export const OPERATOR_REASONS = [
  /** The key is none of Google's, or there is none. */
  'bad_key',
  'key_expired',
  /** Google has found it in public and blocked it. */
  'key_leaked',
  /** It may be used by certain addresses, apps or for certain services only. */
  'key_restricted',
  /** The Gemini API is not enabled in the key's project. */
  'api_off',
  /** What was asked for needs a paid plan. */
  'billing_off',
  /** Prepaid credits. */
  'credits_used_up',
  'spend_cap_reached',
  /** Gemini is not offered where the call came from. */
  'place_not_supported',
  /** Google has limited or disabled the account or the project. */
  'account_suspended',
  /** Any other 403. */
  'not_allowed',
  /** What answered is no Gemini. */
  'wrong_address',
  /** Neither the workspace nor the operator has set one. */
  'no_key',
] as const
export type OperatorReason = (typeof OPERATOR_REASONS)[number]

/** `usageMetadata` of an answer without a picture, in tokens: it may have been billed. */
const usage = v.optional(v.record(v.string(), v.unknown()))

const PaintFailureSchema = v.variant('reason', [
  /** The model declined. `message` is Gemini's own explanation, where it gave one. */
  v.object({
    reason: v.literal('refused'),
    kind: v.picklist(REFUSALS),
    message: v.nullable(v.string()),
    usage,
  }),
  /** The model answered with words and no picture. */
  v.object({ reason: v.literal('words'), text: v.string(), usage }),
  /** 429. `retryAfterMs` as RetryInfo says; null where it says nothing. */
  v.object({ reason: v.literal('busy'), retryAfterMs: v.nullable(v.number()) }),
  /** 429 for a quota that is counted per day: no use in trying again soon. */
  v.object({ reason: v.literal('quota_used_up') }),
  /** 500, 502, 503, 504. */
  v.object({ reason: v.literal('overloaded'), status: v.number() }),
  /** No connection, or one that broke before the answer began. */
  v.object({ reason: v.literal('unreachable') }),
  /** The answer broke off. */
  v.object({ reason: v.literal('cut_off') }),
  /** The answer, or one picture in it, is larger than Easel takes. */
  v.object({ reason: v.literal('too_large') }),
  /**
   * The answer is whole, and not what a model answers: the answer itself is no JSON or has another shape, its
   * picture is a link, or a picture whose bytes are none that Easel knows.
   */
  v.object({
    reason: v.literal('unreadable'),
    what: v.picklist(['answer', 'link', 'picture']),
    usage,
  }),
  /** Our own time limit. */
  v.object({ reason: v.literal('timed_out') }),
  v.object({
    reason: v.picklist(OPERATOR_REASONS),
    /** Whether it is about the workspace's own key, so that its admins can mend it. */
    isOwn: v.exactOptional(v.boolean()),
  }),
  /** 404, or an id that the table knows as retired. */
  v.object({
    reason: v.literal('model_gone'),
    model: v.string(),
    /** A model that the same ask can be painted with; null: it is the default model that is gone. */
    instead: v.optional(v.nullable(v.object({ id: v.string(), label: v.string() }))),
  }),
  /** It would have gone beyond a limit of the team, so it was not asked for. */
  v.object({ reason: v.literal('over_limit'), refusal: RefusalSchema }),
  /** Any other 4xx: the request itself was not accepted. */
  v.object({ reason: v.literal('bad_request') }),
])

export type PaintFailure = v.InferOutput<typeof PaintFailureSchema>

/** Why an attached file was not given to the model. */
export const LeftOutSchema = v.object({
  name: v.string(),
  why: v.picklist([
    'not_a_picture',
    'too_big',
    'gone',
    'no_access',
    'foreign_host',
    'unreachable',
    'too_many',
  ]),
})
export type LeftOut = v.InferOutput<typeof LeftOutSchema>

export const TurnFailureSchema = v.variant('reason', [
  ...PaintFailureSchema.options,
  /** Files were attached, and none of them could be used. */
  v.object({ reason: v.literal('no_usable_picture'), leftOut: v.array(LeftOutSchema) }),
  /** A version was named that the thread does not have. `newest`: 0 where it has none. */
  v.object({ reason: v.literal('no_such_version'), newest: v.number() }),
  /** A version was named whose record has expired. */
  v.object({ reason: v.literal('version_expired'), version: v.number() }),
  /** The version's model does not have what was asked for; nothing was spent. */
  v.object({ reason: v.literal('not_in_model'), missing: MissingSettingSchema }),
  /** Nobody can tell which of several pictures is the best. */
  v.object({ reason: v.literal('undecided') }),
  /** The picture that was to be shared was deleted, or has expired. */
  v.object({ reason: v.literal('shared_gone') }),
  /** The team does not allow it; nothing was spent. */
  v.object({ reason: v.literal('forbidden'), forbidden: ForbiddenSchema }),
  /** A part cannot be painted anew: its picture or its marks are gone, or it is of a kind or size that is not read. */
  v.object({ reason: v.literal('no_part'), why: v.picklist(['gone', 'unreadable', 'too_large']) }),
  /** None of the formats could be made. */
  v.object({ reason: v.literal('no_sizes') }),
  /** A bug of ours; the log has it under the turn's id. */
  v.object({ reason: v.literal('broken'), turnId: v.string() }),
])
export type TurnFailure = v.InferOutput<typeof TurnFailureSchema>

export type OperatorFailure = Extract<PaintFailure, { reason: OperatorReason }>

/** What is about a key or its project, and not about Easel itself. */
export const KEY_REASONS = [
  'bad_key',
  'key_expired',
  'key_leaked',
  'key_restricted',
  'api_off',
  'billing_off',
  'credits_used_up',
  'spend_cap_reached',
  'account_suspended',
  'not_allowed',
] as const satisfies readonly OperatorReason[]
export type KeyReason = (typeof KEY_REASONS)[number]

/** Whether it is about the key that was used. */
export const isOfKey = (failure: TurnFailure): failure is OperatorFailure & { reason: KeyReason } =>
  KEY_REASONS.some((reason) => reason === failure.reason)

/** Whether only the person who runs Easel can mend it, or an admin with a key of their own. */
export function isOperators(failure: TurnFailure): failure is OperatorFailure {
  const { reason } = failure
  return OPERATOR_REASONS.some((operators) => operators === reason)
}
