/** Turns what the SDK throws into a reason. Nothing of the raw answer gets further than here. */
import * as v from 'valibot'
import type { PaintFailure } from '../turns/turn-failure.ts'

const DetailSchema = v.object({
  reason: v.optional(v.string()),
  /** google.rpc.RetryInfo: seconds with an `s` at the end. */
  retryDelay: v.optional(v.string()),
  violations: v.optional(v.array(v.object({ quotaId: v.optional(v.string()) }))),
})

const StatusSchema = v.object({
  message: v.fallback(v.string(), ''),
  status: v.fallback(v.string(), ''),
  details: v.fallback(v.array(v.fallback(DetailSchema, {})), []),
})

type Status = v.InferOutput<typeof StatusSchema>

/** The SDK has this class in each of its entries, so it is known by its name. */
const ApiErrorSchema = v.object({
  name: v.literal('ApiError'),
  status: v.number(),
  message: v.string(),
})

export type GeminiError = PaintFailure | { readonly reason: 'signatures_refused' }

/**
 * The reason behind an error that `generateContent` threw.
 * @param model the id that was asked for
 */
export function readGeminiError(error: unknown, model: string): GeminiError {
  if (error instanceof SyntaxError) return { reason: 'cut_off' }
  const known = v.safeParse(ApiErrorSchema, error)
  if (!known.success) return { reason: 'unreachable' }
  const { status: code, message } = known.output
  const status = readStatus(message)
  switch (code) {
    case 400:
      return readBadRequest(status)
    case 401:
      return { reason: 'bad_key' }
    case 403:
      return { reason: 'not_allowed' }
    case 404:
      return { reason: 'model_gone', model }
    case 429:
      return readQuota(status)
    default:
      return code >= 500 || code === 408 || code === 499
        ? { reason: 'overloaded', status: code }
        : { reason: 'bad_request' }
  }
}

/** The SDK puts the JSON body of an error into its message; proxies may wrap it in an array. */
function readStatus(message: string): Status {
  const empty = { message: '', status: '', details: [] }
  try {
    const body: unknown = JSON.parse(message)
    const outer = v.safeParse(
      v.object({ error: StatusSchema }),
      Array.isArray(body) ? body[0] : body,
    )
    return outer.success ? outer.output.error : empty
  } catch {
    return empty
  }
}

/** A wrong key is a 400 at Gemini, and so is a thought signature that it does not accept. */
function readBadRequest({ message, status, details }: Status): GeminiError {
  const badKey = details.some((detail) => detail.reason === 'API_KEY_INVALID')
  if (badKey || /api key/i.test(message)) return { reason: 'bad_key' }
  if (/thought.?signature/i.test(message)) return { reason: 'signatures_refused' }
  if (status === 'FAILED_PRECONDITION') return { reason: 'not_allowed' }
  return { reason: 'bad_request' }
}

function readQuota({ message, details }: Status): GeminiError {
  const quotas = details.flatMap((detail) => detail.violations ?? [])
  if (quotas.some((quota) => /PerDay/i.test(quota.quotaId ?? '')))
    return { reason: 'quota_used_up' }
  const told =
    details.map((detail) => detail.retryDelay).find((delay) => delay !== undefined) ??
    /retry in ([\d.]+s)/i.exec(message)?.[1]
  return { reason: 'busy', retryAfterMs: told === undefined ? null : readDuration(told) }
}

/** `45s`, `34.4s`, `1h2m3s` in ms; null for anything else. */
function readDuration(text: string): number | null {
  const [all, h, m, s] = /^(?:(\d+)h)?(?:(\d+)m)?(?:([\d.]+)s)?$/.exec(text) ?? []
  if (!all) return null
  const seconds = Number(h ?? 0) * 3600 + Number(m ?? 0) * 60 + Number(s ?? 0)
  return Number.isFinite(seconds) ? Math.round(seconds * 1000) : null
}
