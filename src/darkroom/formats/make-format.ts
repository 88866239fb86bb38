/** From a stored picture to one of exact pixels: cut, scaled, with a logo where one goes, in the wanted type. */
import { type Result, err, ok } from '../../lib/result.ts'
import { decodePicture } from '../codecs/decode-picture.ts'
import { type OutputOptions, type OutputType, encodePicture } from '../codecs/encode-picture.ts'
import type { Pixels } from '../pixels.ts'
import { type Size, scaled } from '../scale/scale.ts'
import type { DecodeFailure } from '../unreadable.ts'
import { type Focus, type FormatFailure, checkFormat, coverOf } from './format.ts'
import { type LogoOptions, type LogoPlace, placeLogo, withLogo } from './logo.ts'

type Bytes = ReadableStream<Uint8Array>

export interface Format extends Size {
  readonly type: OutputType
  readonly focus?: Focus
  readonly output?: OutputOptions
}

export interface LogoAt extends LogoOptions {
  readonly picture: Bytes
  readonly place: LogoPlace
}

export type MakeFailure =
  FormatFailure | { readonly reason: DecodeFailure; readonly of: 'picture' | 'logo' }

/**
 * The picture in `picture` as `format` wants it. Nothing is read where the format cannot be made. What comes flows: the
 * job is done when it has been read, so it belongs into the same {@link oneAtATime}.
 */
export async function makeFormat(
  picture: Bytes,
  format: Format,
  logo?: LogoAt,
): Promise<Result<Bytes, MakeFailure>> {
  const size = checkFormat(format, format.type)
  if (!size.ok) return size
  const pixels = await decoded(picture, 'picture')
  if (!pixels.ok) return pixels
  const rows = scaled(pixels.value, coverOf(pixels.value, size.value, format.focus), size.value)
  const marked = logo === undefined ? ok(rows) : await marking(rows, size.value, logo)
  if (!marked.ok) return marked
  const encoded = await encodePicture(marked.value, format.type, format.output)
  return encoded.ok ? encoded : err({ reason: 'too_large_for_type', type: format.type })
}

async function decoded(bytes: Bytes, of: 'picture' | 'logo'): Promise<Result<Pixels, MakeFailure>> {
  const result = await decodePicture(bytes)
  return result.ok ? ok(result.value.pixels) : err({ reason: result.error, of })
}

async function marking(
  rows: ReturnType<typeof scaled>,
  size: Size,
  { picture, place, ...options }: LogoAt,
): Promise<Result<typeof rows, MakeFailure>> {
  const logo = await decoded(picture, 'logo')
  if (!logo.ok) return logo
  return ok(withLogo(rows, logo.value, placeLogo(size, logo.value, place, options)))
}
