/** Colours as people write them: `#1a2b3c Ocean, rgb(255, 244, 224) Sand`. Pure. */
import { type Result, err, ok } from '../lib/result.ts'
import { trimEnd } from '../lib/trim-end.ts'
import { type Colour, MAX_COLOURS } from './brand.ts'

export type ColourProblem =
  /** It has no code. */
  { readonly reason: 'no_code'; readonly said: string } | { readonly reason: 'too_many' }

/** UTF-16 units of a name; the rest is cut. */
const MAX_NAME = 40
/** What is repeated of something that is no colour. */
const MAX_SAID = 40

/**
 * A code with a hash has 3, 6 or 8 digits, the last two of which are how much shines through; without one it has 6, and
 * a figure among them, as “facade” is a word.
 */
const CODE =
  /#(?:[0-9a-f]{8}|[0-9a-f]{6}|[0-9a-f]{3})(?![0-9a-z])|(?<![0-9a-z#])(?=[a-f]{0,5}\d)[0-9a-f]{6}(?![0-9a-z])/gi
const RGB = /rgba?\(\s*(\d{1,3})[\s,]+(\d{1,3})[\s,]+(\d{1,3})(?:[\s,/]+[\d.]+%?)?\s*\)/gi
const BETWEEN = /[,;\n、，；।]+/
const MAX_TEXT = 2000

/** The colours in a text, each once, in their order. */
export function readColours(text: string): Result<Colour[], ColourProblem> {
  const plain = text
    .slice(0, MAX_TEXT)
    .normalize('NFKC')
    .replace(RGB, (_, ...parts: string[]) => hexOf(parts.slice(0, 3)))
  const colours: Colour[] = []
  for (const entry of plain.split(BETWEEN)) {
    if (entry.trim() === '') continue
    const found = coloursIn(entry)
    if (found.length === 0) return err({ reason: 'no_code', said: entry.trim().slice(0, MAX_SAID) })
    for (const colour of found)
      if (!colours.some(({ hex }) => hex === colour.hex)) colours.push(colour)
  }
  return colours.length > MAX_COLOURS ? err({ reason: 'too_many' }) : ok(colours)
}

/** A name stands before its code or behind it; of several codes without a comma, behind. */
function coloursIn(entry: string): Colour[] {
  const codes = [...entry.matchAll(CODE)]
  return codes.map((code, i) => {
    const behind = entry.slice(code.index + code[0].length, codes[i + 1]?.index)
    const before = codes.length === 1 ? entry.slice(0, code.index) : ''
    return { hex: sixDigits(code[0]), name: nameIn(behind) || nameIn(before) }
  })
}

function sixDigits(code: string): string {
  const digits = code.replace('#', '').toLowerCase()
  return `#${digits.length === 3 ? digits.replace(/./g, '$&$&') : digits.slice(0, 6)}`
}

const nameIn = (said: string): string => {
  const spaced = said.replace(/[\p{Cc}\s]+/gu, ' ').replace(/^[\s:=()[\]–—-]+/, '')
  return trimEnd(spaced, /[\s:=()[\]–—-]/)
    .slice(0, MAX_NAME)
    .trim()
}

const hexOf = (parts: readonly string[]): string =>
  `#${parts.map((part) => Math.min(255, Number(part)).toString(16).padStart(2, '0')).join('')}`
