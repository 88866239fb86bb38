/** A value that changes slowly over a picture, known in places and guessed between them. Pure. */
import type { Size } from '../scale/scale.ts'

/** Pixels of a side of a cell, within which the known values are averaged. */
const CELL = 16

export interface Field {
  /** A value that is known, at a pixel counted by rows. Before the first {@link Field.at}. */
  add(pixel: number, value: number): void
  /** The value at a pixel; 0 where nothing is known anywhere. */
  at(x: number, y: number): number
}

/** A field with nothing known. */
export function createField({ width, height }: Size): Field {
  const [columns, lines] = [Math.ceil(width / CELL), Math.ceil(height / CELL)]
  const grid: Grid = {
    columns,
    lines,
    sums: new Float64Array(columns * lines),
    counts: new Float64Array(columns * lines),
  }
  let filled: Float64Array | null = null
  return {
    add(pixel, value) {
      const column = Math.floor((pixel % width) / CELL)
      const cell = Math.floor(pixel / width / CELL) * columns + column
      grid.sums[cell] = (grid.sums[cell] ?? 0) + value
      grid.counts[cell] = (grid.counts[cell] ?? 0) + 1
    },
    at(x, y) {
      filled ??= fill(grid)
      return between(filled, columns, lines, (x + 0.5) / CELL - 0.5, (y + 0.5) / CELL - 0.5)
    },
  }
}

interface Grid {
  readonly columns: number
  readonly lines: number
  readonly sums: Float64Array
  readonly counts: Float64Array
}

/** A value for each cell: its own where it is known, else that of a grid half as fine. */
function fill({ columns, lines, sums, counts }: Grid): Float64Array {
  const half: Grid = {
    columns: Math.ceil(columns / 2),
    lines: Math.ceil(lines / 2),
    sums: new Float64Array(Math.ceil(columns / 2) * Math.ceil(lines / 2)),
    counts: new Float64Array(Math.ceil(columns / 2) * Math.ceil(lines / 2)),
  }
  if (columns === 1 && lines === 1)
    return Float64Array.of((sums[0] ?? 0) / Math.max(1, counts[0] ?? 0))
  for (let cell = 0; cell < sums.length; cell += 1) {
    const below = (Math.floor(cell / columns) >> 1) * half.columns + ((cell % columns) >> 1)
    half.sums[below] = (half.sums[below] ?? 0) + (sums[cell] ?? 0)
    half.counts[below] = (half.counts[below] ?? 0) + (counts[cell] ?? 0)
  }
  const coarse = fill(half)
  return sums.map((sum, cell) => {
    const count = counts[cell] ?? 0
    if (count > 0) return sum / count
    const [x, y] = [cell % columns, Math.floor(cell / columns)]
    return between(coarse, half.columns, half.lines, (x + 0.5) / 2 - 0.5, (y + 0.5) / 2 - 0.5)
  })
}

/** Between the four cells around, by how near they are. */
function between(
  values: Float64Array,
  columns: number,
  lines: number,
  x: number,
  y: number,
): number {
  const cx = Math.max(0, Math.min(columns - 1, x))
  const cy = Math.max(0, Math.min(lines - 1, y))
  const [left, top] = [Math.floor(cx), Math.floor(cy)]
  const [right, bottom] = [Math.min(columns - 1, left + 1), Math.min(lines - 1, top + 1)]
  const [fx, fy] = [cx - left, cy - top]
  const above =
    (values[top * columns + left] ?? 0) * (1 - fx) + (values[top * columns + right] ?? 0) * fx
  const below =
    (values[bottom * columns + left] ?? 0) * (1 - fx) + (values[bottom * columns + right] ?? 0) * fx
  return above * (1 - fy) + below * fy
}
