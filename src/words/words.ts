/** Every word that people read from Easel, in each of its languages. */
import type { Language } from '../turns/language.ts'
import type { Words } from './catalogue.ts'
import * as english from './en/index.ts'
import * as spanish from './es/index.ts'
import * as hindi from './hi/index.ts'
import * as japanese from './ja/index.ts'
import * as chinese from './zh/index.ts'

export type { Words } from './catalogue.ts'

const CATALOGUE: Readonly<Record<Language, Words>> = {
  en: english,
  es: spanish,
  ja: japanese,
  zh: chinese,
  hi: hindi,
}

/** The words for somebody who reads that language. */
export const wordsIn = (language: Language): Words => CATALOGUE[language]
