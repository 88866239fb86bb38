/** "A corgi astronaut", "a wizard cat": two nouns side by side are one animal, dressed as the other. */
import { kindOf } from '../kinds.ts'
import type { Setting } from '../scene.ts'
import type { Token } from './read-words.ts'

interface Costume {
  /** The kind that is put on. */
  readonly worn: string
  /** Where one who is dressed so belongs. */
  readonly setting?: Setting
}

const SPACE: Costume = { worn: 'helmet', setting: 'space' }
const HAT: Costume = { worn: 'hat' }
const CROWN: Costume = { worn: 'crown' }

/** By the word that names who is dressed so. */
const COSTUMES: ReadonlyMap<string, Costume> = new Map([
  ['astronaut', SPACE],
  ['cosmonaut', SPACE],
  ['wizard', HAT],
  ['witch', HAT],
  ['pirate', HAT],
  ['chef', HAT],
  ['detective', HAT],
  ['cowboy', HAT],
  ['king', CROWN],
  ['queen', CROWN],
  ['prince', CROWN],
  ['princess', CROWN],
])

const WEARERS: ReadonlySet<string> = new Set(
  `cat dog fox rabbit bear panda lion tiger frog horse unicorn cow sheep elephant dinosaur dragon owl
  penguin hedgehog otter squirrel raccoon koala mouse pig monkey octopus robot`.split(/\s+/),
)

const isWearer = (token: Token | undefined): boolean =>
  token?.type === 'meaning' && token.meaning.type === 'kind' && WEARERS.has(token.meaning.kind)

const costumeOf = (token: Token | undefined): Costume | undefined =>
  token !== undefined && 'word' in token ? COSTUMES.get(token.word) : undefined

/** The same sentence, with "corgi astronaut" read as "corgi with a helmet, in space". */
export function dressed(tokens: readonly Token[]): Token[] {
  const result: Token[] = []
  for (let at = 0; at < tokens.length; at += 1) {
    const [one, next] = [tokens[at], tokens[at + 1]]
    if (one === undefined) break
    const costume = isWearer(one) ? costumeOf(next) : isWearer(next) ? costumeOf(one) : undefined
    if (costume === undefined) result.push(one)
    else {
      result.push(isWearer(one) || next === undefined ? one : next, ...wearing(costume))
      at += 1
    }
  }
  return result
}

function wearing({ worn, setting }: Costume): Token[] {
  const [word = worn] = kindOf(worn).words
  const say = (meaning: Extract<Token, { type: 'meaning' }>['meaning']): Token => ({
    type: 'meaning',
    meaning,
    word,
    plural: false,
  })
  return [
    say({ type: 'verb', verb: 'add' }),
    say({ type: 'kind', kind: worn }),
    ...(setting === undefined ? [] : [say({ type: 'setting', setting })]),
  ]
}
