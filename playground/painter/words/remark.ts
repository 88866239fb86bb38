/** Says honestly what the painter did not know: a person is to see that it is a demo, not that Easel fails. */
import { isKindName } from '../kinds.ts'
import type { Scene } from '../scene.ts'
import { PHRASES } from './describe-in.ts'
import type { Tongue } from './tongues/tongue.ts'

/** More would be a list. */
const MOST = 3

/**
 * One sentence about the words that plain shapes stand for, or about an edit of which nothing was understood.
 * @param before the picture so far; null for a first one
 * @returns null where everything was drawn as it was asked for
 */
export function remarkOn(before: Scene | null, after: Scene, tongue: Tongue): string | null {
  const known = new Set(before?.subjects.map(({ kind }) => kind))
  const shapes = after.subjects
    .filter(({ kind }) => !isKindName(kind) && !known.has(kind))
    .map(({ word }) => word)
  const words = [...shapes, ...(before === null ? after.abstract : [])].slice(0, MOST)
  if (words.length > 0) return shapesFor(words, tongue)
  const isLost = before !== null && after.unknown.length > before.unknown.length
  if (!isLost) return null
  return tongue === 'en'
    ? 'The demo painter did not understand this: only the light has changed.'
    : PHRASES[tongue].notUnderstood
}

function shapesFor(words: readonly string[], tongue: Tongue): string {
  if (tongue !== 'en') {
    const { and, comma, quote, shapes } = PHRASES[tongue]
    return shapes(listed(words.map(quote), comma, and))
  }
  const list = listed(
    words.map((word) => `“${word}”`),
    ', ',
    ' and ',
  )
  const [shape, it] = words.length === 1 ? ['a plain shape', 'it'] : ['plain shapes', 'them']
  return `I drew ${shape} for ${list}: the demo painter does not know ${it}.`
}

const listed = (words: readonly string[], comma: string, and: string): string =>
  words.length < 2 ? words.join('') : `${words.slice(0, -1).join(comma)}${and}${words.at(-1) ?? ''}`
