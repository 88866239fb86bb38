/** Answers of the model are read a few at a time, and whoever asks for something is answered before. */
import { calm } from '../lib/answers-first.ts'
import { type Held, createPlaces } from '../lib/places.ts'

/** What an isolate reads at once is held in memory at once. */
const AT_ONCE = 6
/** A slow answer must not hold up those of strangers: they are read all the same then. */
const PATIENCE_MS = 3000

const places = createPlaces(Array.from({ length: AT_ONCE }, () => () => null))

export interface ReadingPlace {
  /** Resolves when there is a place for the answer, or after some seconds. */
  take(): Promise<void>
  giveBack(): void
}

/** The place of one answer. */
export function readingPlace(): ReadingPlace {
  let held: Held<null> | null = null
  return {
    async take() {
      await calm()
      held = await places.takeWithin(PATIENCE_MS)
    },
    giveBack: () => held?.giveBack(),
  }
}
