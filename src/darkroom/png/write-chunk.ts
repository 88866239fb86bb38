/** Writes the chunks of a PNG: https://www.w3.org/TR/png-3/#5Chunk-layout. Pure. */
import { crc32 } from 'node:zlib'

/** How every PNG begins. */
export const PNG_SIGNATURE = Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a)

const ascii = new TextEncoder()

/** A whole chunk with its checksum. */
export function chunk(type: string, content: Uint8Array): Uint8Array<ArrayBuffer> {
  const bytes = new Uint8Array(content.length + 12)
  const view = new DataView(bytes.buffer)
  view.setUint32(0, content.length)
  bytes.set(ascii.encode(type), 4)
  bytes.set(content, 8)
  view.setUint32(content.length + 8, crc32(bytes.subarray(4, content.length + 8)))
  return bytes
}
