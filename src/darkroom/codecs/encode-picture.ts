/** Turns rows of pixels into a picture of a type, as it flows away. */
import { type Result, err, ok } from '../../lib/result.ts'
import { encodeJpeg } from '../jpeg/encode-jpeg.ts'
import type { PixelRows } from '../pixels.ts'
import { encodePng } from '../png/encode-png.ts'
import { MAX_WEBP_PIXELS, encodeWebp } from './encode-webp.ts'

/** The types that pictures are made of. */
export type OutputType = 'image/png' | 'image/jpeg' | 'image/webp'

export interface OutputOptions {
  /** From 1 to 100; PNG has none. */
  readonly quality?: number
  /** Pixels of an inch on paper; WebP cannot say it. */
  readonly dpi?: number | undefined
}

/** Like a camera's finest. */
const QUALITY = 92

/** Whether a picture of so many pixels can be made in a type; PNG and JPEG flow, so they have no limit here. */
export const fitsType = (pixels: number, type: OutputType): boolean =>
  type !== 'image/webp' || pixels <= MAX_WEBP_PIXELS

/** The bytes of the picture. What is transparent is kept by PNG and WebP, and lies on white in a JPEG. */
export async function encodePicture(
  rows: PixelRows,
  type: OutputType,
  { quality = QUALITY, dpi }: OutputOptions = {},
): Promise<Result<ReadableStream<Uint8Array>, 'too_many_pixels'>> {
  if (!fitsType(rows.width * rows.height, type)) return err('too_many_pixels')
  if (type === 'image/png') return ok(encodePng(rows, { dpi }))
  if (type === 'image/jpeg') return ok(encodeJpeg(rows, { quality, dpi }))
  return ok(new Blob([await encodeWebp(rows, quality)]).stream())
}
