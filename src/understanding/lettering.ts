/** The words of a prompt that are to stand in its picture, letter by letter: those between quotation marks. Pure. */

/** What opens a quotation in the languages of the world, and what closes it there. */
const MARKS: ReadonlyMap<string, readonly string[]> = new Map([
  ['"', ['"']],
  ['＂', ['＂']],
  ['“', ['”']],
  ['„', ['“', '”', '‟']],
  ['”', ['”']],
  ['«', ['»']],
  ['»', ['«']],
  ['‹', ['›']],
  ['「', ['」']],
  ['『', ['』']],
  ['〝', ['〞', '〟']],
  ["'", ["'"]],
  ['‘', ['’']],
  ['‚', ['‘', '’']],
])

/** Longer ones are quotations, and no model writes them without a fault. */
const MAX_LENGTH = 200
/** A picture has room for so many. */
const MAX_TEXTS = 12

const LETTER = /[\p{L}\p{N}]/u
/** Scripts that put spaces between words: a straight mark behind such a letter is an inch, or an apostrophe. */
const SPACED = /[\p{Script=Latin}\p{Script=Cyrillic}\p{Script=Greek}\p{Script=Devanagari}\p{N}]/u

/** Each once, in the order of the prompt. */
export function letteringIn(prompt: string): string[] {
  const texts = new Set<string>()
  for (let at = 0; at < prompt.length && texts.size < MAX_TEXTS; at += 1) {
    const end = endOf(prompt, at)
    if (end === null) continue
    const text = prompt.slice(at + 1, end).trim()
    if (LETTER.test(text)) texts.add(text)
    at = end
  }
  return [...texts]
}

/** Where the quotation that opens there closes; null: none does. */
function endOf(prompt: string, at: number): number | null {
  const mark = prompt[at] ?? ''
  const closing = MARKS.get(mark)
  const before = prompt[at - 1] ?? ''
  if (closing === undefined || (isStraight(mark) && SPACED.test(before))) return null
  const last = Math.min(prompt.length, at + MAX_LENGTH + 2)
  for (let end = at + 1; end < last; end += 1) {
    const isInside = isApostrophe(prompt[end]) && SPACED.test(prompt[end + 1] ?? '')
    if (closing.includes(prompt[end] ?? '') && !isInside) return end
  }
  return null
}

const isStraight = (mark: string): boolean => mark === '"' || mark === "'"
const isApostrophe = (mark: string | undefined): boolean => mark === "'" || mark === '’'
