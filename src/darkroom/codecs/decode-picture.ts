/** Turns a stored picture into pixels: PNG as it flows by, JPEG and WebP by jSquash. */
import { type Result, err, ok } from '../../lib/result.ts'
import { type PictureType, pictureType } from '../../pictures/picture-type.ts'
import { type PictureSize, createSizeReader } from '../../pictures/picture-size.ts'
import { type ByteSource, createByteSource } from '../byte-source.ts'
import { MAX_PIXELS, type Pixels } from '../pixels.ts'
import { decodePng } from '../png/decode-png.ts'
import { type DecodeFailure, UnreadableError } from '../unreadable.ts'
import { readJpegHeader } from './jpeg-header.ts'
import { type Codecs, createCodecs } from './load-codec.ts'

/** As much as an answer's picture may have; a PNG is never held. */
const MAX_PNG_BYTES = 41_943_040
/** JPEG and WebP are held as a whole, twice more by their codecs. */
const MAX_HELD_BYTES = 8_388_608
/** Turning takes a second picture in the codec's memory. */
const MAX_TURNED_PIXELS = 3_145_728
const HEAD_BYTES = 12

/** A decoded picture, and what it was. */
export interface Decoded {
  readonly pixels: Pixels
  readonly type: PictureType
}

/**
 * Reads the picture in `stream`, whatever its name says. The way up that Exif names is applied; 16 bits become 8;
 * profiles and gamma are left out of account. @throws what the stream throws
 * @param codecs those of the job, where it decodes more than one picture
 */
export async function decodePicture(
  stream: ReadableStream<Uint8Array>,
  codecs: Codecs = createCodecs(),
): Promise<Result<Decoded, DecodeFailure>> {
  const source = createByteSource(stream, MAX_PNG_BYTES)
  try {
    return ok(await decode(source, codecs))
  } catch (error) {
    if (error instanceof UnreadableError) return err(error.reason)
    throw error
  } finally {
    await source.close()
  }
}

async function decode(source: ByteSource, codecs: Codecs): Promise<Decoded> {
  const type = pictureType(await source.peek(HEAD_BYTES))
  if (type === 'image/png') return { type, pixels: await decodePng(source) }
  if (type === null) throw new UnreadableError('not_a_picture')
  if (type !== 'image/jpeg' && type !== 'image/webp') throw new UnreadableError('unsupported')
  const bytes = await source.rest(MAX_HELD_BYTES)
  return {
    type,
    pixels: await (type === 'image/jpeg' ? decodeJpeg(bytes, codecs) : decodeWebp(bytes, codecs)),
  }
}

async function decodeJpeg(bytes: Uint8Array, { jpegDecoder }: Codecs): Promise<Pixels> {
  const header = readJpegHeader(bytes)
  if (header === null) throw new UnreadableError('broken')
  if (!header.isUsual || header.components > 3) throw new UnreadableError('unsupported')
  holdLimit(header, header.isTurned ? MAX_TURNED_PIXELS : MAX_PIXELS)
  const codec = await jpegDecoder()
  return decoded(() => codec.decode(bytes, header.isTurned))
}

async function decodeWebp(bytes: Uint8Array, { webpDecoder }: Codecs): Promise<Pixels> {
  const reader = createSizeReader()
  reader.push(bytes)
  const size = reader.size()
  if (size === null) throw new UnreadableError('broken')
  if (isAnimated(bytes)) throw new UnreadableError('unsupported')
  holdLimit(size, MAX_PIXELS)
  const codec = await webpDecoder()
  return decoded(() => codec.decode(bytes))
}

function holdLimit({ width, height }: PictureSize, maxPixels: number): void {
  if (width * height > maxPixels) throw new UnreadableError('too_many_pixels')
}

/** https://developers.google.com/speed/webp/docs/riff_container#extended_file_format */
const isAnimated = (bytes: Uint8Array): boolean =>
  String.fromCharCode(...bytes.subarray(12, 16)) === 'VP8X' && ((bytes[20] ?? 0) & 2) !== 0

/** What the codec makes of it. It throws numbers and objects of its own, and its instance is not used again. */
function decoded(decodeIt: () => Pixels | null): Pixels {
  let image: Pixels | null
  try {
    image = decodeIt()
  } catch (cause) {
    throw new UnreadableError('broken', { cause })
  }
  if (image === null) throw new UnreadableError('broken')
  const { width, height, data } = image
  return { width, height, data }
}
