/** From a stored picture to one of exact pixels: cut, scaled, with a logo where one goes, in the wanted type. */
import { type Result, err, ok } from '../../lib/result.ts'
import { decodePicture } from '../codecs/decode-picture.ts'
import { type OutputOptions, type OutputType, encodePicture } from '../codecs/encode-picture.ts'
import { type PixelRows, type Pixels, collected, rowsOf, viewOf } from '../pixels.ts'
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
  // The codec of WebP needs the room that the original takes.
  const make = format.type === 'image/webp' ? heldRows : flowingRows
  const rows = await make(picture, format, logo)
  if (!rows.ok) return rows
  const encoded = await encodePicture(rows.value, format.type, format.output)
  return encoded.ok ? encoded : err({ reason: 'too_large_for_type', type: format.type })
}

type Made = Promise<Result<PixelRows, MakeFailure>>

async function flowingRows(
  picture: Bytes,
  { width, height, focus }: Format,
  logo: LogoAt | undefined,
): Made {
  const pixels = await decoded(picture, 'picture')
  if (!pixels.ok) return pixels
  const size = { width, height }
  const rows = scaled(pixels.value, coverOf(pixels.value, size, focus), size)
  return logo === undefined ? ok(rows) : marked(rows, logo)
}

/** The same, made already: nothing of the original is held any more when it resolves. */
async function heldRows(picture: Bytes, format: Format, logo: LogoAt | undefined): Made {
  const rows = await flowingRows(picture, format, logo)
  return rows.ok ? ok(rowsOf(viewOf(collected(rows.value)))) : rows
}

async function decoded(bytes: Bytes, of: 'picture' | 'logo'): Promise<Result<Pixels, MakeFailure>> {
  const result = await decodePicture(bytes)
  return result.ok ? ok(result.value.pixels) : err({ reason: result.error, of })
}

async function marked(rows: PixelRows, { picture, place, ...options }: LogoAt): Made {
  const logo = await decoded(picture, 'logo')
  if (!logo.ok) return logo
  return ok(withLogo(rows, logo.value, placeLogo(rows, logo.value, place, options)))
}
