/**
 * Puts an ask into the few English words that the painter reads: word by word, with verbs in front and adjectives
 * before their nouns. What no dictionary has stays as it was written. No translation for people.
 */
import { type Dictionary, phraseAt } from './dictionary.ts'
import { DICTIONARIES, type Tongue, tongueOf } from './tongue.ts'
import {
  adjectivesFirst,
  relativesLast,
  swapped,
  verbFirst,
  withPrepositions,
} from './word-order.ts'

/** The ask as the painter reads it; English stays as it is. */
export function inEnglish(text: string): string {
  const tongue = tongueOf(text)
  if (tongue === 'en') return text
  return text
    .normalize('NFC')
    .split(/([.,;:!?\n。、，；！？।]+)/u)
    .map((clause, i) => (i % 2 === 1 ? '. ' : clauseInEnglish(clause, tongue)))
    .join('')
}

function clauseInEnglish(clause: string, tongue: Exclude<Tongue, 'en'>): string {
  const dictionary = DICTIONARIES[tongue]
  const isSpaced = tongue === 'es' || tongue === 'hi'
  const words = isSpaced ? bySpaces(clause, dictionary) : byCharacters(clause, dictionary)
  const ordered =
    tongue === 'zh' ? relativesLast(words) : tongue === 'es' ? words : withPrepositions(words)
  const said = ordered.filter((word) => !NOISE.has(word))
  return (tongue === 'es' ? adjectivesFirst(said) : swapped(verbFirst(said, tongue))).join(' ')
}

/** Entries of the dictionaries that English says by the order of words, or not at all. */
const NOISE: ReadonlySet<string> = new Set(['of', 'object', 'please'])

function bySpaces(clause: string, dictionary: Dictionary): string[] {
  const parts = clause.split(/\s+/).filter(Boolean)
  const plain = parts.map((part) => part.toLowerCase())
  const words: string[] = []
  for (let at = 0; at < parts.length;) {
    const found = phraseAt(dictionary, plain, at, ' ')
    words.push(found?.english ?? parts[at] ?? '')
    at += found?.length ?? 1
  }
  return words
}

/** One of the counted things: numbers stand before a word that says of what kind the things are. */
const COUNTED =
  /^([一二两三四五六七八九十\d])\s?(?:匹|つ|本|個|人|台|枚|羽|頭|艘|隻|杯|只|条|个|位|朵|棵|辆|张|座|栋|架|颗|名|束)の?/u
const DIGITS = '一二三四五六七八九十'

function byCharacters(clause: string, dictionary: Dictionary): string[] {
  const letters = Array.from(clause)
  const plain = letters.map((letter) => letter.toLowerCase())
  const words: string[] = []
  let unknown = ''
  const flush = (): void => {
    if (unknown.trim() !== '') words.push(unknown.trim())
    unknown = ''
  }
  for (let at = 0; at < letters.length;) {
    const counted = COUNTED.exec(letters.slice(at, at + 4).join(''))
    const found = phraseAt(dictionary, plain, at, '')
    if (found !== null && found.length >= Array.from(counted?.[0] ?? '').length) {
      flush()
      words.push(found.english)
      at += found.length
    } else if (counted !== null) {
      flush()
      words.push(numeral(counted[1] ?? ''))
      at += Array.from(counted[0]).length
    } else {
      unknown += letters[at] ?? ''
      at += 1
    }
  }
  flush()
  return words
}

const numeral = (digit: string): string =>
  digit === '一' || digit === '1'
    ? 'a'
    : digit === '两'
      ? '2'
      : DIGITS.includes(digit)
        ? String(DIGITS.indexOf(digit) + 1)
        : digit
