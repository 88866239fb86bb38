/** Encodes bytes that come in pieces, with the runtime's native codec: standard alphabet, padded. */

import { joined } from './joined.ts'

/** Characters of one group, and the bytes that it stands for. */
const GROUP_CHARACTERS = 4
const GROUP_BYTES = 3

/** Characters that `bytes` bytes take, padding included. */
export const encodedLength = (bytes: number): number =>
  Math.ceil(bytes / GROUP_BYTES) * GROUP_CHARACTERS

export interface Base64Encoder {
  /** The characters of all groups that became whole. */
  push(bytes: Uint8Array): string
  /** The last group, padded; empty where none is open. */
  end(): string
}

/** Encodes bytes that come in chunks; never holds back more than two of them. */
export function createBase64Encoder(): Base64Encoder {
  let open = new Uint8Array(0)
  return {
    push(bytes) {
      if (open.length === 0 && bytes.length % GROUP_BYTES === 0) return bytes.toBase64()
      const missing = Math.min((GROUP_BYTES - open.length) % GROUP_BYTES, bytes.length)
      const first = joined(open, bytes.subarray(0, missing))
      if (first.length % GROUP_BYTES !== 0) {
        open = first
        return ''
      }
      const whole = bytes.length - ((bytes.length - missing) % GROUP_BYTES)
      open = joined(bytes.subarray(whole))
      return first.toBase64() + bytes.subarray(missing, whole).toBase64()
    },
    end() {
      const last = open.toBase64()
      open = new Uint8Array(0)
      return last
    },
  }
}
