/** The header of a PNG: https://www.w3.org/TR/png-3/#11IHDR. Pure. */
import { UnreadableError } from '../unreadable.ts'

/** Colour types, and how many samples a pixel has. */
const SAMPLES: Readonly<Record<number, number>> = { 0: 1, 2: 3, 3: 1, 4: 2, 6: 4 }
/** The depths that each colour type may have. */
const DEPTHS: Readonly<Record<number, readonly number[]>> = {
  0: [1, 2, 4, 8, 16],
  2: [8, 16],
  3: [1, 2, 4, 8],
  4: [8, 16],
  6: [8, 16],
}

export const GREY = 0
export const RGB = 2
export const PALETTE = 3
export const GREY_ALPHA = 4
export const RGBA = 6

export interface PngHeader {
  readonly width: number
  readonly height: number
  /** Bits of a sample. */
  readonly depth: number
  readonly colour: number
  readonly interlaced: boolean
  readonly bitsPerPixel: number
}

/** Reads the 13 bytes of an IHDR chunk. @throws UnreadableError for what the specification does not allow */
export function parsePngHeader(bytes: Uint8Array): PngHeader {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  const [width, height] = [view.getUint32(0), view.getUint32(4)]
  const [depth, colour] = [view.getUint8(8), view.getUint8(9)]
  const [compression, filter, interlace] = [view.getUint8(10), view.getUint8(11), view.getUint8(12)]
  const samples = SAMPLES[colour]
  const isSound =
    width > 0 &&
    height > 0 &&
    compression === 0 &&
    filter === 0 &&
    (interlace === 0 || interlace === 1)
  if (!isSound || samples === undefined || DEPTHS[colour]?.includes(depth) !== true)
    throw new UnreadableError('broken')
  return {
    width,
    height,
    depth,
    colour,
    interlaced: interlace === 1,
    bitsPerPixel: samples * depth,
  }
}

/** Bytes of a row of so many pixels, without its filter. */
export const rowBytes = ({ bitsPerPixel }: PngHeader, width: number): number =>
  Math.ceil((width * bitsPerPixel) / 8)

/** A part of the rows and columns, which comes before the next part. */
export interface Pass {
  readonly x: number
  readonly y: number
  readonly stepX: number
  readonly stepY: number
  readonly width: number
  readonly height: number
}

/** Adam7: https://www.w3.org/TR/png-3/#8Interlace. Start and step of columns and rows. */
const ADAM7 = [
  [0, 8, 0, 8],
  [4, 8, 0, 8],
  [0, 4, 4, 8],
  [2, 4, 0, 4],
  [0, 2, 2, 4],
  [1, 2, 0, 2],
  [0, 1, 1, 2],
] as const

/** The passes in which the pixels come; one for all where they are not interlaced. */
export function passesOf({ width, height, interlaced }: PngHeader): Pass[] {
  if (!interlaced) return [{ x: 0, y: 0, stepX: 1, stepY: 1, width, height }]
  return ADAM7.map(([x, stepX, y, stepY]) => ({
    x,
    y,
    stepX,
    stepY,
    width: Math.ceil((width - x) / stepX),
    height: Math.ceil((height - y) / stepY),
  })).filter((pass) => pass.width > 0 && pass.height > 0)
}
