import type { Ask } from './ask.ts'
import type { TurnFailure } from './turn-failure.ts'
import type { TurnRecord, Upload } from './turn-record.ts'

/** What was asked for, in words or by a button. */
export type Asked = Pick<Ask, 'prompt' | 'deed' | 'settings' | 'wanted'>

/** A version that led to another one. */
export interface Step {
  readonly name: string
  /** null: the thread does not know any more. */
  readonly asked: Asked | null
}

/** What a thread can tell of one of its turns, painted or not. */
export interface TurnHistory extends Asked {
  /** null: it was not painted, or its record has expired. */
  readonly record: TurnRecord | null
  readonly count: number
  readonly uploads: readonly Upload[]
  /** The versions that led to it, oldest first. */
  readonly steps: readonly Step[]
  /** How many pictures of the thread an edit of it carries. */
  readonly carried: number
  /** Why it was not painted; null: it was, or is still under way. */
  readonly failure: TurnFailure | null
  /** How far it has come. */
  readonly state:
    'queued' | 'painting' | 'posting' | 'done' | 'failed' | 'cancelled' | 'asking' | 'talk'
  /** USD for answers that brought no picture. */
  readonly spent: number
}
