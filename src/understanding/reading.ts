/** What a message was understood to mean. */
import * as v from 'valibot'
import type { Ratio, Size } from '../turns/settings.ts'

/** A picture of the thread as people call it; which one it is shows when its turn has come. */
export const ReferenceSchema = v.variant('to', [
  /** `v3`, `3b`. */
  v.object({ to: v.literal('version'), version: v.number(), picture: v.number() }),
  /** `the second`, `b`: of the last several pictures, or else of the versions. -1: the last. */
  v.object({ to: v.literal('nth'), nth: v.number(), isLetter: v.boolean() }),
  /** `the first one`: the oldest of the thread. `before`: where Undo leads. */
  v.object({ to: v.picklist(['first', 'original', 'before', 'last', 'mine']) }),
  /** `Ana's version`, with her name as it was typed; or her first. */
  v.object({ to: v.literal('of'), name: v.string(), isFirst: v.boolean() }),
])
export type Reference = v.InferOutput<typeof ReferenceSchema>

/** What was asked for in words beside the scene. */
export interface SpokenOptions {
  /** One picture for each. */
  readonly ratios: readonly Ratio[]
  readonly size: Size | null
  readonly count: number
  /** By what it is for. */
  readonly model: 'lite' | 'pro' | null
}

/** What Easel answers in words. */
export const TOPICS = [
  'hello',
  'help',
  'spent',
  'cost',
  'author',
  'model',
  'memory',
  'picture',
] as const
export type Topic = (typeof TOPICS)[number]

/** What would be painted. */
export interface Painting {
  /** The words for the model, without what was understood; empty: the same picture again. */
  readonly prompt: string
  /** null: the present version. */
  readonly of: Reference | null
  readonly options: SpokenOptions
  /** Once more what was asked for last. */
  readonly isAgain: boolean
}

export type Reading =
  | ({ readonly kind: 'edit' | 'new' } & Painting)
  | { readonly kind: 'back'; readonly of: Reference }
  | { readonly kind: 'overview' }
  | { readonly kind: 'question'; readonly topic: Topic; readonly of: Reference | null }
  | { readonly kind: 'talk'; readonly isGreeting: boolean }
  /** The rules leave it open. `mayPaint`: it can be a wish for a picture at all. */
  | ({ readonly kind: 'open'; readonly mayPaint: boolean } & Painting)

/** What the rules know beside the words. */
export interface Circumstances {
  /** Pictures of the last turn that has several; 0: none has. */
  readonly several: number
  /** Whether the version that would be edited is of that turn. */
  readonly severalNow: boolean
  /** The highest version of the thread; 0: none yet. */
  readonly newest: number
  /** In a direct message, where nobody else can be meant. */
  readonly isDirect: boolean
  /** A mention or a command: never doubted. */
  readonly isAddressed: boolean
}
