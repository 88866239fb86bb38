/** A picture as a PNG, for whoever prints it or works on it: made once, kept beside the original, and gone with it. */
import { decodePicture } from '../../darkroom/codecs/decode-picture.ts'
import { encodePicture } from '../../darkroom/codecs/encode-picture.ts'
import { oneAtATime } from '../../darkroom/one-at-a-time.ts'
import { rowsOf, viewOf } from '../../darkroom/pixels.ts'
import { type Result, err, ok } from '../../lib/result.ts'
import { createPictureStore } from '../../pictures/picture-store.ts'
import { printKey } from '../../turns/keys.ts'

/** Nothing is there, or it cannot be read here: too many pixels, or a type without a decoder. */
export type NoPng = 'gone' | 'not_made'

/** A PNG of four million pixels has less than half of it. */
const MAX_BYTES = 40 * 1024 * 1024

export interface AsPng {
  readonly key: string
  readonly original: R2Object
}

/** Where the PNG is. @param key that of the original. Doing it twice writes the same object */
export async function asPng(key: string, bucket: R2Bucket): Promise<Result<AsPng, NoPng>> {
  const original = await bucket.head(key)
  if (original === null) return err('gone')
  if (original.httpMetadata?.contentType === 'image/png') return ok({ key, original })
  const png = printKey(key)
  if ((await bucket.head(png)) !== null) return ok({ key: png, original })
  const made = await oneAtATime(() => make(key, png, bucket))
  // Deleted meanwhile: nothing of it may stay behind.
  if (made.ok && (await bucket.head(key)) === null) {
    await bucket.delete(png)
    return err('gone')
  }
  return made.ok ? ok({ key: png, original }) : made
}

async function make(key: string, png: string, bucket: R2Bucket): Promise<Result<null, NoPng>> {
  const store = createPictureStore(bucket)
  const bytes = await store.source.read(key)
  if (bytes === null) return err('gone')
  const decoded = await decodePicture(bytes)
  if (!decoded.ok) return err('not_made')
  const encoded = await encodePicture(rowsOf(viewOf(decoded.value.pixels)), 'image/png')
  if (!encoded.ok) return err('not_made')
  const saved = await store.saveUpload(encoded.value, () => png, MAX_BYTES)
  return saved.ok ? ok(null) : err('not_made')
}
