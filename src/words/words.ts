/** The catalogue: every word that people read from Easel, in each of its languages. */
import type { Language } from '../turns/language.ts'
import { type Words, english } from './en/index.ts'
import { spanish } from './es/index.ts'
import { hindi } from './hi/index.ts'
import { japanese } from './ja/index.ts'
import { chinese } from './zh/index.ts'

export type { Words } from './en/index.ts'

const CATALOGUE: Readonly<Record<Language, Words>> = {
  en: english,
  es: spanish,
  ja: japanese,
  zh: chinese,
  hi: hindi,
}

/** The words for somebody who reads that language. */
export const wordsIn = (language: Language): Words => CATALOGUE[language]
