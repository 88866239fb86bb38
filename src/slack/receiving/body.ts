/** Reads the body of a request from Slack: JSON for events, a form for commands and interactivity. */
import * as v from 'valibot'

export type Body =
  | { readonly kind: 'ssl_check' }
  | { readonly kind: 'url_verification'; readonly challenge: string }
  | { readonly kind: 'rate_limited'; readonly minute: number }
  | { readonly kind: 'payload'; readonly payload: Record<string, unknown> }
  | { readonly kind: 'malformed' }

const ObjectSchema = v.record(v.string(), v.unknown())
const VerificationSchema = v.object({
  type: v.literal('url_verification'),
  challenge: v.string(),
})
const RateLimitSchema = v.object({
  type: v.literal('app_rate_limited'),
  minute_rate_limited: v.optional(v.number(), 0),
})

/** The body by its content type, whose parameters (`; charset=utf-8`) do not matter. */
export function readBody(text: string, contentType: string): Body {
  const type = contentType.split(';', 1).join('').trim().toLowerCase()
  if (type === 'application/json') return readJson(text)
  if (type === 'application/x-www-form-urlencoded') return readForm(new URLSearchParams(text))
  return { kind: 'malformed' }
}

function readForm(form: URLSearchParams): Body {
  if (isSslCheck(form)) return { kind: 'ssl_check' }
  const payload = form.get('payload')
  if (payload !== null) return readJson(payload)
  if (!form.has('command')) return { kind: 'malformed' }
  return { kind: 'payload', payload: Object.fromEntries(form) }
}

/** Slack checks the certificate without a signature; nothing else of such a body is looked at. */
export const isSslCheck = (form: URLSearchParams): boolean => form.get('ssl_check') === '1'

function readJson(text: string): Body {
  const json = parse(text)
  const verification = v.safeParse(VerificationSchema, json)
  if (verification.success)
    return { kind: 'url_verification', challenge: verification.output.challenge }
  const limited = v.safeParse(RateLimitSchema, json)
  if (limited.success) return { kind: 'rate_limited', minute: limited.output.minute_rate_limited }
  const payload = v.safeParse(ObjectSchema, json)
  return payload.success && !Array.isArray(json)
    ? { kind: 'payload', payload: payload.output }
    : { kind: 'malformed' }
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return null
  }
}
