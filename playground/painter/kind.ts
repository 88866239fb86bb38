/** What a kind of thing is: where it lives, how tall it is, and its words. */
import type { Setting } from './scene.ts'

/** Where a thing stands: `far` on the horizon, `worn` on somebody's head. */
type Habitat = 'ground' | 'water' | 'sky' | 'far' | 'table' | 'worn'

export interface Kind {
  readonly habitat: Habitat
  /** Height as the lead of a picture, in parts of the shorter side. */
  readonly lead: number
  /** Height in company. */
  readonly size: number
  /** The setting that it brings along when nobody names one. */
  readonly home: Setting
  /** The words for it, singular; the first one names it in sentences. */
  readonly words: readonly string[]
}

/** One row of the tables of kinds. @param words separated by commas */
export const kind = (
  habitat: Habitat,
  lead: number,
  size: number,
  home: Setting,
  words: string,
): Kind => ({ habitat, lead, size, home, words: words.split(', ') })
