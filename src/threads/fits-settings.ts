/** Whether a picture is what was asked for, by its pixels. Pure. */
import { PIXELS, PIXELS_FACTOR, type Settings } from '../turns/settings.ts'
import type { Picture } from '../turns/turn-record.ts'

/** Models round to multiples of 16 and more: 8:1 at 2K once came as 5856 × 704. */
const RATIO_TOLERANCE = 0.06

/** True as well where nothing was asked, or where the bytes do not tell. */
export function fitsSettings({ width, height }: Picture, { ratio, size }: Settings): boolean {
  if (!width || !height) return true
  return fitsRatio(width / height, ratio) && fitsSize(width * height, size)
}

function fitsRatio(actual: number, ratio: Settings['ratio']): boolean {
  if (ratio === null) return true
  const [wide = 1, high = 1] = ratio.split(':').map(Number)
  return Math.abs(actual / (wide / high) - 1) <= RATIO_TOLERANCE
}

function fitsSize(pixels: number, size: Settings['size']): boolean {
  if (size === null) return true
  const factor = pixels / PIXELS[size]
  return factor < PIXELS_FACTOR && factor > 1 / PIXELS_FACTOR
}
