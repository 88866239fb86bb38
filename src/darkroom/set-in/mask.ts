/** Reads which part of a picture is to be painted: a PNG of the picture's size, white where to paint. */
import { type Result, err, ok } from '../../lib/result.ts'
import { type ByteSource, createByteSource } from '../byte-source.ts'
import { type Area, CHANNELS } from '../pixels.ts'
import { type Canvas, readPng } from '../png/decode-png.ts'
import { PNG_SIGNATURE } from '../png/write-chunk.ts'
import type { Size } from '../scale/scale.ts'
import { type DecodeFailure, UnreadableError } from '../unreadable.ts'

/** Marks have few colours and large areas: even wild ones are a tenth of that. */
const MAX_MASK_BYTES = 4_194_304
/** From here on grey counts as white. */
const HALF = 128

export interface Mask extends Size {
  /** 1 for each pixel that is to be painted, 0 for each that stays, row by row. */
  readonly inside: Uint8Array
  /** The smallest part of the picture that has all pixels to be painted. */
  readonly area: Area
}

export type MaskFailure =
  | Exclude<DecodeFailure, 'not_a_picture' | 'unsupported'>
  | 'not_a_png'
  /** Not the size of the picture. */
  | 'other_size'
  /** Nothing is marked. */
  | 'empty'
  /** Everything is marked: that is an edit of the whole picture. */
  | 'full'

/** The mask in `stream` for a picture of that size. @throws what the stream throws */
export async function readMask(
  stream: ReadableStream<Uint8Array>,
  size: Size,
): Promise<Result<Mask, MaskFailure>> {
  const source = createByteSource(stream, MAX_MASK_BYTES)
  try {
    if (!(await isPng(source))) return err('not_a_png')
    return maskOf(await readPng(source, marksOf(size)), size)
  } catch (error) {
    if (error instanceof OtherSizeError) return err('other_size')
    if (!(error instanceof UnreadableError)) throw error
    const { reason } = error
    return err(reason === 'not_a_picture' || reason === 'unsupported' ? 'not_a_png' : reason)
  } finally {
    await source.close()
  }
}

async function isPng(source: ByteSource): Promise<boolean> {
  const head = await source.peek(PNG_SIGNATURE.length)
  return PNG_SIGNATURE.every((byte, i) => head[i] === byte)
}

/** Known by the header, before anything is decoded. */
class OtherSizeError extends Error {
  override readonly name = 'OtherSizeError'
}

/** A byte for each pixel: nobody needs the colours of a mask. */
const marksOf =
  (size: Size) =>
  ({ width, height }: Size): Canvas<Uint8Array> => {
    if (width !== size.width || height !== size.height) throw new OtherSizeError()
    const value = new Uint8Array(width * height)
    return {
      value,
      take(line, pass, y, isRepeated) {
        // In a picture that is not interlaced, the row before lies right above.
        if (isRepeated && pass.stepX === 1 && pass.stepY === 1) {
          value.copyWithin(y * width, (y - 1) * width, y * width)
          return
        }
        for (let i = 0; i < pass.width; i += 1)
          if (isWhite(line, i * CHANNELS)) value[y * width + pass.x + i * pass.stepX] = 1
      },
    }
  }

function maskOf(inside: Uint8Array, { width, height }: Size): Result<Mask, 'empty' | 'full'> {
  let [left, top, right, bottom, marked] = [width, height, -1, -1, 0]
  for (let y = 0, at = 0; y < height; y += 1)
    for (let x = 0; x < width; x += 1, at += 1) {
      if (inside[at] === 0) continue
      marked += 1
      left = Math.min(left, x)
      right = Math.max(right, x)
      top = Math.min(top, y)
      bottom = y
    }
  if (marked === 0) return err('empty')
  if (marked === inside.length) return err('full')
  const area = { x: left, y: top, width: right - left + 1, height: bottom - top + 1 }
  return ok({ width, height, inside, area })
}

/** What is transparent marks nothing, whatever its colour. */
function isWhite(data: Uint8ClampedArray, at: number): boolean {
  const brightness = (data[at] ?? 0) + (data[at + 1] ?? 0) + (data[at + 2] ?? 0)
  return brightness >= 3 * HALF && (data[at + 3] ?? 0) >= HALF
}

/** The part of a mask that lies in `area`. */
export function maskIn({ width, inside }: Mask, area: Area): Uint8Array {
  const part = new Uint8Array(area.width * area.height)
  for (let y = 0; y < area.height; y += 1) {
    const from = (area.y + y) * width + area.x
    part.set(inside.subarray(from, from + area.width), y * area.width)
  }
  return part
}
