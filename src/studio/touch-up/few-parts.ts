/** Looks at the parts of a form before the runtime reads it: that makes strings of all of it, and something of each part. */
import { Buffer } from 'node:buffer'

/** The page sends two. */
const MAX_PARTS = 8
/** Bytes of a part that is no file: its head, and as many words as are taken, at four bytes each. */
const MAX_WORDS_BYTES = 16 * 1024
/** A head has a hundred. */
const MAX_HEAD_BYTES = 1024

/** Whether a `multipart/form-data` body has few parts, and long ones only where files are. In linear time. */
export function hasFewParts(bytes: Uint8Array, type: string): boolean {
  const boundary = /;\s*boundary="?([^";\s]{1,70})/i.exec(type)?.[1]
  if (boundary === undefined) return false
  const body = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length)
  const mark = `--${boundary}`
  let start = body.indexOf(mark)
  for (let parts = 0; start >= 0; parts += 1) {
    const next = body.indexOf(mark, start + mark.length)
    const end = next < 0 ? body.length : next
    const isLong = end - start > MAX_WORDS_BYTES
    if (parts > MAX_PARTS || (isLong && !isFile(body.subarray(start, start + MAX_HEAD_BYTES))))
      return false
    start = next
  }
  return true
}

const isFile = (part: Buffer): boolean =>
  part.subarray(0, Math.max(0, part.indexOf('\r\n\r\n'))).includes('filename=')
