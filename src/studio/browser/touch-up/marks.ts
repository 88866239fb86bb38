/** What a person has marked, as a list of steps that can be taken back. Pure. */

export interface Point {
  /** In pixels of the picture, from its left and upper edge. */
  readonly x: number
  readonly y: number
}

/** A line of the brush or the eraser; an area around which somebody has drawn; or all of it turned around. */
export type Mark =
  | {
      readonly kind: 'line'
      readonly erases: boolean
      readonly size: number
      readonly points: readonly Point[]
    }
  | { readonly kind: 'area'; readonly erases: boolean; readonly points: readonly Point[] }
  | { readonly kind: 'invert' }
  | { readonly kind: 'clear' }

/** The marks so far, and those that were taken back. */
export interface Marks {
  readonly done: readonly Mark[]
  readonly undone: readonly Mark[]
}

export const NO_MARKS: Marks = { done: [], undone: [] }

/** A new mark; what was taken back before cannot come again. */
export const marked = ({ done }: Marks, mark: Mark): Marks => ({
  done: [...done, mark],
  undone: [],
})

/** Takes the last one back. */
export function undo({ done, undone }: Marks): Marks {
  const last = done.at(-1)
  return last === undefined
    ? { done, undone }
    : { done: done.slice(0, -1), undone: [...undone, last] }
}

/** Brings back what was taken back last. */
export function redo({ done, undone }: Marks): Marks {
  const next = undone.at(-1)
  return next === undefined
    ? { done, undone }
    : { done: [...done, next], undone: undone.slice(0, -1) }
}

/** The four corners of a box between two points. */
export const boxBetween = (a: Point, b: Point): Point[] => [
  a,
  { x: b.x, y: a.y },
  b,
  { x: a.x, y: b.y },
]
