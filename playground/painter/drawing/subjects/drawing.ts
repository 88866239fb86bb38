/** What a drawing of a thing is: a box of its own, 100 high, standing on y = 0 with x = 0 in its middle. */
import type { Ink, Pen } from '../pen.ts'

export interface Drawing {
  /** Its colour when nobody names one. */
  readonly colour: string
  /** Its width where it stands, in its own units. */
  readonly width: number
  /** Where a hat sits: the middle of the crown of the head, and half the head's width. */
  readonly head?: Head
  readonly draw: (pen: Pen, ink: Ink) => void
}

export interface Head {
  readonly x: number
  readonly y: number
  readonly radius: number
}
