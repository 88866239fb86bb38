/**
 * Decodes a PNG as it flows by: beside the pixels it holds two rows and what inflates at once.
 * Every depth, palette and interlaced pictures; 16 bits become 8, profiles and gamma are left out of account.
 */
import { Buffer } from 'node:buffer'
import type { ByteSource } from '../byte-source.ts'
import { CHANNELS, MAX_PIXELS, type Pixels, blank } from '../pixels.ts'
import type { Size } from '../scale/scale.ts'
import { UnreadableError } from '../unreadable.ts'
import { type Expand, type PngColours, expander } from './expand.ts'
import { unfilter } from './filters.ts'
import { type ChunkHead, chunkHead, chunkPieces, wholeChunk } from './png-chunks.ts'
import {
  PALETTE,
  type Pass,
  type PngHeader,
  parsePngHeader,
  passesOf,
  rowBytes,
} from './png-header.ts'
import { type RowReader, createRowReader } from './row-reader.ts'
import { PNG_SIGNATURE } from './write-chunk.ts'

const IHDR_BYTES = 13
const MAX_PALETTE_BYTES = 768

/** Where the pixels go, and what becomes of them. */
export interface Canvas<T> {
  /**
   * Takes the pixels of a pass in the row `y` of the picture; `line` is valid until the next one.
   * @param isRepeated the pixels are those of the pass's row before
   */
  readonly take: (line: Uint8ClampedArray, pass: Pass, y: number, isRepeated: boolean) => void
  readonly value: T
}

/** The pixels of the PNG in `source`, which stands at its start. @throws UnreadableError */
export const decodePng = (source: ByteSource): Promise<Pixels> =>
  readPng(source, ({ width, height }) => {
    const value = blank(width, height)
    return { value, take: (line, pass, y) => place(line, pass, y, value) }
  })

/**
 * Reads the PNG in `source`, which stands at its start, onto what `canvasOf` makes for its size. @throws UnreadableError,
 * and whatever `canvasOf` throws
 */
export async function readPng<T>(
  source: ByteSource,
  canvasOf: (size: Size) => Canvas<T>,
): Promise<T> {
  const signature = await source.take(PNG_SIGNATURE.length)
  if (!PNG_SIGNATURE.every((byte, i) => signature[i] === byte)) throw new UnreadableError('broken')
  const header = await readHeader(source)
  if (header.width * header.height > MAX_PIXELS) throw new UnreadableError('too_many_pixels')
  const { colours, first } = await readColours(source)
  if (header.colour === PALETTE && colours.palette.length === 0) throw new UnreadableError('broken')
  const canvas = canvasOf(header)
  const rows = createRowReader(source, first)
  try {
    for (const pass of passesOf(header))
      await readPass(header, pass, expander(header, colours), rows, canvas)
    await rows.end()
    return canvas.value
  } finally {
    await rows.close()
  }
}

async function readHeader(source: ByteSource): Promise<PngHeader> {
  const head = await chunkHead(source)
  if (head.type !== 'IHDR' || head.length !== IHDR_BYTES) throw new UnreadableError('broken')
  return parsePngHeader(await wholeChunk(source, head))
}

/** Reads on until the pixels begin. */
async function readColours(
  source: ByteSource,
): Promise<{ readonly colours: PngColours; readonly first: ChunkHead }> {
  const kept: Record<string, Uint8Array> = {}
  for (;;) {
    const head = await chunkHead(source)
    if (head.type === 'IDAT') {
      const { PLTE: palette = new Uint8Array(0), tRNS: transparent = new Uint8Array(0) } = kept
      return { colours: { palette, transparent }, first: head }
    }
    if (head.type === 'IEND') throw new UnreadableError('broken')
    const isWanted = (head.type === 'PLTE' || head.type === 'tRNS') && !(head.type in kept)
    if (isWanted && head.length <= MAX_PALETTE_BYTES)
      kept[head.type] = await wholeChunk(source, head)
    else await flowBy(source, head)
  }
}

async function flowBy(source: ByteSource, head: ChunkHead): Promise<void> {
  const pieces = chunkPieces(source, head)
  while ((await pieces.next()).done !== true);
}

async function readPass(
  header: PngHeader,
  pass: Pass,
  expand: Expand,
  rows: RowReader,
  { take }: Canvas<unknown>,
): Promise<void> {
  const length = rowBytes(header, pass.width) + 1
  const step = Math.max(1, header.bitsPerPixel / 8)
  let [row, above] = [new Uint8Array(length), new Uint8Array(length)]
  const line = new Uint8ClampedArray(pass.width * CHANNELS)
  for (let y = 0; y < pass.height; y += 1) {
    await rows.fill(row)
    const [bytes, before] = [row.subarray(1), above.subarray(1)]
    unfilter(row[0] ?? 0, bytes, before, step)
    // Where areas are large, most rows are the one above: comparing is much cheaper than expanding.
    const isRepeated = y > 0 && equal(bytes, before)
    if (!isRepeated) expand(bytes, pass.width, line)
    take(line, pass, pass.y + y * pass.stepY, isRepeated)
    ;[row, above] = [above, row]
  }
}

const bufferOf = ({ buffer, byteOffset, length }: Uint8Array<ArrayBuffer>): Buffer =>
  Buffer.from(buffer, byteOffset, length)

const equal = (a: Uint8Array<ArrayBuffer>, b: Uint8Array<ArrayBuffer>): boolean =>
  bufferOf(a).equals(bufferOf(b))

function place(line: Uint8ClampedArray, pass: Pass, y: number, { width, data }: Pixels): void {
  const start = y * width * CHANNELS
  if (pass.stepX === 1) return data.set(line, start + pass.x * CHANNELS)
  for (let i = 0; i < pass.width; i += 1) {
    const to = start + (pass.x + i * pass.stepX) * CHANNELS
    data.set(line.subarray(i * CHANNELS, (i + 1) * CHANNELS), to)
  }
}
