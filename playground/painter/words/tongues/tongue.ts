/** The languages that the painter knows, and which one a text is in. */
import { meaningOf } from '../lexicon.ts'
import { type Dictionary, dictionaryOf } from './dictionary.ts'
import { SPANISH } from './es.ts'
import { HINDI } from './hi.ts'
import { JAPANESE } from './ja.ts'
import { CHINESE } from './zh.ts'

export type Tongue = 'en' | 'es' | 'ja' | 'zh' | 'hi'

const inCharacters = (phrase: string): number => Array.from(phrase).length
const inWords = (phrase: string): number => phrase.split(' ').length

/** English needs none. */
export const DICTIONARIES: Readonly<Record<Exclude<Tongue, 'en'>, Dictionary>> = {
  es: dictionaryOf(SPANISH, inWords),
  ja: dictionaryOf(JAPANESE, inCharacters),
  zh: dictionaryOf(CHINESE, inCharacters),
  hi: dictionaryOf(HINDI, inWords),
}

/** What a text is written in, by its letters; Spanish by how many of its words are Spanish alone. */
export function tongueOf(text: string): Tongue {
  if (/[\p{Script=Hiragana}\p{Script=Katakana}]/u.test(text)) return 'ja'
  if (/\p{Script=Han}/u.test(text)) return 'zh'
  if (/\p{Script=Devanagari}/u.test(text)) return 'hi'
  return isSpanish(text) ? 'es' : 'en'
}

/** Words that are read in both languages count for neither. */
function isSpanish(text: string): boolean {
  const words =
    text
      .toLowerCase()
      .normalize('NFC')
      .match(/\p{L}+/gu) ?? []
  const { toEnglish } = DICTIONARIES.es
  let [spanish, english] = [0, 0]
  for (const word of words) {
    const [inOne, inOther] = [toEnglish.has(word), meaningOf(word) !== undefined]
    if (inOne && !inOther) spanish += 1
    if (inOther && !inOne) english += 1
  }
  return spanish > english || /[ñ¿¡]/i.test(text)
}
