/** Turns what the SDK throws into a reason. Nothing of the raw answer gets further than here. */
import * as v from 'valibot'
import type { PaintFailure } from '../turns/turn-failure.ts'
import { type GoogleStatus, statusIn, statusOf } from './google-status.ts'
import { operatorReasonOf } from './operator-reasons.ts'

/** The SDK has this class in each of its entries, so it is known by its name. */
const ApiErrorSchema = v.object({
  name: v.literal('ApiError'),
  status: v.number(),
  message: v.string(),
})

export type GeminiError =
  | PaintFailure
  /** `usage`: tokens that were counted all the same. */
  | { readonly reason: 'signatures_refused'; readonly usage?: Record<string, unknown> }

/**
 * The reason behind an error that `generateContent` threw.
 * @param model the id that was asked for
 */
export function readGeminiError(error: unknown, model: string): GeminiError {
  if (error instanceof SyntaxError) return { reason: 'cut_off' }
  const known = v.safeParse(ApiErrorSchema, error)
  if (!known.success) return { reason: 'unreachable' }
  const { status: code, message } = known.output
  return reasonOf(code, statusOf(message), model)
}

/** The reason in an answer of status 200 that is an error all the same, as some proxies send it; null: it is none. */
export function readErrorAnswer(body: unknown, model: string): GeminiError | null {
  const status = statusIn(body)
  return status === null || status.code < 400 ? null : reasonOf(status.code, status, model)
}

function reasonOf(code: number, status: GoogleStatus, model: string): GeminiError {
  if (code === 400 && /thought.?signature/i.test(status.message))
    return { reason: 'signatures_refused' }
  const reason = operatorReasonOf(code, status)
  if (reason !== null) return { reason }
  // Gemini never sends anybody elsewhere, and takes this method wherever it is.
  if (code < 400 || code === 405) return { reason: 'wrong_address' }
  if (code === 404) return readNotFound(status, model)
  if (code === 429) return readQuota(status)
  return code >= 500 || code === 408 || code === 499
    ? { reason: 'overloaded', status: code }
    : { reason: 'bad_request' }
}

/** Google's 404 is about the model; any other one comes from an address that is not Google's. */
const readNotFound = ({ status, message }: GoogleStatus, model: string): PaintFailure =>
  status === 'NOT_FOUND' || /\bmodels?\b/i.test(message)
    ? { reason: 'model_gone', model }
    : { reason: 'wrong_address' }

/** A wait that long is for a quota of the day. */
const MAX_WAIT_MS = 3_600_000

function readQuota({ message, details }: GoogleStatus): PaintFailure {
  const quotas = details.flatMap((detail) => detail.violations ?? [])
  const told =
    details.map((detail) => detail.retryDelay).find((delay) => delay !== undefined) ??
    /retry in ([\dhms.]{1,40})/i.exec(message)?.[1]
  const retryAfterMs = told === undefined ? null : readDuration(told)
  const isDaily =
    quotas.some((quota) => /PerDay/i.test(quota.quotaId ?? '')) ||
    /\bper day\b|\bdaily (?:quota|limit)/i.test(message) ||
    (retryAfterMs ?? 0) > MAX_WAIT_MS
  return isDaily ? { reason: 'quota_used_up' } : { reason: 'busy', retryAfterMs }
}

/** `45s`, `34.4s`, `1h2m3s` in ms; null for anything else. */
function readDuration(text: string): number | null {
  const [all, h, m, s] = /^(?:(\d+)h)?(?:(\d+)m)?(?:([\d.]+)s)?\.?$/.exec(text) ?? []
  if (!all) return null
  const seconds = Number(h ?? 0) * 3600 + Number(m ?? 0) * 60 + Number(s ?? 0)
  return Number.isFinite(seconds) ? Math.round(seconds * 1000) : null
}
