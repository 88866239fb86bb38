/** Questions about pictures, and how sure a model is of a yes. */
import type { PictureRef } from './text-request.ts'

/** One call: at most 1,000 questions, which do not see each other. */
export interface Sheet {
  /** In R2. Questions call them `image_1`, `image_2`, …, in this order. */
  readonly pictures: readonly PictureRef[]
  /** Each can be answered by yes or no; by an id of the asker's. */
  readonly questions: Readonly<Record<string, string>>
}

export interface Judged {
  /** The probability of yes, from 0 to 1 and calibrated, by the question's id; none where nothing is known. */
  readonly answers: ReadonlyMap<string, number>
  /** USD. */
  readonly cost: number
}

/** Answers within 3 s, or not at all. Never throws. */
export type Judge = (sheet: Sheet) => Promise<Judged>
