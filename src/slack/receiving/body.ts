/** Reads the body of a request from Slack: JSON for events, a form for commands and interactivity. */
import * as v from 'valibot'
import type { Way } from './delivery.ts'

export type Body =
  | { readonly kind: 'ssl_check' }
  | { readonly kind: 'url_verification'; readonly challenge: string }
  | { readonly kind: 'rate_limited'; readonly minute: number }
  | {
      readonly kind: 'payload'
      readonly way: Way
      readonly payload: Readonly<Record<string, unknown>>
    }
  | { readonly kind: 'malformed' }

const VerificationSchema = v.object({
  type: v.literal('url_verification'),
  challenge: v.string(),
})
const RateLimitSchema = v.object({
  type: v.literal('app_rate_limited'),
  minute_rate_limited: v.fallback(v.number(), 0),
})

const typeOf = (contentType: string): string =>
  contentType.split(';', 1).join('').trim().toLowerCase()

/** Whether a body of that type is a form. */
export const isForm = (contentType: string): boolean =>
  typeOf(contentType) === 'application/x-www-form-urlencoded'

/** The body by its content type, whose parameters (`; charset=utf-8`) do not matter. */
export function readBody(text: string, contentType: string): Body {
  if (isForm(contentType)) return readForm(fieldsOf(text))
  return typeOf(contentType) === 'application/json' ? readEvent(parse(text)) : { kind: 'malformed' }
}

function readForm(form: URLSearchParams): Body {
  if (isSslCheck(form)) return { kind: 'ssl_check' }
  const payload = form.get('payload')
  if (payload !== null) return ofObject(parse(payload), 'interaction')
  if (!form.has('command')) return { kind: 'malformed' }
  return { kind: 'payload', way: 'command', payload: Object.fromEntries(form) }
}

/** Slack's commands have some 15. */
const MAX_FIELDS = 100

/** The fields of a form; none where there are more than Slack ever sends, since each one has its cost. */
export function fieldsOf(text: string): URLSearchParams {
  let at = -1
  for (let fields = 1; fields <= MAX_FIELDS; fields += 1) {
    at = text.indexOf('&', at + 1)
    if (at < 0) return new URLSearchParams(text)
  }
  return new URLSearchParams()
}

/** Slack checks the certificate without a signature; nothing else of such a body is looked at. */
export const isSslCheck = (form: URLSearchParams): boolean => form.get('ssl_check') === '1'

function readEvent(json: unknown): Body {
  const verification = v.safeParse(VerificationSchema, json)
  if (verification.success)
    return { kind: 'url_verification', challenge: verification.output.challenge }
  const limited = v.safeParse(RateLimitSchema, json)
  if (limited.success) return { kind: 'rate_limited', minute: limited.output.minute_rate_limited }
  return ofObject(json, 'event')
}

const isObject = (json: unknown): json is Readonly<Record<string, unknown>> =>
  typeof json === 'object' && json !== null && !Array.isArray(json)

const ofObject = (json: unknown, way: Way): Body =>
  isObject(json) ? { kind: 'payload', way, payload: json } : { kind: 'malformed' }

/** Slack sends objects alone, so nothing else is parsed: a million brackets would take 50 ms. */
function parse(text: string): unknown {
  if (!/^\s*\{/.test(text)) return null
  try {
    return JSON.parse(text)
  } catch {
    return null
  }
}
