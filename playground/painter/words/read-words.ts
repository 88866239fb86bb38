/** Cuts a sentence into what the painter understands: meanings, unknown words, clause ends, quotes. */
import { LONGEST_PHRASE, isPlural, meaningOf } from './lexicon.ts'
import { dressed } from './costumes.ts'
import { inEnglish } from './tongues/in-english.ts'
import type { Meaning } from './meaning.ts'

export type Token =
  | {
      readonly type: 'meaning'
      readonly meaning: Meaning
      readonly word: string
      readonly plural: boolean
    }
  | { readonly type: 'unknown'; readonly word: string }
  /** A word for the picture itself: what stands before it says how it is, not what is in it. */
  | { readonly type: 'filler' }
  | { readonly type: 'end' }

export interface Sentence {
  readonly tokens: readonly Token[]
  /** Words to be written into the picture, as they were spelt. */
  readonly quoted: readonly string[]
}

const QUOTED =
  /["“”„«»「」『』]([^"“”„«»「」『』\n]{1,80})["“”«»「」『』]|(?<=^|\s)['‘]([^'‘’\n]{1,80})['’](?=$|[\s.,;!?])/gu

/** Words to write that nobody quoted: "write Happy Birthday", "a sign saying Open". */
const SPOKEN =
  /\b(?:write|(?:text|words|title|caption)(?= ?:)|saying|says|(?<=sign |that |which )reads|titled|captioned|(?:with|add) the (?:text|words|title|caption))[ :]+([^.,;!?\n]{1,60})/iu

/** A name, by its capitals: "a coffee shop called Ember". */
const NAMED = /\b(?:called|named) (\p{Lu}[\p{L}\p{N}&'’-]*(?: \p{Lu}[\p{L}\p{N}&'’-]*){0,3})/u

/** Things that have their name written on them; a dog does not. */
const SHOWS_ITS_NAME =
  /\b(?:logo|emblem|badge|brand|poster|flyer|banner|cover|label|sign|shop|caf[eé]|store|bakery|bar|restaurant|app|company|startup|event|festival|band)\b/i

const STOP_WORDS = new Set(
  `about across after all also am amp and any anything around as back be been before being best but
  can come could create creates demo did do does draw drawing each else even ever every exactly few
  first for from front generate get gets go going got had has have her here high how i if illustrated
  illustration image images instead its just kind know last less like look looking looks made
  making maybe me mine most much must my myself nice not now of off ok okay old once only or other
  our out own paint painted painting pic picture pictures piece please pretty quality quite rather
  really same scene see shot should show showing side so something still style styled such than
  thank thanks that them then there these they thing things those time too try under until up us use
  used using very view want wants was way we well were what when where which while who will wish
  would yes yet you your new bit lot kinda sort step steps recipe guide story tell again photo
  realistic high-quality detailed beautiful cute lovely illustrate render attached write says say saying read
  reads called named with subject composition angle details`.split(/\s+/),
)

const FILLERS = new Set(
  `picture pictures pic image images illustration photo photograph drawing painting portrait shot scene view
  render rendering version style sketch design composition look mood kind bit lot sort way atmosphere canvas corner edge`.split(
    /\s+/,
  ),
)

/** Reads one ask. */
export function readWords(text: string): Sentence {
  const quoted: string[] = []
  let rest = text.replaceAll(QUOTED, (_all, double?: string, single?: string) => {
    quoted.push((double ?? single ?? '').trim())
    return ' '
  })
  const spoken = quoted.length === 0 ? SPOKEN.exec(rest) : null
  if (spoken?.[1] !== undefined) {
    quoted.push(spoken[1].replace(/\b(?:on|in|at|below|above|under) (?:the|it|a)\b.*$/i, '').trim())
    rest = rest.replace(spoken[0], ' ')
  }
  const name = quoted.length === 0 && SHOWS_ITS_NAME.test(rest) ? NAMED.exec(rest) : null
  if (name?.[1] !== undefined) {
    quoted.push(name[1])
    rest = rest.replace(name[0], ' ')
  }
  const letter = /\bletter ([A-Za-z])\b/.exec(rest)
  if (letter?.[1] !== undefined) quoted.push(letter[1].toUpperCase())
  return {
    tokens: dressed(tokenize(inEnglish(rest))),
    quoted: quoted.filter((words) => words !== ''),
  }
}

function tokenize(text: string): Token[] {
  const words =
    text
      .toLowerCase()
      .normalize('NFC')
      .match(/[\p{L}\p{M}\p{N}&'’-]+|[.,;:!?\n]/gu) ?? []
  const tokens: Token[] = []
  for (let at = 0; at < words.length;) {
    const { token, length } = tokenAt(words, at)
    if (token !== null) tokens.push(token)
    at += length
  }
  return tokens
}

function tokenAt(words: readonly string[], at: number): { token: Token | null; length: number } {
  for (let length = Math.min(LONGEST_PHRASE, words.length - at); length > 0; length -= 1) {
    const phrase = words.slice(at, at + length).join(' ')
    const meaning = meaningOf(phrase) ?? numberIn(phrase)
    if (meaning !== undefined)
      return {
        token: { type: 'meaning', meaning, word: phrase, plural: isPlural(phrase) },
        length,
      }
  }
  const word = words[at] ?? ''
  if (/^[.,;:!?\n]$/.test(word) || word === 'then' || word === 'but')
    return { token: { type: 'end' }, length: 1 }
  if (FILLERS.has(word)) return { token: { type: 'filler' }, length: 1 }
  const isKnownNoise = word.length < 3 || STOP_WORDS.has(word) || /^\d+$/.test(word)
  const isWide = /[^\p{Script=Latin}\p{N}'’&-]/u.test(word)
  return {
    token: isKnownNoise && !isWide ? null : { type: 'unknown', word },
    length: 1,
  }
}

const numberIn = (word: string): Meaning | undefined =>
  /^([1-9]|1[0-2])$/.test(word) ? { type: 'count', count: Number(word) } : undefined
