/** Makes values readable: pretty JSON, with long base64 cut down to its size. Pure. */

const BASE64_FROM = 200
const BASE64 = /^(?:data:[\w/+.-]+;base64,)?[A-Za-z0-9+/_=-]+$/

function trim(_key: string, value: unknown): unknown {
  if (typeof value !== 'string' || value.length < BASE64_FROM || !BASE64.test(value)) return value
  const kilobytes = Math.round((value.length * 3) / 4 / 1024)
  return `${value.slice(0, 24)}… (base64, ${kilobytes} KB)`
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}

/** Text for any body: JSON in two-space steps, a form's fields, or the text as it is. */
export function prettyBody(body: unknown): string {
  if (body === null || body === undefined || body === '') return ''
  if (typeof body !== 'string') return JSON.stringify(body, trim, 2)
  const value = parsed(body)
  return typeof value === 'object' && value !== null ? JSON.stringify(value, trim, 2) : body
}

export interface Token {
  kind: 'key' | 'string' | 'number' | 'word' | 'plain'
  text: string
}

const TOKEN = /("(?:\\.|[^"\\])*")(\s*:)?|\b(true|false|null)\b|(-?\d+(?:\.\d+)?(?:e[+-]?\d+)?)/gi

/** Cuts pretty JSON into coloured pieces; joined, they are the text again. */
export function tokens(text: string): Token[] {
  const found: Token[] = []
  let end = 0
  for (const match of text.matchAll(TOKEN)) {
    if (match.index > end) found.push({ kind: 'plain', text: text.slice(end, match.index) })
    const [whole, quoted, colon, word] = match
    const kind = quoted ? (colon ? 'key' : 'string') : word ? 'word' : 'number'
    found.push({ kind, text: whole })
    end = match.index + whole.length
  }
  if (end < text.length) found.push({ kind: 'plain', text: text.slice(end) })
  return found
}
