/** Takes JSON's escapes out of the characters of a string that come in pieces. */

export interface JsonUnescaper {
  /** The characters without escapes, as far as they are whole. null: no JSON. */
  push(raw: string): string | null
  /** Whether the string may end here: no escape is open. */
  end(): boolean
}

const ESCAPE = '\\'
/** Lengths of `\n` and of `\u003d`. */
const SHORT_ESCAPE = 2
const UNICODE_ESCAPE = 6

/**
 * Unescapes pieces cut anywhere; never holds back more than an open escape. Characters that JSON does not allow in a
 * string may pass.
 */
export function createJsonUnescaper(): JsonUnescaper {
  let open = ''
  return {
    push(raw) {
      if (open === '' && !raw.includes(ESCAPE)) return raw
      const text = open + raw
      const whole = wholeLength(text)
      open = text.slice(whole)
      return parseString(text.slice(0, whole))
    },
    end: () => open === '',
  }
}

/** How much of `text` stands before an escape that has not ended yet. */
function wholeLength(text: string): number {
  const last = text.lastIndexOf(ESCAPE)
  if (last === -1 || isEscaped(text, last)) return text.length
  const length = text[last + 1] === 'u' ? UNICODE_ESCAPE : SHORT_ESCAPE
  return last + length > text.length ? last : text.length
}

/**
 * Whether the character at `at` belongs to an escape: an odd number of backslashes stands before it.
 * @param from where the characters begin that are looked at
 */
export function isEscaped(text: string, at: number, from = 0): boolean {
  let first = at
  while (first > from && text[first - 1] === ESCAPE) first -= 1
  return (at - first) % 2 === 1
}

/** What the characters between two quotes of a JSON text stand for, or null. */
export function parseString(raw: string): string | null {
  try {
    const parsed: unknown = JSON.parse(`"${raw}"`)
    return typeof parsed === 'string' ? parsed : null
  } catch {
    return null
  }
}
