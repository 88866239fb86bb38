/** The shape of a picture by its pixels. Pure. */
import { RATIOS, type Ratio } from './settings.ts'
import type { Picture } from './turn-record.ts'

/** Models round to multiples of 16 and more; two shapes are at least 6 % apart. */
const TOLERANCE = 0.03

/** How far a picture is from a shape: 0.1 is a tenth too wide or too narrow. */
export function offShape(
  { width, height }: Pick<Picture, 'width' | 'height'>,
  ratio: Ratio,
): number {
  const [wide = 1, high = 1] = ratio.split(':').map(Number)
  return width && height ? Math.abs((width * high) / (height * wide) - 1) : 0
}

/** The shape; null: it has none of the models', or its bytes do not tell. */
export function shapeOf(picture: Pick<Picture, 'width' | 'height'>): Ratio | null {
  if (!picture.width || !picture.height) return null
  return RATIOS.find((ratio) => offShape(picture, ratio) <= TOLERANCE) ?? null
}
