/**
 * Sets what a model has painted into the picture that it was painted for. Outside the marks every pixel stays what it
 * is; inside, what was painted comes in from the rim. Pure but for the memory that it is given.
 */
import { type Area, CHANNELS, type Pixels, type View, viewOf } from '../pixels.ts'
import { rimDistance } from './distance.ts'
import { type Mask, maskIn } from './mask.ts'
import { type Shift, findShift, moveBack } from './shift.ts'
import { matchTone } from './tone.ts'

/** Pixels from the rim to where nothing of the original is left. */
const FEATHER = 12
/** In a narrow part the feather is that much of the way to its middle. */
const NARROW = 0.7

/**
 * Writes the marked part of `painted`, which shows the part `frame` of the picture at its size, into `original`. Both
 * are changed in their own memory.
 * @returns the shift of the model that was undone
 */
export function setIn(original: Pixels, painted: Pixels, frame: Area, mask: Mask): Shift {
  const inside = maskIn(mask, frame)
  const shift = fit(viewOf(original, frame), painted, rimDistance(inside, frame.width, 0))
  blend(viewOf(original, frame), painted, rimDistance(inside, frame.width, 1))
  return shift
}

/** Brings place, brightness and colour of what was painted to those of the picture. */
function fit(original: View, painted: Pixels, outside: Uint8Array): Shift {
  const shift = findShift(original, viewOf(painted), outside)
  moveBack(painted, shift)
  matchTone(original, painted, outside)
  return shift
}

function blend(original: View, painted: Pixels, distance: Uint8Array): void {
  const deepest = distance.reduce((most, thirds) => Math.max(most, thirds), 0) / 3
  const feather = Math.max(1, Math.min(FEATHER, deepest * NARROW))
  for (let at = 0; at < distance.length; at += 1) {
    const depth = (distance[at] ?? 0) / 3
    if (depth === 0) continue
    const row = original.start + Math.floor(at / original.width) * original.stride
    const to = row + (at % original.width) * CHANNELS
    mix(original.data, to, painted.data, at * CHANNELS, soft(depth / feather))
  }
}

/** From 0 to 1, without a bend at either end. */
function soft(part: number): number {
  const t = Math.min(1, part)
  return t * t * (3 - 2 * t)
}

/** So much of the painted pixel, each by its alpha. */
function mix(
  data: Uint8ClampedArray,
  to: number,
  painted: Uint8ClampedArray,
  from: number,
  part: number,
): void {
  const old = ((data[to + 3] ?? 0) / 255) * (1 - part)
  const fresh = ((painted[from + 3] ?? 0) / 255) * part
  const alpha = old + fresh
  if (alpha === 0) return
  for (let channel = 0; channel < 3; channel += 1)
    data[to + channel] =
      ((data[to + channel] ?? 0) * old + (painted[from + channel] ?? 0) * fresh) / alpha
  data[to + 3] = alpha * 255
}
