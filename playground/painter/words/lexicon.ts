/** Looks words up, plurals included. */
import type { Meaning } from './meaning.ts'
import { VOCABULARY } from './vocabulary.ts'

/** The words of a phrase, longest first, that may stand for something. */
export const LONGEST_PHRASE = 4

/** What a word or phrase means; its singular counts as well. undefined: nothing known. */
export function meaningOf(phrase: string): Meaning | undefined {
  for (const form of [phrase, ...singulars(phrase)]) {
    const meaning = VOCABULARY.get(form)
    if (meaning !== undefined) return meaning
  }
  return undefined
}

/** Words for several that have no plural ending. */
const GROUPS: ReadonlySet<string> = new Set(['people', 'family', 'team', 'village'])

/** Whether the word names several: "boats", "people". */
export const isPlural = (word: string): boolean =>
  GROUPS.has(word) ||
  (VOCABULARY.get(word) === undefined && singulars(word).some((form) => VOCABULARY.has(form)))

function singulars(word: string): string[] {
  if (!word.endsWith('s') || word.endsWith('ss')) return []
  return [
    word.slice(0, -1),
    ...(word.endsWith('es') ? [word.slice(0, -2)] : []),
    ...(word.endsWith('ies') ? [`${word.slice(0, -3)}y`] : []),
    ...(word.endsWith('ves') ? [`${word.slice(0, -3)}f`] : []),
  ]
}
