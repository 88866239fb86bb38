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
 * Unescapes pieces cut anywhere; never holds back more than an open escape. Made for text in which
 * an escaped backslash has no place: `\\` may come out as null.
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
  if (last === -1) return text.length
  const length = text[last + 1] === 'u' ? UNICODE_ESCAPE : SHORT_ESCAPE
  return last + length > text.length ? last : text.length
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
