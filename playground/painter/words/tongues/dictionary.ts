/** A language's words, looked up in both directions. */

/** From a phrase to what it is in the painter's English, and back. */
export interface Dictionary {
  readonly toEnglish: ReadonlyMap<string, string>
  /** The first phrase for each English one. */
  readonly fromEnglish: ReadonlyMap<string, string>
  /** Of the longest phrase: characters without, words with spaces between them. */
  readonly longest: number
}

/**
 * @param lines each an English phrase, a colon, and phrases for it
 * @param lengthOf of a phrase, in characters or in words
 */
export function dictionaryOf(lines: string, lengthOf: (phrase: string) => number): Dictionary {
  const toEnglish = new Map<string, string>()
  const fromEnglish = new Map<string, string>()
  for (const line of lines.trim().split('\n')) {
    const [english = '', said = ''] = line.split(': ')
    const phrases = said.split(', ').map((phrase) => phrase.toLowerCase().normalize('NFC'))
    for (const phrase of phrases) toEnglish.set(phrase, english)
    fromEnglish.set(english, phrases[0] ?? english)
  }
  return { toEnglish, fromEnglish, longest: Math.max(...[...toEnglish.keys()].map(lengthOf)) }
}

/** The longest phrase that begins at this place, and its length. */
export function phraseAt(
  { toEnglish, longest }: Dictionary,
  parts: readonly string[],
  at: number,
  between: string,
): { readonly english: string; readonly length: number } | null {
  for (let length = Math.min(longest, parts.length - at); length > 0; length -= 1) {
    const english = toEnglish.get(parts.slice(at, at + length).join(between))
    if (english !== undefined) return { english, length }
  }
  return null
}
