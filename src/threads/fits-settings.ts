/** Whether a picture is what was asked for, by its pixels. Pure. */
import type { Settings } from '../turns/settings.ts'
import type { Picture } from '../turns/turn-record.ts'

/** Models round to multiples of 16 and more: 8:1 at 2K once came as 5856 × 704. */
const RATIO_TOLERANCE = 0.06

/** About how many pixels each size has, whatever its shape. */
const PIXELS = { '512': 2 ** 18, '1K': 2 ** 20, '2K': 2 ** 22, '4K': 2 ** 24 } as const

/** Half of one size is already nearer to the next. */
const PIXELS_FACTOR = 1.9

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
