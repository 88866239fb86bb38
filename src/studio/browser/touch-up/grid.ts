/** Areas by keys and for screen readers: a grid over the picture, a box for each of its fields. */
import type { Mark } from './marks.ts'
import type { Size } from './view.ts'

/** Fields of a side: fine enough for a face, few enough to be walked through. */
export const FIELDS = 8

/** The box of a field, counted from 0. */
export function fieldOf(
  row: number,
  column: number,
  { width, height }: Size,
  erases: boolean,
): Mark {
  const [left, right] = [column, column + 1].map((n) => Math.round((n * width) / FIELDS))
  const [top, bottom] = [row, row + 1].map((n) => Math.round((n * height) / FIELDS))
  const points = [
    { x: left ?? 0, y: top ?? 0 },
    { x: right ?? 0, y: top ?? 0 },
    { x: right ?? 0, y: bottom ?? 0 },
    { x: left ?? 0, y: bottom ?? 0 },
  ]
  return { kind: 'area', erases, points }
}

/** Where a key leads from a field; null: it is no key of the grid. */
export function moveBy(
  key: string,
  row: number,
  column: number,
): { row: number; column: number } | null {
  const last = FIELDS - 1
  switch (key) {
    case 'ArrowLeft':
      return { row, column: Math.max(0, column - 1) }
    case 'ArrowRight':
      return { row, column: Math.min(last, column + 1) }
    case 'ArrowUp':
      return { row: Math.max(0, row - 1), column }
    case 'ArrowDown':
      return { row: Math.min(last, row + 1), column }
    case 'Home':
      return { row, column: 0 }
    case 'End':
      return { row, column: last }
    default:
      return null
  }
}
