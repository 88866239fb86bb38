/** Whether a picture is what was asked for, by its pixels. Pure. */
import { PIXELS, PIXELS_FACTOR, type Settings } from '../turns/settings.ts'
import { offShape } from '../turns/shape.ts'
import type { Picture } from '../turns/turn-record.ts'

/** Models round to multiples of 16 and more: 8:1 at 2K once came as 5856 × 704. */
const RATIO_TOLERANCE = 0.06

/** True as well where nothing was asked, or where the bytes do not tell. */
export function fitsSettings(picture: Picture, { ratio, size }: Settings): boolean {
  const { width, height } = picture
  if (!width || !height) return true
  const fitsRatio = ratio === null || offShape(picture, ratio) <= RATIO_TOLERANCE
  return fitsRatio && fitsSize(width * height, size)
}

function fitsSize(pixels: number, size: Settings['size']): boolean {
  if (size === null) return true
  const factor = pixels / PIXELS[size]
  return factor < PIXELS_FACTOR && factor > 1 / PIXELS_FACTOR
}
