/** The segments of a JPEG file before its pixels: ITU T.81, annex B, and JFIF 1.02. Pure. */
import { joined } from '../../pipe/joined.ts'
import { HUFFMAN, type HuffmanSpec, ZIGZAG } from './tables.ts'

const APP0 = 0xe0
const DQT = 0xdb
const SOF0 = 0xc0
const DHT = 0xc4
const SOS = 0xda

/** The last two bytes. */
const START_OF_IMAGE = Uint8Array.of(0xff, 0xd8)
export const END_OF_IMAGE = Uint8Array.of(0xff, 0xd9)

export interface JpegHead {
  readonly width: number
  readonly height: number
  /** Pixels of an inch on paper; where it is left out, the pixels are said to be square and no more. */
  readonly dpi: number | undefined
  readonly luminance: Uint8Array
  readonly chrominance: Uint8Array
}

/** Everything before the coded pixels, of three components at full resolution. */
export function jpegHead({
  width,
  height,
  dpi,
  luminance,
  chrominance,
}: JpegHead): Uint8Array<ArrayBuffer> {
  const unit = dpi === undefined ? 0 : 1
  const density = u16(dpi === undefined ? 1 : Math.round(dpi))
  return joined(
    START_OF_IMAGE,
    segment(APP0, [0x4a, 0x46, 0x49, 0x46, 0, 1, 2, unit, ...density, ...density, 0, 0]),
    segment(DQT, [0, ...inZigzag(luminance), 1, ...inZigzag(chrominance)]),
    segment(SOF0, [8, ...u16(height), ...u16(width), 3, 1, 0x11, 0, 2, 0x11, 1, 3, 0x11, 1]),
    segment(DHT, [
      ...table(0x00, HUFFMAN.luminanceDc),
      ...table(0x10, HUFFMAN.luminanceAc),
      ...table(0x01, HUFFMAN.chrominanceDc),
      ...table(0x11, HUFFMAN.chrominanceAc),
    ]),
    segment(SOS, [3, 1, 0x00, 2, 0x11, 3, 0x11, 0, 63, 0]),
  )
}

const u16 = (value: number): readonly number[] => [value >> 8, value & 255]

const segment = (marker: number, content: readonly number[]): Uint8Array =>
  Uint8Array.of(0xff, marker, ...u16(content.length + 2), ...content)

const table = (id: number, { counts, values }: HuffmanSpec): readonly number[] => [
  id,
  ...counts,
  ...values,
]

const inZigzag = (steps: Uint8Array): Uint8Array => ZIGZAG.map((at) => steps[at] ?? 0)
