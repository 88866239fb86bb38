/** The order of words: what other languages say in front, behind or in the middle stands where English has it. */
import { meaningOf } from '../lexicon.ts'
import type { Tongue } from './tongue.ts'

const VERBS: ReadonlySet<string> = new Set(['add', 'remove', 'change', 'replace'])

/** "sky, pink, change" becomes "change, sky, into, pink". */
export function verbFirst(words: readonly string[], tongue: Tongue): string[] {
  // Of two verbs the last one is meant: 把 only says that something is done to what follows.
  const at = words.findLastIndex((word) => VERBS.has(word))
  const verb = words[at]
  const rest = words.filter((word) => word !== 'change' || (tongue === 'zh' && verb === 'change'))
  if (tongue === 'zh' && verb === 'change')
    return [
      'change',
      ...rest.map((word, i) => (i > 0 && word === 'change' ? 'into' : word)),
    ].filter((word, i) => i === 0 || word !== 'change')
  const others = words.filter((word) => !VERBS.has(word))
  // "In" and "to" are one word there: what is changed, is changed into something.
  const isChange = verb === 'change' || (verb === undefined && others.includes('to'))
  const plain = others.map((word) => (isChange && (word === 'to' || word === 'in') ? 'into' : word))
  if (isChange) return ['change', ...plain]
  if (verb === 'replace') return replaced(words)
  return verb === undefined ? plain.map((word) => (word === 'to' ? 'in' : word)) : [verb, ...plain]
}

/** "cat, replace, dog": a dog in the cat's place. */
function replaced(words: readonly string[]): string[] {
  const at = words.indexOf('replace')
  return ['replace', ...words.slice(0, at), 'with', ...words.slice(at + 1)].filter(
    (word) => word !== 'add' && word !== 'change',
  )
}

/** "with, hat, of, cat" becomes "cat, with, hat". */
export function relativesLast(words: readonly string[]): string[] {
  const from = words.findIndex((word) => word === 'with' || word === 'riding')
  const to = words.indexOf('of', from)
  if (from === -1 || to === -1) return [...words]
  return [...words.slice(0, from), ...words.slice(to + 1), ...words.slice(from, to)]
}

/** "red, sea, in" becomes "in, red, sea". */
export function withPrepositions(words: readonly string[]): string[] {
  const result: string[] = []
  for (const word of words) {
    let at = result.length
    if (word === 'in' || word === 'to') {
      at = Math.max(0, at - 1)
      while (at > 0 && isAdjective(result[at - 1] ?? '')) at -= 1
    }
    result.splice(at, 0, word)
  }
  return result
}

/** "sofa, <on, cat" becomes "cat, on, sofa". */
export function swapped(words: readonly string[]): string[] {
  const at = words.findIndex((word) => word.startsWith('<'))
  const marker = words[at]
  if (marker === undefined) return [...words]
  const hasVerb = VERBS.has(words[0] ?? '')
  const verb = hasVerb ? words.slice(0, 1) : []
  const [before, after] = [words.slice(verb.length, at), swapped(words.slice(at + 1))]
  // Nothing follows where it is said last, as in "a cat, the sofa on": the marker stays between them.
  if (after.length === 0)
    return [...verb, ...before.slice(0, -1), marker.slice(1), ...before.slice(-1)]
  return [...verb, ...after, marker.slice(1), ...before]
}

/** "cat, red, big" becomes "red, big, cat". */
export function adjectivesFirst(words: readonly string[]): string[] {
  const result: string[] = []
  for (const word of words) {
    let at = result.length
    if (isAdjective(word)) while (at > 0 && isAdjective(result[at - 1] ?? '')) at -= 1
    const isBehindNoun = isAdjective(word) && isNoun(result[at - 1] ?? '')
    if (isBehindNoun) result.splice(at - 1, 0, word)
    else result.push(word)
  }
  return result
}

const isAdjective = (word: string): boolean => {
  const type = meaningOf(word)?.type
  return type === 'colour' || type === 'scale' || type === 'shade'
}

const isNoun = (word: string): boolean => {
  const type = meaningOf(word)?.type
  return type === 'kind' || type === 'place'
}
