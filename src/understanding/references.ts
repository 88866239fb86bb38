/** Finds which picture of the thread a message names. Pure. */
import { type Message, type Part, is, isEnd } from './message.ts'
import type { Circumstances, Reference } from './reading.ts'

export interface Found {
  readonly reference: Reference
  /** The first part of it, and the one behind its last. */
  readonly from: number
  readonly to: number
}

const NAMED = /^v?(\d{1,4})([a-h])?$/
const LETTER = /^[a-h]$/

/** The pictures that a message names, in order; words of the scene (`the first letter`) are none. */
export function findReferences(message: Message, circumstances: Circumstances): Found[] {
  const { parts } = message
  const found: Found[] = []
  for (let at = 0; at < parts.length; at++) {
    const one = referenceAt(message, at, circumstances)
    if (one === null) continue
    const from = is(parts[one.from - 1], 'art') ? one.from - 1 : one.from
    found.push({ ...one, from })
    at = one.to - 1
  }
  return found
}

function referenceAt(message: Message, at: number, circumstances: Circumstances): Found | null {
  const { parts } = message
  const skip = is(parts[at], 'art') && !is(parts[at], 'noun') ? 1 : 0
  const first = at + skip
  const part = parts[first]
  if (part === undefined) return null
  const counted = countedAt(parts, at, circumstances)
  if (counted !== null) return { reference: counted, from: at, to: at + 2 }
  const numbered = versionAt(part, circumstances)
  if (numbered !== null) return { reference: numbered, from: at, to: first + 1 }
  const letter = letterAt(parts, first, skip > 0, circumstances)
  if (letter !== null) return { reference: letter, from: at, to: first + 1 }
  const owned = ownedAt(message, at)
  if (owned !== null) return owned
  const reference = ordinalOf(part, circumstances)
  if (reference === null) return null
  const noun = is(parts[first + 1], 'noun')
  const to = first + (noun ? 2 : 1)
  const isAlone =
    is(parts[first], 'noun') ||
    (isEnd(parts[to]) && (skip > 0 || isEnd(parts[at - 1]) || is(parts[at - 1], 'back')))
  if (!noun && !isAlone && !is(parts[to], 'stop', 'bare', 'back')) return null
  return { reference, from: at, to: to + (noun && is(parts[to], 'noun') ? 1 : 0) }
}

/** `version 2`; `option 2`, which is one of several where there are several. */
function countedAt(
  parts: readonly Part[],
  at: number,
  { severalNow, several, newest }: Circumstances,
): Reference | null {
  const [noun, digits] = parts.slice(at, at + 2)
  if (!is(noun, 'noun', 'art') || !/^\d{1,3}$/.test(digits?.token.text ?? '')) return null
  const number = Number(digits?.token.text)
  const isVersion = /^(?:vers|バ|版|संस)/.test(noun?.token.text ?? '')
  if (severalNow && !isVersion && number <= several) return nth(number)
  return number <= newest && is(noun, 'noun')
    ? { to: 'version', version: number, picture: 1 }
    : null
}

/** `v3`, `v3b`; `3b` where such a picture can be there. */
function versionAt({ token }: Part, { several, newest }: Circumstances): Reference | null {
  const match = NAMED.exec(token.text)
  if (match === null) return null
  const version = Number(match[1])
  const picture = match[2] === undefined ? 1 : letterNumber(match[2])
  if (token.text.startsWith('v')) return { to: 'version', version, picture }
  if (match[2] === undefined || version > newest || picture > several) return null
  return { to: 'version', version, picture }
}

const letterNumber = (letter: string): number => letter.charCodeAt(0) - 'a'.charCodeAt(0) + 1

/** `b` of the last several pictures; `a` is an article where words follow. */
function letterAt(
  parts: readonly Part[],
  at: number,
  hasArticle: boolean,
  { several }: Circumstances,
): Reference | null {
  const text = parts[at]?.token.text ?? ''
  if (!LETTER.test(text) || letterNumber(text) > several) return null
  const next = parts[at + 1]
  const isArticle = (text === 'a' || text === 'e') && !hasArticle
  if (isArticle && !isEnd(next) && !is(next, 'stop', 'social')) return null
  return { to: 'nth', nth: letterNumber(text), isLetter: true }
}

/** `Ana's version`, `la versión de Ana`, `Anaの画像`. */
function ownedAt({ parts, text }: Message, at: number): Found | null {
  const raw = (part: Part) => text.slice(part.token.from, part.token.to)
  const [one, two, three] = parts.slice(at, at + 3)
  if (one === undefined) return null
  const owner = /^(\p{Lu}\p{L}*)['’]s$/u.exec(raw(one))?.[1]
  const behind = is(two, 'n1', 'n2', 'n3', 'last') ? 3 : 2
  if (owner !== undefined && parts.slice(at + 1, at + behind).some((part) => is(part, 'noun')))
    return { reference: ofName(owner, is(two, 'n1')), from: at, to: at + behind }
  if (is(one, 'mine') && (is(two, 'noun') || isEnd(two)))
    return { reference: { to: 'mine' }, from: at, to: at + (is(two, 'noun') ? 2 : 1) }
  const isOf = two !== undefined && /^(?:de|の|的|की|का|वाली)$/.test(two.token.text)
  if (!isOf || three === undefined) return null
  const [name, noun] = /^de$/.test(two.token.text) ? [three, one] : [one, three]
  const isName = /^(?:\p{Lu}\p{Ll}+|[^\p{Lu}\p{Ll}]{2,})$/u.test(raw(name)) && name.roles.size === 0
  if (!isName || !is(noun, 'noun')) return null
  return { reference: ofName(raw(name), false), from: at, to: at + 3 }
}

const ofName = (name: string, isFirst: boolean): Reference => ({ to: 'of', name, isFirst })

/** The second, the last, the original. */
function ordinalOf(part: Part, { several, severalNow }: Circumstances): Reference | null {
  if (is(part, 'original')) return { to: 'original' }
  if (is(part, 'before')) return { to: 'before' }
  if (is(part, 'last')) return severalNow ? nth(-1) : { to: 'last' }
  if (is(part, 'left')) return several > 0 ? nth(1) : null
  if (is(part, 'right')) return several > 0 ? nth(-1) : null
  if (is(part, 'n1')) return severalNow ? nth(1) : { to: 'first' }
  const number = (['n2', 'n3', 'n4'] as const).findIndex((role) => is(part, role))
  return number < 0 ? null : nth(number + 2)
}

const nth = (number: number): Reference => ({ to: 'nth', nth: number, isLetter: false })
