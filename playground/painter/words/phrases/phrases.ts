/** What the painter has to say in any language, and how a sentence is put together. */
import type { Setting, Time } from '../../scene.ts'

/** What is said of a scene, each part empty where there is nothing to say. */
export interface Said {
  readonly style: string
  readonly things: string
  readonly place: string
  readonly time: string
  readonly weather: string
  readonly lettering: string
  readonly photos: string
}

export interface Phrases {
  readonly places: Readonly<Record<Setting, string>>
  readonly times: Readonly<Record<Time, string>>
  readonly and: string
  readonly comma: string
  readonly quote: (words: string) => string
  readonly many: (name: string, count: number) => string
  readonly onto: (name: string, carrier: string) => string
  readonly abstract: (words: string) => string
  readonly nothing: string
  readonly yours: string
  readonly sentence: (said: Said) => string
  /** Of words for which plain shapes are drawn. */
  readonly shapes: (words: string) => string
  readonly notUnderstood: string
  /** Behind words that are made richer. */
  readonly richer: string
  /** Behind the words of a change. */
  readonly keeping: string
  readonly upload: string
}

/** A part of a sentence with what belongs around it; nothing where there is nothing to say. */
export const part = (before: string, words: string, after = ''): string =>
  words === '' ? '' : `${before}${words}${after}`
