/** Encodes a picture as a WebP by jSquash. Its codec wants the whole picture, so there is a limit. */
import { defaultOptions } from '@jsquash/webp/meta.js'
import { type PixelRows, collected } from '../pixels.ts'
import { createCodecs } from './load-codec.ts'

/** What the codec and the picture take together stays below 64 MB: docs/performance.md. */
export const MAX_WEBP_PIXELS = 2_097_152

/** Less memory, for files that are a little larger. */
const LEAN = { low_memory: 1, method: 3 }

/** The WebP of these rows, of at most {@link MAX_WEBP_PIXELS}. `quality` is from 1 to 100. */
export async function encodeWebp(
  rows: PixelRows,
  quality: number,
): Promise<Uint8Array<ArrayBuffer>> {
  const { width, height, data } = collected(rows)
  const codec = await createCodecs().webpEncoder()
  const bytes = codec.encode(data, width, height, { ...defaultOptions, ...LEAN, quality })
  if (bytes === null) throw new Error('libwebp encodes no picture')
  return new Uint8Array(bytes)
}
