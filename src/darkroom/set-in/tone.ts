/**
 * Brings brightness and colour of what was painted to those of the picture around it. What both show outside the marks
 * should be the same, so its differences are the model's drift: as a whole, and from place to place. Pure.
 */
import { CHANNELS, type Pixels, type View } from '../pixels.ts'
import { type Field, createField } from './field.ts'

/** Only so near to the rim, in thirds of a pixel: farther away there may be another light. */
const NEAR = 3 * 24
/** Numbers of sRGB; what differs more is another thing, not another light. */
const LIKE = 40
/** Numbers near the ends may be cut off. */
const [DARK, BRIGHT] = [8, 247]
/** No model drifts farther. */
const [MIN_GAIN, MAX_GAIN] = [0.8, 1.25]

/** Corrects `painted` in its own memory. `outside` is as {@link findShift} takes it. */
export function matchTone(original: View, painted: Pixels, outside: Uint8Array): void {
  for (const channel of [0, 1, 2]) {
    const gain = gainOf(original, painted, outside, channel)
    const drift = driftOf(original, painted, outside, channel, gain)
    correct(painted, channel, gain, drift)
  }
}

/** What the painted channel is to be multiplied with: the ratio of the sums, without what differs by more than light. */
function gainOf(original: View, painted: Pixels, outside: Uint8Array, channel: number): number {
  let gain = 1
  // Twice: what counts as alike is known better the second time.
  for (let round = 0; round < 2; round += 1) {
    let [theirs, ours] = [0, 0]
    eachNear(original, painted, outside, channel, (before, after) => {
      if (after < DARK || after > BRIGHT || before > BRIGHT) return
      if (Math.abs(before - after * gain) > LIKE) return
      ours += before
      theirs += after
    })
    gain = theirs === 0 ? 1 : Math.max(MIN_GAIN, Math.min(MAX_GAIN, ours / theirs))
  }
  return gain
}

/** What is still missing after that, as it changes slowly over the frame. */
function driftOf(
  original: View,
  painted: Pixels,
  outside: Uint8Array,
  channel: number,
  gain: number,
): Field {
  const field = createField(original)
  eachNear(original, painted, outside, channel, (before, after, at) => {
    const missing = before - Math.min(255, after * gain)
    if (Math.abs(missing) <= LIKE) field.add(at, missing)
  })
  return field
}

type Pair = (before: number, after: number, at: number) => void

function eachNear(
  original: View,
  painted: Pixels,
  outside: Uint8Array,
  channel: number,
  take: Pair,
): void {
  const { data, start, stride, width } = original
  for (let at = 0; at < outside.length; at += 1) {
    const distance = outside[at] ?? 0
    if (distance === 0 || distance > NEAR) continue
    const from = start + Math.floor(at / width) * stride + (at % width) * CHANNELS
    // What is not seen has no light.
    if ((data[from + 3] ?? 0) === 0) continue
    take(data[from + channel] ?? 0, painted.data[at * CHANNELS + channel] ?? 0, at)
  }
}

function correct({ width, data }: Pixels, channel: number, gain: number, drift: Field): void {
  for (let at = 0, i = channel; i < data.length; at += 1, i += CHANNELS)
    data[i] = (data[i] ?? 0) * gain + drift.at(at % width, Math.floor(at / width))
}
