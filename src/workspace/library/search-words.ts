/** Words as they are searched: without case and diacritics, and where a script has no spaces, in pairs of characters. Pure. */

/** Runs of scripts that are written without spaces between words, and words of all others. */
const RUN =
  /([\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}ー々〆\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}]+)|([\p{L}\p{N}\p{M}]+)/gu
/** What NFKD takes off a Latin, Greek or Cyrillic letter; vowel signs of other scripts are letters of their own. */
const DIACRITICS = /[\u0300-\u036F]/g

/** A longer word is none that anybody types. */
const MAX_WORD = 40
/** More is not needed to find a picture, and every word is looked up. */
const MAX_TERMS = 12
/** An ending of plurals; what is searched is the beginning of a word. */
const PLURAL = /(?<=..)e?s$/

interface Run {
  readonly text: string
  readonly isUnspaced: boolean
}

/** @param text of any length; it is read once from its beginning to its end */
function runsIn(text: string): Run[] {
  const folded = text.normalize('NFKD').replace(DIACRITICS, '').toLowerCase().normalize('NFC')
  return [...folded.matchAll(RUN)].map(([found, unspaced]) => ({
    text: found,
    isUnspaced: unspaced !== undefined,
  }))
}

/** Each character with the one behind it, and the last one alone, so that each begins a term. */
function pairsOf(run: string): string[] {
  const characters = Array.from(run)
  return characters.map((one, i) => one + (characters[i + 1] ?? ''))
}

/** The terms under which a text is found, with a space between them. */
export const termsOf = (text: string): string =>
  runsIn(text)
    .flatMap(({ text: run, isUnspaced }) => (isUnspaced ? pairsOf(run) : [run.slice(0, MAX_WORD)]))
    .join(' ')

/** What the terms of a picture have to begin with, all of them. Empty: there is nothing to search for. */
export function wantedTerms(words: string): string[] {
  const terms = runsIn(words).flatMap(({ text, isUnspaced }) => {
    if (!isUnspaced) return [stemOf(text.slice(0, MAX_WORD))]
    const pairs = pairsOf(text)
    // The last character stands in the pair before it.
    return pairs.length === 1 ? pairs : pairs.slice(0, -1)
  })
  return [...new Set(terms)].slice(0, MAX_TERMS)
}

const stemOf = (word: string): string => (/^[a-z]+$/.test(word) ? word.replace(PLURAL, '') : word)

/** The terms for `MATCH`: only letters and digits get into it. https://www.sqlite.org/fts5.html#full_text_query_syntax */
export const matchOf = (terms: readonly string[]): string =>
  terms.map((term) => `"${term}"*`).join(' AND ')
