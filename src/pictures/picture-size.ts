/**
 * Reads the width and height of a PNG, JPEG or WebP as its bytes flow by, whatever the chunks. A JPEG
 * says its size only behind its metadata (C2PA, Exif), so segments are skipped, never collected.
 */

export interface PictureSize {
  readonly width: number
  readonly height: number
}

export interface SizeReader {
  /** Takes the next bytes; cheap once the size is known. */
  push(bytes: Uint8Array): void
  /** In pixels; null until (or unless) the bytes have told. */
  size(): PictureSize | null
}

/** The longest piece of a header that is looked at as a whole. */
const HEADER_BYTES = 30

/** A reader for one picture. */
export function createSizeReader(): SizeReader {
  const header = new Uint8Array(HEADER_BYTES)
  let filled = 0
  let toSkip = 0
  let found: PictureSize | 'unknown' | null = null
  const isOpen = (): boolean => found === null
  const step = (): void => {
    const next = readHeader(header.subarray(0, filled))
    if (next === 'more') {
      if (filled === HEADER_BYTES) found = 'unknown'
      return
    }
    if (next === 'unknown' || 'width' in next) {
      found = next
      return
    }
    const rest = filled - Math.min(next.skip, filled)
    toSkip = next.skip - (filled - rest)
    header.copyWithin(0, filled - rest, filled)
    filled = rest
    if (filled > 0) step()
  }
  return {
    push(bytes) {
      let at = 0
      // A segment may be far longer than a chunk, so most bytes are only counted.
      while (at < bytes.length && isOpen()) {
        const skipped = Math.min(toSkip, bytes.length - at)
        toSkip -= skipped
        at += skipped
        const taken = bytes.subarray(at, at + HEADER_BYTES - filled)
        header.set(taken, filled)
        filled += taken.length
        at += taken.length
        if (taken.length > 0) step()
      }
    },
    size: () => (found === 'unknown' ? null : found),
  }
}

type Step = PictureSize | 'unknown' | 'more' | { readonly skip: number }

/** Looks at the bytes at hand: a whole header, the start of a JPEG, or one of its later segments. */
function readHeader(bytes: Uint8Array): Step {
  if (bytes.length < 4) return 'more'
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  if (bytes[0] === 0xff) return readJpegSegment(view)
  const magic = view.getUint32(0)
  if (magic === 0x89504e47)
    return bytes.length < 24 ? 'more' : { width: view.getUint32(16), height: view.getUint32(20) }
  if (magic === 0x52494646) return bytes.length < 30 ? 'more' : readWebp(view)
  return 'unknown'
}

/** ITU T.81, B.1.1: markers, and segments with their length; SOF0 to SOF15 carry the size. */
function readJpegSegment(view: DataView): Step {
  const marker = view.getUint8(1)
  if (marker === 0xff) return { skip: 1 }
  const standsAlone = marker === 0xd8 || marker === 0x01 || (marker >= 0xd0 && marker <= 0xd7)
  if (standsAlone) return { skip: 2 }
  const carriesSize = marker >= 0xc0 && marker <= 0xcf && ![0xc4, 0xc8, 0xcc].includes(marker)
  if (carriesSize)
    return view.byteLength < 9 ? 'more' : { width: view.getUint16(7), height: view.getUint16(5) }
  if (marker < 0xc0 || marker === 0xd9 || marker === 0xda) return 'unknown'
  return { skip: 2 + view.getUint16(2) }
}

/** WebP container specification: the size stands in the first chunk, in one of three forms. */
function readWebp(view: DataView): Step {
  const chunk = view.getUint32(12)
  if (chunk === 0x56503820)
    return { width: view.getUint16(26, true) & 0x3fff, height: view.getUint16(28, true) & 0x3fff }
  if (chunk === 0x5650384c) {
    const bits = view.getUint32(21, true)
    return { width: (bits & 0x3fff) + 1, height: ((bits >>> 14) & 0x3fff) + 1 }
  }
  if (chunk !== 0x56503858) return 'unknown'
  const uint24 = (at: number): number => view.getUint16(at, true) | (view.getUint8(at + 2) << 16)
  return { width: uint24(24) + 1, height: uint24(27) + 1 }
}
