/** Scales a part of a picture to exact pixels, row by row. Pure; made for speed. */
import { type Area, CHANNELS, type PixelRows, type Pixels, isOpaque } from '../pixels.ts'
import { LIGHT, numberOf } from './light.ts'
import { type Taps, tapsOf } from './taps.ts'

export interface Size {
  readonly width: number
  readonly height: number
}

/**
 * The part `area` of a picture, scaled to `size`: by Lanczos in linear light, with colours multiplied with their alpha
 * while it lasts. The area may begin and end between pixels. Only as many rows are held as one of the result is made
 * of. At its own size a picture stays what it is.
 */
export function scaled(pixels: Pixels, area: Area, { width, height }: Size): PixelRows {
  const columns = tapsOf(pixels.width, area.x, area.width, width)
  const lines = tapsOf(pixels.height, area.y, area.height, height)
  return {
    width,
    height,
    opaque: isOpaque(pixels.data),
    rows: scaledRows(pixels, columns, lines, width),
  }
}

function* scaledRows(
  pixels: Pixels,
  columns: Taps,
  lines: Taps,
  width: number,
): Generator<Uint8ClampedArray, void, void> {
  const ring = Array.from({ length: lines.count }, () => new Float32Array(width * CHANNELS))
  const source = new Float32Array(pixels.width * CHANNELS)
  const sum = new Float32Array(width * CHANNELS)
  const out = new Uint8ClampedArray(width * CHANNELS)
  let ready = 0
  for (let y = 0; y < lines.starts.length; y += 1) {
    const start = lines.starts[y] ?? 0
    for (ready = Math.max(ready, start); ready < start + lines.count; ready += 1) {
      inLight(pixels, ready, source)
      const line = ring[ready % lines.count]
      if (line !== undefined) across(source, columns, line)
    }
    sum.fill(0)
    for (let tap = 0; tap < lines.count; tap += 1) {
      const line = ring[(start + tap) % lines.count]
      if (line !== undefined) add(line, lines.weights[y * lines.count + tap] ?? 0, sum)
    }
    inNumbers(sum, out)
    yield out
  }
}

/** A row of the picture in light, multiplied with its alpha. */
function inLight({ width, data }: Pixels, y: number, light: Float32Array): void {
  const from = y * width * CHANNELS
  for (let i = 0; i < light.length; i += CHANNELS) {
    const alpha = (data[from + i + 3] ?? 0) / 255
    light[i] = (LIGHT[data[from + i] ?? 0] ?? 0) * alpha
    light[i + 1] = (LIGHT[data[from + i + 1] ?? 0] ?? 0) * alpha
    light[i + 2] = (LIGHT[data[from + i + 2] ?? 0] ?? 0) * alpha
    light[i + 3] = alpha
  }
}

function across(source: Float32Array, { count, starts, weights }: Taps, line: Float32Array): void {
  for (let x = 0; x < starts.length; x += 1) {
    let [red, green, blue, alpha] = [0, 0, 0, 0]
    let from = (starts[x] ?? 0) * CHANNELS
    for (let tap = x * count; tap < (x + 1) * count; tap += 1, from += CHANNELS) {
      const weight = weights[tap] ?? 0
      red += weight * (source[from] ?? 0)
      green += weight * (source[from + 1] ?? 0)
      blue += weight * (source[from + 2] ?? 0)
      alpha += weight * (source[from + 3] ?? 0)
    }
    const to = x * CHANNELS
    line[to] = red
    line[to + 1] = green
    line[to + 2] = blue
    line[to + 3] = alpha
  }
}

function add(line: Float32Array, weight: number, sum: Float32Array): void {
  if (weight === 0) return
  for (let i = 0; i < sum.length; i += 1) sum[i] = (sum[i] ?? 0) + weight * (line[i] ?? 0)
}

function inNumbers(light: Float32Array, out: Uint8ClampedArray): void {
  for (let i = 0; i < out.length; i += CHANNELS) {
    const alpha = light[i + 3] ?? 0
    const per = alpha > 0 ? 1 / Math.min(1, alpha) : 0
    out[i] = numberOf((light[i] ?? 0) * per)
    out[i + 1] = numberOf((light[i + 1] ?? 0) * per)
    out[i + 2] = numberOf((light[i + 2] ?? 0) * per)
    out[i + 3] = alpha * 255
  }
}
