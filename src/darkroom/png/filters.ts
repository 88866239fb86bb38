/** The filters of PNG's rows: https://www.w3.org/TR/png-3/#9Filters. Pure; made for speed. */
import { UnreadableError } from '../unreadable.ts'

const NONE = 0
const SUB = 1
const UP = 2
const AVERAGE = 3
const PAETH = 4

/**
 * Takes a filter off a row, in place.
 * @param above the row above without its filter; zeros above the first
 * @param step bytes of a whole pixel, at least 1
 */
export function unfilter(type: number, row: Uint8Array, above: Uint8Array, step: number): void {
  if (type === NONE) return
  if (type > PAETH) throw new UnreadableError('broken')
  for (let i = 0; i < row.length; i += 1) {
    const left = i < step ? 0 : (row[i - step] ?? 0)
    const up = above[i] ?? 0
    const corner = i < step ? 0 : (above[i - step] ?? 0)
    row[i] = (row[i] ?? 0) + guess(type, left, up, corner)
  }
}

/** What a filter guesses a byte to be. */
function guess(type: number, left: number, up: number, corner: number): number {
  if (type === SUB) return left
  if (type === UP) return up
  return type === AVERAGE ? (left + up) >> 1 : paeth(left, up, corner)
}

/** The neighbour that is nearest to left + up − corner. */
function paeth(left: number, up: number, corner: number): number {
  const [toLeft, toUp] = [Math.abs(up - corner), Math.abs(left - corner)]
  const toCorner = Math.abs(left + up - 2 * corner)
  if (toLeft <= toUp && toLeft <= toCorner) return left
  return toUp <= toCorner ? up : corner
}

/** Puts the filter on rows that leaves the smallest differences, of those that suit pictures. */
export function createFilter(bytes: number, step: number): (row: Uint8Array) => Uint8Array {
  const tried = [SUB, UP, PAETH].map((type) => ({ type, row: new Uint8Array(bytes + 1) }))
  const above = new Uint8Array(bytes)
  return (row) => {
    let best = { sum: Infinity, row: new Uint8Array(0) }
    for (const { type, row: filtered } of tried) {
      filtered[0] = type
      const sum = filterInto(filtered, type, row, above, step)
      if (sum < best.sum) best = { sum, row: filtered }
    }
    above.set(row)
    return best.row
  }
}

/** The sum of the differences as signed bytes: the heuristic of the specification. */
function filterInto(
  filtered: Uint8Array,
  type: number,
  row: Uint8Array,
  above: Uint8Array,
  step: number,
): number {
  let sum = 0
  for (let i = 0; i < row.length; i += 1) {
    const left = i < step ? 0 : (row[i - step] ?? 0)
    const corner = i < step ? 0 : (above[i - step] ?? 0)
    const byte = ((row[i] ?? 0) - guess(type, left, above[i] ?? 0, corner)) & 255
    filtered[i + 1] = byte
    sum += byte < 128 ? byte : 256 - byte
  }
  return sum
}
