/** Finds by how many pixels the model has moved what it was to leave alone. Pure. */
import { CHANNELS, type Pixels, type View } from '../pixels.ts'

/** Pixels in each direction that are looked at. */
const MOST = 4
/** So many places are compared, those with the clearest edges of as many more. */
const PLACES = 4096
/** A shift has to explain that much of the difference, or it is chance. */
const CONVINCING = 0.8

export interface Shift {
  readonly dx: number
  readonly dy: number
}

const NONE: Shift = { dx: 0, dy: 0 }

/**
 * The shift by which `painted` fits `original` best around the marked part: the pixel at x + dx, y + dy of the painted
 * one is that at x, y. Edges are compared, not brightness, since the model changes that as well.
 * @param outside the distance of each pixel outside the marked part from its rim, in thirds; 0 inside
 */
export function findShift(original: View, painted: View, outside: Uint8Array): Shift {
  const places = clearPlaces(original, outside)
  const cost = ({ dx, dy }: Shift): number =>
    places.reduce((sum, { x, y, across, down }) => {
      const there = slopes(painted, x + dx, y + dy)
      return sum + Math.abs(across - there.across) + Math.abs(down - there.down)
    }, 0)
  let best = { shift: NONE, cost: cost(NONE) * CONVINCING }
  for (const shift of SHIFTS) {
    const found = cost(shift)
    if (found < best.cost) best = { shift, cost: found }
  }
  return best.shift
}

const SHIFTS: readonly Shift[] = Array.from({ length: (2 * MOST + 1) ** 2 }, (_, i) => ({
  dx: (i % (2 * MOST + 1)) - MOST,
  dy: Math.floor(i / (2 * MOST + 1)) - MOST,
}))

/** By how much the brightness differs between the two neighbours of a pixel. */
interface Slopes {
  readonly across: number
  readonly down: number
}

interface Place extends Slopes {
  readonly x: number
  readonly y: number
}

/** Pixels outside the marks and away from the edges, evenly over the frame: those with the strongest slopes. */
function clearPlaces(original: View, outside: Uint8Array): Place[] {
  const edge = MOST + 1
  const width = Math.max(0, original.width - 2 * edge)
  const inner = width * Math.max(0, original.height - 2 * edge)
  const stride = Math.max(1, Math.floor(inner / (PLACES * 8)))
  const found: Place[] = []
  for (let i = 0; i < inner; i += stride) {
    const [x, y] = [edge + (i % width), edge + Math.floor(i / width)]
    // Next to the rim a shift brings the marked part into view.
    if ((outside[y * original.width + x] ?? 0) <= edge * 3) continue
    found.push({ x, y, ...slopes(original, x, y) })
  }
  const strength = ({ across, down }: Slopes): number => Math.abs(across) + Math.abs(down)
  found.sort((a, b) => strength(b) - strength(a))
  return found.slice(0, PLACES)
}

const slopes = (view: View, x: number, y: number): Slopes => ({
  across: brightness(view, x + 1, y) - brightness(view, x - 1, y),
  down: brightness(view, x, y + 1) - brightness(view, x, y - 1),
})

function brightness({ data, start, stride }: View, x: number, y: number): number {
  const from = start + y * stride + x * CHANNELS
  return (2 * (data[from] ?? 0) + 5 * (data[from + 1] ?? 0) + (data[from + 2] ?? 0)) / 8
}

/** The same picture moved back, in its own memory; what comes in at the edges is what was there. */
export function moveBack({ width, height, data }: Pixels, { dx, dy }: Shift): void {
  if (dx === 0 && dy === 0) return
  const stride = width * CHANNELS
  const [fromX, toX, length] = [Math.max(0, dx), Math.max(0, -dx), width - Math.abs(dx)]
  for (let i = 0; i < height - Math.abs(dy); i += 1) {
    const to = dy >= 0 ? i : height - 1 - i
    const from = (to + dy) * stride + fromX * CHANNELS
    data.copyWithin(to * stride + toX * CHANNELS, from, from + length * CHANNELS)
  }
}
