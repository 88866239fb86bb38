/** A question with fixed answers, and what a model answers. */

/** A question about a text. */
export interface Question {
  /** What is judged. */
  readonly input: string
  readonly instructions: string
  /** What each possible answer stands for, by its id. */
  readonly options: Readonly<Record<string, string>>
}

export interface Decision {
  /** The id of an option; null: no answer came that can be used. */
  readonly choice: string | null
  /** From 0 to 1, as the model has calibrated it. */
  readonly confidence: number
  /** USD, for all calls together. */
  readonly cost: number
}
