/**
 * Trouble on purpose: set by a switch, or asked for in the words of a prompt ("demo: refuse").
 * Data and parsing only; how each one looks on the wire is in `troubled.ts`.
 */
import { DENIALS, type Denial, isDenial } from './wire/denials.ts'
import { RETRY_AFTER_S, SLOW_MS, SPOILED_ATTEMPTS } from './constants.ts'

/** The ways of Gemini to answer 200 without a picture. */
export const REFUSALS = [
  'prompt',
  'safety',
  'prohibited',
  'recitation',
  'other',
  'no image',
  'words',
  'empty',
  'role only',
  'null parts',
  'no content',
  'no candidates',
  'thoughts',
  'unsigned',
  'limited',
  'unknown',
] as const
export type Refusal = (typeof REFUSALS)[number]

/** What can go wrong. `times`: how many requests it spoils. @default until it is set to none */
export type Trouble =
  | { readonly kind: 'none' }
  /** Answers as usual, but late. @default ms 20000 */
  | { readonly kind: 'slow'; readonly ms?: number; readonly times?: number }
  /** 429 with RetryInfo; `perDay`: a quota that waiting does not bring back. */
  | {
      readonly kind: 'busy'
      readonly retryAfterS?: number
      readonly perDay?: boolean
      readonly times?: number
    }
  /** 503. */
  | { readonly kind: 'overloaded'; readonly times?: number }
  /** 200 and no picture. @default how 'safety' */
  | { readonly kind: 'refuse'; readonly how?: Refusal; readonly times?: number }
  /** The connection breaks in the middle of the picture. */
  | { readonly kind: 'cut_off'; readonly times?: number }
  /** A proxy's page in place of JSON, with status 502. */
  | { readonly kind: 'html'; readonly times?: number }
  /** The connection breaks before any answer. */
  | { readonly kind: 'broken'; readonly times?: number }
  /** 400, API_KEY_INVALID. */
  | { readonly kind: 'bad_key'; readonly times?: number }
  /** The key, its project, its money or its place is not right; nobody but the operator can mend it. */
  | { readonly kind: 'denied'; readonly why: Denial; readonly times?: number }
  /** 404, as for a retired model. */
  | { readonly kind: 'model_gone'; readonly times?: number }

const PHRASE =
  /\bdemo: ?(slow|busy|quota|overloaded|refuse|cut off|html|broken|bad key|model gone)\b(?: (always|\d+ ?s?\b))?/i

const DENIAL_PHRASE = new RegExp(`\\bdemo: ?(${Object.keys(DENIALS).join('|')})\\b`, 'i')

const REFUSAL_PHRASE = new RegExp(`\\bdemo: ?refuse (${REFUSALS.join('|')})\\b`, 'i')

/** Words in the picture that are wrong, once: no trouble of the wire, so that their check can be seen. */
export const MISSPELL_PHRASE = /\bdemo: ?misspell\b/i

/** The prompt without the phrases that ask for trouble. */
export const withoutTrouble = (text: string): string =>
  text
    .replace(REFUSAL_PHRASE, ' ')
    .replace(DENIAL_PHRASE, ' ')
    .replace(PHRASE, ' ')
    .replace(MISSPELL_PHRASE, ' ')
    .replaceAll(/\s+/g, ' ')
    .trim()

/**
 * The trouble that a prompt asks for; null for none. What callers may repeat is spoiled
 * {@link SPOILED_ATTEMPTS} times, so that a person sees the recovery; `always` spoils every attempt.
 */
export function troubleIn(text: string): Trouble | null {
  const why = DENIAL_PHRASE.exec(text)?.[1]?.toLowerCase() ?? ''
  if (isDenial(why)) return { kind: 'denied', why }
  const found = PHRASE.exec(text)
  if (found === null) return null
  const name = (found[1] ?? '').toLowerCase()
  const more = (found[2] ?? '').toLowerCase()
  const seconds = Number.parseInt(more, 10)
  const times = more === 'always' ? {} : { times: SPOILED_ATTEMPTS }
  switch (name) {
    case 'slow':
      return { kind: 'slow', ms: Number.isNaN(seconds) ? SLOW_MS : seconds * 1000 }
    case 'busy':
      return {
        kind: 'busy',
        retryAfterS: Number.isNaN(seconds) ? RETRY_AFTER_S : seconds,
        ...times,
      }
    case 'quota':
      return { kind: 'busy', perDay: true }
    case 'overloaded':
    case 'html':
    case 'broken':
      return { kind: name, ...times }
    case 'cut off':
      return { kind: 'cut_off', ...times }
    case 'bad key':
      return { kind: 'bad_key' }
    case 'model gone':
      return { kind: 'model_gone' }
    default:
      return { kind: 'refuse', how: refusalIn(text) }
  }
}

function refusalIn(text: string): Refusal {
  const named = REFUSAL_PHRASE.exec(text)?.[1]?.toLowerCase()
  return REFUSALS.find((refusal) => refusal === named) ?? 'safety'
}
