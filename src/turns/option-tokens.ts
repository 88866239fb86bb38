/**
 * Finds what looks like an option in a text: a dash at the beginning of a word, a name, and what may be its
 * value. Quoted text is left alone. It goes through the text once, whatever stands there. Pure.
 */

/** A string; or, in tests, one that counts how often its characters are looked at. */
export type Letters = Pick<string, 'length' | 'charAt' | 'slice' | 'indexOf'>

export interface OptionToken {
  /** Where it begins and ends. */
  readonly at: number
  readonly end: number
  /** `--`, or what phones make of it. */
  readonly dash: string
  readonly name: string
  /** What stands behind the name; undefined: nothing that could be a value. */
  readonly value: string | undefined
}

/** What closes a quotation, by what opens it. */
const CLOSERS: ReadonlyMap<string, readonly string[]> = new Map([
  ['"', ['"']],
  ['“', ['”']],
  ['„', ['“', '”']],
  ['«', ['»']],
  ['‘', ['’']],
  ['「', ['」']],
  ['『', ['』']],
  ['`', ['`']],
  ["'", ["'"]],
])

const DASHES = ['--', '—', '–']

const isSpace = (letter: string): boolean => letter.trim() === ''
const isLetter = (letter: string): boolean => /^[a-z]$/i.test(letter)
const isInName = (letter: string): boolean => /^[\w-]$/.test(letter)
/** An apostrophe may stand in a value, any other quotation mark ends it. */
const isInValue = (letter: string): boolean =>
  !isSpace(letter) && (letter === "'" || !CLOSERS.has(letter))

/** All of them, in their order. */
export function optionTokens(text: Letters): OptionToken[] {
  const tokens: OptionToken[] = []
  const endOfQuote = quotesOf(text)
  let at = 0
  while (at < text.length) {
    const quoteEnd = endOfQuote(at)
    const token = quoteEnd === null ? tokenAt(text, at) : null
    if (token !== null) tokens.push(token)
    at = quoteEnd ?? token?.end ?? at + 1
  }
  return tokens
}

const beginsWord = (text: Letters, at: number): boolean => at === 0 || isSpace(text.charAt(at - 1))

/** Tells where a quotation that begins at an index ends; null: none begins there, or it never closes. */
function quotesOf(text: Letters): (at: number) => number | null {
  /** Where each closer stands next. A search that found nothing is not made again. */
  const next = new Map<string, number>()
  const find = (closer: string, from: number): number => {
    const known = next.get(closer)
    if (known !== undefined && known >= from) return known
    const found = text.indexOf(closer, from)
    const index = found < 0 ? Number.POSITIVE_INFINITY : found
    next.set(closer, index)
    return index
  }
  return (at) => {
    const opener = text.charAt(at)
    const closers = CLOSERS.get(opener)
    if (closers === undefined) return null
    const isApostrophe = opener === "'"
    if (isApostrophe && !beginsWord(text, at)) return null
    const close = Math.min(...closers.map((closer) => find(closer, at + 1)))
    if (close === Number.POSITIVE_INFINITY) return null
    // An apostrophe closes at the end of a word alone.
    return isApostrophe && !/^[\s.,;:!?]?$/.test(text.charAt(close + 1)) ? null : close + 1
  }
}

/** How far letters go from an index on. */
function runOf(text: Letters, from: number, belongs: (letter: string) => boolean): number {
  let end = from
  while (end < text.length && belongs(text.charAt(end))) end += 1
  return end
}

const dashAt = (text: Letters, at: number): string | undefined =>
  DASHES.find((dash) => text.slice(at, at + dash.length) === dash)

function tokenAt(text: Letters, at: number): OptionToken | null {
  const dash = beginsWord(text, at) ? dashAt(text, at) : undefined
  if (dash === undefined || !isLetter(text.charAt(at + dash.length))) return null
  const nameEnd = runOf(text, at + dash.length, isInName)
  const name = text.slice(at + dash.length, nameEnd)
  const from = text.charAt(nameEnd) === '=' ? nameEnd + 1 : runOf(text, nameEnd, isSpace)
  const mayFollow = from > nameEnd && dashAt(text, from) === undefined
  const end = mayFollow ? runOf(text, from, isInValue) : from
  return end > from
    ? { at, end, dash, name, value: text.slice(from, end) }
    : { at, end: nameEnd, dash, name, value: undefined }
}
