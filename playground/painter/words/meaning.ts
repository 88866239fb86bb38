/** What a word can mean to the painter. */
import type { Setting, Style, Subject, Time, Weather } from '../scene.ts'

export const VERBS = ['add', 'remove', 'replace', 'change', 'again'] as const
export type Verb = (typeof VERBS)[number]
type Dial = 'warmth' | 'brightness' | 'strength' | 'zoom'

export type Meaning =
  | { readonly type: 'kind'; readonly kind: string }
  | { readonly type: 'setting'; readonly setting: Setting }
  | { readonly type: 'time'; readonly time: Time }
  | { readonly type: 'weather'; readonly weather: Weather }
  | { readonly type: 'style'; readonly style: Style | null }
  | { readonly type: 'colour'; readonly colour: string }
  | { readonly type: 'shade'; readonly by: number }
  | { readonly type: 'count'; readonly count: number }
  | { readonly type: 'scale'; readonly by: number }
  | { readonly type: 'dial'; readonly dial: Dial; readonly by: number }
  | { readonly type: 'side'; readonly side: NonNullable<Subject['side']> }
  | { readonly type: 'verb'; readonly verb: Verb }
  | { readonly type: 'place'; readonly place: 'sky' | 'ground' | 'background' | 'text' | 'photo' }
  | { readonly type: 'it' | 'into' | 'within' | 'beside' | 'on' | 'another' | 'more' | 'a' | 'the' }
  | { readonly type: 'flip' }
