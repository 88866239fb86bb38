/** What a setting is to the layout and to the drawing. All measures are parts of the height. */
import type { Stage } from '../stage.ts'

export interface Scenery {
  /** Where the sky ends. */
  readonly horizon: number
  /** Where the lead stands. */
  readonly ground: number
  /** Where tall things in company stand, further away. */
  readonly back: number
  /** Where boats lie; null: a pond is made for them. */
  readonly water: number | null
  /** No sky, no sun, no clouds: the drawing paints the whole sheet. */
  readonly isInside?: boolean
  /** Everything behind the things. @param horizon in pixels */
  readonly draw: (stage: Stage, horizon: number) => void
  /** What is in front of the things. */
  readonly front?: (stage: Stage) => void
}
