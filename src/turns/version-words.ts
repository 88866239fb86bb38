/** Which version a message is about, when it says so in words. Pure. */

import { type VersionRef, pictureOf } from './version-name.ts'

/** A version by its name, the one that the present one was made from, none of them, or all. */
export type VersionWanted = VersionRef | 'parent' | 'none' | 'all'

export interface VersionWords {
  /** null: the message does not say. */
  readonly wanted: VersionWanted | null
  /** What is left to be painted; empty where the message only steps back. */
  readonly prompt: string
}

/** `v2: make it pink`, `@v2b make it pink`; a bare `v2 engine` is prose. */
const NAMED = /^(?:@v(\d{1,4})([a-z])?(?:\s*[:,]\s*|\s+|$)|v(\d{1,4})([a-z])?\s*(?::\s*|$))/i

/** `volver a v2`, `v2に戻す`, `回到 v2`, `v2 पर वापस`: only to step back. */
const BACK_ONLY =
  /^(?:vuelve a|volver a|回到|返回)\s*v(\d{1,4})([a-z])?[.!。]?$|^v(\d{1,4})([a-z])?\s*(?:に戻す|に戻して|に戻る|पर वापस(?: जाएँ| जाओ)?)[.!。।]?$/i

/** `go back to v2`, `back to v2 and make it pink`. */
const BACK =
  /^(?:please\s+)?(?:(?:go|switch)\s+)?back\s+to\s+@?v(\d{1,4})([a-z])?\b[\s,.;:!]*(?:(?:and|then|but)\b\s*)?/i

/** `versions`, `show all versions`. */
const ALL = /^(?:(?:please\s+)?(?:show|list)\s+(?:me\s+)?)?(?:all\s+)?(?:the\s+)?versions[.!?]?$/i
/** The same in Easel's other languages. */
const ALL_TRANSLATED =
  /^(?:(?:ver |mostrar )?(?:todas )?(?:las )?versiones|版の一覧|バージョン一覧|(?:所有)?版本|(?:सभी )?संस्करण)[.!?。？।]?$/i

/** In each of Easel's languages, as its Undo button says it. */
const UNDO = /^(?:undo|deshacer|元に戻す|撤销|पहले जैसा करें)[.!。।]?$/i

/**
 * Reads the beginning of a message; text that does not begin like one of these is left as it is.
 * @param hasFiles whether something is attached, so that the message asks for a picture in any case
 */
export function readVersionWords(text: string, hasFiles = false): VersionWords {
  if (UNDO.test(text.trim())) return { wanted: 'parent', prompt: '' }
  if (!hasFiles && (ALL.test(text.trim()) || ALL_TRANSLATED.test(text.trim())))
    return { wanted: 'all', prompt: '' }
  const match = NAMED.exec(text) ?? BACK.exec(text) ?? BACK_ONLY.exec(text)
  const number = match?.[1] ?? match?.[3]
  if (match === null || number === undefined) return { wanted: null, prompt: text }
  const wanted = { version: Number(number), picture: pictureOf(match[2] ?? match[4]) }
  return { wanted, prompt: text.slice(match[0].length).trim() }
}
