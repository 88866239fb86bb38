import type { Settings } from './settings.ts'
import type { TurnFailure } from './turn-failure.ts'
import type { TurnRecord, Upload } from './turn-record.ts'

/** A version that led to another one. */
export interface Step {
  readonly name: string
  readonly prompt: string
}

/** What a thread can tell of one of its turns, painted or not. */
export interface TurnHistory {
  /** null: it was not painted, or its record has expired. */
  readonly record: TurnRecord | null
  readonly prompt: string
  readonly settings: Settings
  readonly count: number
  readonly uploads: readonly Upload[]
  /** The versions that led to it, oldest first. */
  readonly steps: readonly Step[]
  /** Why it was not painted; null: it was, or is still under way. */
  readonly failure: TurnFailure | null
  /** USD for answers that brought no picture. */
  readonly spent: number
}
