/** What a JPEG says of itself before its pixels: ITU T.81 annex B, and Exif 2.3 for the way up. Pure. */

export interface JpegHeader {
  readonly width: number
  readonly height: number
  /** 1 grey, 3 colours, 4 inks. */
  readonly components: number
  /** Whether the codec knows this kind of coding: Huffman, 8 bits, in one go or progressive. */
  readonly isUsual: boolean
  /** Whether Exif says that the picture is to be turned or mirrored. */
  readonly isTurned: boolean
}

const SOF0 = 0xc0
const SOF2 = 0xc2
const SOF15 = 0xcf
/** Between the frames' markers, and none of them: tables, extensions and arithmetic conditioning. */
const NO_FRAMES: ReadonlySet<number> = new Set([0xc4, 0xc8, 0xcc])
const SOS = 0xda
const EOI = 0xd9
const APP1 = 0xe1

/** Reads the header of the whole JPEG in `bytes`; null where there is none, or no end of the picture behind it. */
export function readJpegHeader(bytes: Uint8Array): JpegHeader | null {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  let isTurned = false
  for (let at = 2; at + 4 <= bytes.length;) {
    const marker = view.getUint8(at + 1)
    if (view.getUint8(at) !== 0xff || marker === SOS) return null
    if (marker === 0xff) {
      at += 1
      continue
    }
    const length = view.getUint16(at + 2)
    const next = at + 2 + length
    if (length < 2 || next > bytes.length) return null
    const segment = new DataView(view.buffer, view.byteOffset + at + 4, length - 2)
    if (marker === APP1) isTurned ||= orientation(segment) > 1
    if (marker >= SOF0 && marker <= SOF15 && !NO_FRAMES.has(marker))
      return hasEnd(bytes, next) ? frame(marker, segment, isTurned) : null
    at = next
  }
  return null
}

function frame(marker: number, segment: DataView, isTurned: boolean): JpegHeader | null {
  if (segment.byteLength < 6) return null
  const [height, width] = [segment.getUint16(1), segment.getUint16(3)]
  const isUsual = marker <= SOF2 && segment.getUint8(0) === 8
  if (width === 0 || height === 0) return null
  return { width, height, components: segment.getUint8(5), isUsual, isTurned }
}

/** Without it the file was cut off, and the codec would fill what is missing with grey. */
function hasEnd(bytes: Uint8Array, from: number): boolean {
  for (let at = bytes.length - 2; at >= from; at -= 1)
    if (bytes[at] === 0xff && bytes[at + 1] === EOI) return true
  return false
}

const EXIF = [0x45, 0x78, 0x69, 0x66, 0, 0]
const LITTLE_ENDIAN = 0x4949
const ORIENTATION_TAG = 0x0112
const ENTRY_BYTES = 12

/** Exif's tag in the first directory of a TIFF; 1, as it is, where there is none. */
function orientation(segment: DataView): number {
  if (segment.byteLength < 14 || !EXIF.every((byte, i) => segment.getUint8(i) === byte)) return 1
  const tiff = new DataView(
    segment.buffer,
    segment.byteOffset + EXIF.length,
    segment.byteLength - 6,
  )
  const little = tiff.getUint16(0) === LITTLE_ENDIAN
  const directory = tiff.getUint32(4, little)
  if (directory + 2 > tiff.byteLength) return 1
  const entries = tiff.getUint16(directory, little)
  for (let i = 0; i < entries; i += 1) {
    const at = directory + 2 + i * ENTRY_BYTES
    if (at + ENTRY_BYTES > tiff.byteLength) return 1
    if (tiff.getUint16(at, little) === ORIENTATION_TAG) return tiff.getUint16(at + 8, little)
  }
  return 1
}
