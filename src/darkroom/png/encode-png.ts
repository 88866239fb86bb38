/** Encodes rows as a PNG while it flows away; deflate is the runtime's own. Without alpha where nothing needs it. */
import { CHANNELS, type PixelRows } from '../pixels.ts'
import { streamFrom } from '../stream-from.ts'
import { createFilter } from './filters.ts'
import { RGB, RGBA } from './png-header.ts'
import { PNG_SIGNATURE, chunk } from './write-chunk.ts'

/** An inch in metres. */
const INCH = 0.0254
const PER_METRE = 1
/** Rows are compressed in pieces of at least so many bytes. */
const BATCH_BYTES = 65_536

export interface PngOptions {
  /** Pixels of an inch on paper; said nothing about where it is left out. */
  readonly dpi?: number | undefined
}

/** The PNG of these rows, 8 bits a sample. Every pixel is exactly what it was, alpha and all. */
export function encodePng(
  picture: PixelRows,
  { dpi }: PngOptions = {},
): ReadableStream<Uint8Array> {
  async function* bytes() {
    yield PNG_SIGNATURE
    yield chunk('IHDR', header(picture))
    if (dpi !== undefined) yield chunk('pHYs', density(dpi))
    const pixels = streamFrom(filtered(picture))
    for await (const piece of pixels.pipeThrough(new CompressionStream('deflate')))
      yield chunk('IDAT', piece)
    yield chunk('IEND', new Uint8Array(0))
  }
  return streamFrom(bytes())
}

function header({ width, height, opaque }: PixelRows): Uint8Array {
  const view = new DataView(new ArrayBuffer(13))
  view.setUint32(0, width)
  view.setUint32(4, height)
  view.setUint8(8, 8)
  view.setUint8(9, opaque ? RGB : RGBA)
  return new Uint8Array(view.buffer)
}

function density(dpi: number): Uint8Array {
  const view = new DataView(new ArrayBuffer(9))
  const perMetre = Math.round(dpi / INCH)
  view.setUint32(0, perMetre)
  view.setUint32(4, perMetre)
  view.setUint8(8, PER_METRE)
  return new Uint8Array(view.buffer)
}

/** The rows with their filters, many at a time. */
function* filtered({ width, opaque, rows }: PixelRows): Generator<Uint8Array, void, void> {
  const step = opaque ? CHANNELS - 1 : CHANNELS
  const filter = createFilter(width * step, step)
  const narrow = new Uint8Array(width * step)
  const perBatch = Math.max(1, Math.ceil(BATCH_BYTES / (narrow.length + 1)))
  let batch = new Uint8Array(perBatch * (narrow.length + 1))
  let filled = 0
  for (const row of rows) {
    if (opaque) withoutAlpha(row, narrow)
    batch.set(
      filter(opaque ? narrow : new Uint8Array(row.buffer, row.byteOffset, row.length)),
      filled,
    )
    filled += narrow.length + 1
    if (filled < batch.length) continue
    yield batch
    batch = new Uint8Array(batch.length)
    filled = 0
  }
  if (filled > 0) yield batch.subarray(0, filled)
}

function withoutAlpha(row: Uint8ClampedArray, narrow: Uint8Array): void {
  for (let from = 0, to = 0; from < row.length; from += CHANNELS, to += 3) {
    narrow[to] = row[from] ?? 0
    narrow[to + 1] = row[from + 1] ?? 0
    narrow[to + 2] = row[from + 2] ?? 0
  }
}
