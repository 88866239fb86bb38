/**
 * A touched-up picture out of stored ones. The order is chosen by what is held: pixels of the original, then those of
 * the painted part, and never a third picture (docs/performance.md).
 */
import { type Result, err, ok } from '../../lib/result.ts'
import { decodePicture } from '../codecs/decode-picture.ts'
import { type Codecs, createCodecs } from '../codecs/load-codec.ts'
import { type Area, type Pixels, collected, rowsOf, viewOf, wholeOf } from '../pixels.ts'
import { encodePng } from '../png/encode-png.ts'
import { scaled } from '../scale/scale.ts'
import type { DecodeFailure } from '../unreadable.ts'
import type { Mask } from './mask.ts'
import { setIn } from './set-in.ts'

type Bytes = ReadableStream<Uint8Array>

/** A picture is opened when its turn has come. */
type Open = () => Promise<Bytes>

export interface Parts {
  readonly original: Open
  /** What the model made of the frame, in whatever size. */
  readonly painted: Open
  readonly mask: Mask
  /** Where in the original the frame is, as it was shown to the model. */
  readonly frame: Area
}

export type ComposeFailure =
  | { readonly reason: DecodeFailure; readonly of: 'original' | 'painted' }
  /** The original has not the size that the mask was made for. */
  | { readonly reason: 'other_size' }

/**
 * The PNG of the original with the marked part as it was painted. Outside the marks every pixel is the original's. It
 * flows, and is to be read within the same job.
 */
export async function compose({
  original,
  painted,
  mask,
  frame,
}: Parts): Promise<Result<Bytes, ComposeFailure>> {
  const codecs = createCodecs()
  const whole = await pixelsOf(original, 'original', codecs)
  if (!whole.ok) return whole
  if (whole.value.width !== mask.width || whole.value.height !== mask.height)
    return err({ reason: 'other_size' })
  const part = await fittedPart(painted, frame, codecs)
  if (!part.ok) return part
  setIn(whole.value, part.value, frame, mask)
  return ok(encodePng(rowsOf(viewOf(whole.value))))
}

/** The part of a stored picture that the model is to be shown, as a PNG. It flows like {@link compose}. */
export async function cutOut(
  picture: Open,
  frame: Area,
): Promise<Result<Bytes, Extract<ComposeFailure, { of: unknown }>>> {
  const whole = await pixelsOf(picture, 'original')
  return whole.ok ? ok(encodePng(rowsOf(viewOf(whole.value, frame)))) : whole
}

async function fittedPart(
  painted: Open,
  frame: Area,
  codecs: Codecs,
): Promise<Result<Pixels, Extract<ComposeFailure, { of: unknown }>>> {
  const part = await pixelsOf(painted, 'painted', codecs)
  // Nothing is decoded any more, and scaling needs the room.
  codecs.forget()
  return part.ok ? ok(collected(scaled(part.value, wholeOf(part.value), frame))) : part
}

async function pixelsOf(
  open: Open,
  of: 'original' | 'painted',
  codecs?: Codecs,
): Promise<Result<Pixels, Extract<ComposeFailure, { of: unknown }>>> {
  const result = await decodePicture(await open(), codecs)
  return result.ok ? ok(result.value.pixels) : err({ reason: result.error, of })
}
