/** Type and size of a PNG, JPEG or GIF, read from its first bytes. */

/** What Slack notes about a picture. */
export interface ImageFacts {
  mimetype: 'image/png' | 'image/jpeg' | 'image/gif'
  width: number
  height: number
}

/** Undefined when the bytes are none of the three kinds that Slack shows in messages. */
export function readImageFacts(bytes: Uint8Array): ImageFacts | undefined {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  try {
    if (view.getUint32(0) === 0x89504e47) {
      return { mimetype: 'image/png', width: view.getUint32(16), height: view.getUint32(20) }
    }
    if (view.getUint32(0) === 0x47494638) {
      return {
        mimetype: 'image/gif',
        width: view.getUint16(6, true),
        height: view.getUint16(8, true),
      }
    }
    if (view.getUint16(0) === 0xffd8) return readJpeg(view)
    return undefined
  } catch (error) {
    if (error instanceof RangeError) return undefined
    throw error
  }
}

/** Walks the segments to the frame header (SOF0 … SOF15 but the tables DHT, JPG and DAC). */
function readJpeg(view: DataView): ImageFacts | undefined {
  let at = 2
  for (;;) {
    const marker = view.getUint16(at)
    if (marker >> 8 !== 0xff) return undefined
    const kind = marker & 0xff
    if (kind >= 0xc0 && kind <= 0xcf && ![0xc4, 0xc8, 0xcc].includes(kind)) {
      const size = { width: view.getUint16(at + 7), height: view.getUint16(at + 5) }
      return { mimetype: 'image/jpeg', ...size }
    }
    at += kind === 0xff ? 1 : 2 + view.getUint16(at + 2)
  }
}
