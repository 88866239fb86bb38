/** Sets a logo into a stored picture: what comes is a PNG in which only the logo's own pixels differ. */
import { type Result, err, ok } from '../../lib/result.ts'
import { decodePicture } from '../codecs/decode-picture.ts'
import { encodePicture } from '../codecs/encode-picture.ts'
import { rowsOf, viewOf } from '../pixels.ts'
import { type DecodeFailure } from '../unreadable.ts'
import { type LogoOptions, type LogoPlace, placeLogo, withLogo } from './logo.ts'

export { oneAtATime } from '../one-at-a-time.ts'

type Bytes = ReadableStream<Uint8Array>

/** The bytes flow: the job is done when they have been read, so it belongs into one `oneAtATime`. */
export async function setLogo(
  picture: Bytes,
  logo: Bytes,
  place: LogoPlace,
  options: LogoOptions,
): Promise<Result<Bytes, DecodeFailure>> {
  const mark = await decodePicture(logo)
  if (!mark.ok) {
    await picture.cancel()
    return mark
  }
  const decoded = await decodePicture(picture)
  if (!decoded.ok) return decoded
  const { pixels } = decoded.value
  const area = placeLogo(pixels, mark.value.pixels, place, options)
  const rows = withLogo(rowsOf(viewOf(pixels)), mark.value.pixels, area)
  const encoded = await encodePicture(rows, 'image/png')
  return encoded.ok ? encoded : err('too_many_pixels')
}

/** Whether a picture can be a logo; why not, where it cannot. */
export async function tryLogo(logo: Bytes): Promise<Result<null, DecodeFailure>> {
  const decoded = await decodePicture(logo)
  return decoded.ok ? ok(null) : decoded
}
