/** Which of the words that nobody knows names a thing: the noun that an article announced. */
import type { Reading } from './reading.ts'
import type { Token } from './read-words.ts'

/** What may stand between an article and the noun that it announces. */
const DESCRIBING: ReadonlySet<string> = new Set(['colour', 'shade', 'scale', 'style', 'count'])

/** Whether a thing is about to be named once this word is read. */
export function goesOnNaming(reading: Reading, token: Token): boolean {
  if (token.type === 'unknown') return reading.isNaming
  if (token.type !== 'meaning') return false
  const { type } = token.meaning
  if (type === 'a' || type === 'count' || type === 'another') return true
  return reading.isNaming && DESCRIBING.has(type)
}

/** Whether a noun may still follow: then an unknown word only describes it. */
export const goesOn = (next: Token | undefined): boolean =>
  next?.type === 'unknown' ||
  next?.type === 'filler' ||
  (next?.type === 'meaning' && (next.meaning.type === 'kind' || DESCRIBING.has(next.meaning.type)))
