/** Makes bodies fit for reading: base64 and other long strings are cut, secrets are covered. */
import { parseJson } from '../lib/json.ts'

const LONG = 1_500
const SHOWN = 120
const MAX_ITEMS = 200

/** A copy of a parsed body in which no string is longer than a screen. */
export function trimBody(body: unknown): unknown {
  if (typeof body === 'string') return trimText(body)
  if (Array.isArray(body)) return body.slice(0, MAX_ITEMS).map(trimBody)
  if (typeof body === 'object' && body !== null) {
    return Object.fromEntries(Object.entries(body).map(([key, value]) => [key, trimBody(value)]))
  }
  return body
}

function trimText(text: string): string {
  if (text.length <= LONG) return text
  return `${text.slice(0, SHOWN)}… (${text.length.toLocaleString('en')} characters)`
}

const SECRET_HEADERS = new Set(['x-goog-api-key', 'cookie', 'set-cookie'])

/** Headers as a plain record; keys of real services are covered. */
export function readHeaders(headers: Headers): Record<string, string> {
  return Object.fromEntries(
    [...headers].map(([name, value]) => [name, SECRET_HEADERS.has(name) ? '(covered)' : value]),
  )
}

/** A body as JSON or form when it is one, else as text; empty is null. */
export function parseBody(text: string, contentType: string | null): unknown {
  if (text === '') return null
  if (contentType?.includes('x-www-form-urlencoded')) return parseForm(text)
  return parseJson(text) ?? text
}

/** A form as a record; fields that hold JSON (`payload`, `blocks`) are opened. */
function parseForm(text: string): Record<string, unknown> {
  const fields = [...new URLSearchParams(text)]
  return Object.fromEntries(
    fields.map(([name, value]) => [name, /^[[{]/.test(value) ? parseBody(value, null) : value]),
  )
}
