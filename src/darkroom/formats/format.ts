/** A picture for a place, in exact pixels. Pure. */
import { type Result, err, ok } from '../../lib/result.ts'
import { type OutputType, fitsType } from '../codecs/encode-picture.ts'
import type { Area } from '../pixels.ts'
import type { Size } from '../scale/scale.ts'

/** Less is no picture; more is no page of A4 at 300 dpi any more, nor anything for a screen. */
const [MIN_SIDE, MAX_SIDE] = [16, 8192]
/** 4,096 × 4,096: twice as much as a page of A4 at 300 dpi. They flow, so nobody holds them. */
const MAX_FORMAT_PIXELS = 16_777_216

export type FormatFailure =
  | { readonly reason: 'too_small'; readonly minSide: number }
  | { readonly reason: 'too_large'; readonly maxSide: number; readonly maxPixels: number }
  /** Within the limits, but not in this type: it is to be a PNG or a JPEG. */
  | { readonly reason: 'too_large_for_type'; readonly type: OutputType }

/** Whether a picture of that size can be made. Sizes are whole numbers. */
export function checkFormat(
  { width, height }: Size,
  type: OutputType,
): Result<Size, FormatFailure> {
  if (Math.min(width, height) < MIN_SIDE) return err({ reason: 'too_small', minSide: MIN_SIDE })
  const pixels = width * height
  if (Math.max(width, height) > MAX_SIDE || pixels > MAX_FORMAT_PIXELS)
    return err({ reason: 'too_large', maxSide: MAX_SIDE, maxPixels: MAX_FORMAT_PIXELS })
  if (!fitsType(pixels, type)) return err({ reason: 'too_large_for_type', type })
  return ok({ width, height })
}

/** A place in a picture, from 0 at the left and top to 1 at the right and bottom. */
export interface Focus {
  readonly x: number
  readonly y: number
}

const MIDDLE: Focus = { x: 0.5, y: 0.5 }

/** The largest part of a picture that has the shape of `size`, as near to the focus as the picture lets it. */
export function coverOf(picture: Size, size: Size, focus: Focus = MIDDLE): Area {
  const scale = Math.min(picture.width / size.width, picture.height / size.height)
  const [width, height] = [size.width * scale, size.height * scale]
  const start = (all: number, part: number, at: number): number =>
    Math.max(0, Math.min(all - part, all * at - part / 2))
  return {
    x: start(picture.width, width, focus.x),
    y: start(picture.height, height, focus.y),
    width,
    height,
  }
}

/** How many times larger the picture becomes in each direction; below 1 it becomes smaller. */
export const enlargement = (picture: Size, size: Size): number =>
  Math.max(size.width / picture.width, size.height / picture.height)
