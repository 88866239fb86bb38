/** The body of an error as Google writes it: google.rpc.Status, as JSON. */
import * as v from 'valibot'

const optional = <T extends v.GenericSchema>(schema: T) => v.fallback(v.optional(schema), undefined)

const DetailSchema = v.object({
  /** google.rpc.ErrorInfo. */
  reason: optional(v.string()),
  /** google.rpc.RetryInfo: seconds with an `s` at the end. */
  retryDelay: optional(v.string()),
  /** google.rpc.QuotaFailure. */
  violations: optional(
    v.array(v.object({ quotaId: optional(v.string()), quotaValue: optional(v.string()) })),
  ),
})

const StatusSchema = v.object({
  /** The HTTP status, where it stands in the body. */
  code: v.fallback(v.number(), 0),
  message: v.fallback(v.string(), ''),
  status: v.fallback(v.string(), ''),
  details: v.fallback(v.array(v.fallback(DetailSchema, {})), []),
})
export type GoogleStatus = v.InferOutput<typeof StatusSchema>

const BodySchema = v.object({ error: StatusSchema })

/** What Google says is short; what a proxy puts in its place need not be. */
const MAX_MESSAGE = 2000

const NOTHING: GoogleStatus = { code: 0, message: '', status: '', details: [] }

/** The error in a parsed body, which proxies may wrap in an array; null: there is none. */
export function statusIn(body: unknown): GoogleStatus | null {
  const outer = plainStatusIn(body)
  if (outer === null) return null
  // The SDK puts a body that it does not take for JSON into the message of an error of its own.
  const { message, ...rest } = plainStatusIn(parsed(outer.message)) ?? outer
  return { ...rest, message: message.slice(0, MAX_MESSAGE) }
}

function plainStatusIn(body: unknown): GoogleStatus | null {
  const read = v.safeParse(BodySchema, Array.isArray(body) ? body[0] : body)
  return read.success ? read.output.error : null
}

/** The error in the message of the SDK's ApiError, which is the body; without any word where it is none. */
export const statusOf = (message: string): GoogleStatus => statusIn(parsed(message)) ?? NOTHING

function parsed(text: string): unknown {
  if (!/^\s*[[{]/.test(text)) return null
  try {
    return JSON.parse(text)
  } catch {
    return null
  }
}
