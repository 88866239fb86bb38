/** What reading a sentence has to remember from one word to the next. */
import type { Scene } from '../scene.ts'
import type { Adjectives } from './edits.ts'
import type { Verb } from './meaning.ts'
import type { Sentence } from './read-words.ts'

/** What the words so far have set up. */
export interface Reading {
  scene: Scene
  verb: Verb | null
  /** Adjectives in front of their noun. */
  pending: Adjectives
  shadeBy: number
  /** What adjectives behind a noun are about: a kind in the scene, or a part of the picture. */
  target: string | null
  place: 'sky' | 'ground' | 'background' | 'text' | 'photo' | null
  /** "into", "to": what follows takes the place of the target. */
  isInto: boolean
  /** The last preposition: "in a forest" moves there, "with a forest" adds one. */
  preposition: 'within' | 'beside' | 'on' | null
  /** The thing that stands in front of "on". */
  rider: string | null
  another: boolean
  /** The last article was "a". */
  isIndefinite: boolean
  /** "a", "two", "another", and since then only what describes: a thing is about to be named. */
  isNaming: boolean
  unknown: string[]
  added: string[]
}

/** Before the first word. */
export const startReading = (scene: Scene): Reading => ({
  scene,
  verb: null,
  pending: {},
  shadeBy: 0,
  target: null,
  place: null,
  isInto: false,
  preposition: null,
  rider: null,
  another: false,
  isIndefinite: false,
  isNaming: false,
  unknown: [],
  added: [],
})

/** New quoted words take the place of old ones unless "also" or "another" is said. */
export function lettered(scene: Scene, { quoted, tokens }: Sentence): Scene {
  if (quoted.length === 0) return scene
  const keeps = tokens.some(
    ({ type, ...token }) => type === 'meaning' && 'word' in token && token.word === 'another',
  )
  return { ...scene, lettering: [...(keeps ? scene.lettering : []), ...quoted].slice(-3) }
}
