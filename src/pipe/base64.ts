/**
 * Base64 in pieces, with the runtime's native codec. Standard alphabet, padded; white space between
 * characters is skipped, as the native decoder does.
 */

import { joined } from './joined.ts'

/** Characters of one group, and the bytes that it stands for. */
const GROUP_CHARACTERS = 4
const GROUP_BYTES = 3

const WHITE_SPACE = /[\t\n\f\r ]+/g

/** Characters that `bytes` bytes take, padding included. */
export const encodedLength = (bytes: number): number =>
  Math.ceil(bytes / GROUP_BYTES) * GROUP_CHARACTERS

export interface Base64Decoder {
  /** The bytes of all groups that became whole, valid until the next call. null: no base64. */
  push(text: string): Uint8Array | null
  /** Whether the text may end here: no group is open. */
  end(): boolean
}

/** Decodes text that comes in pieces; never holds back more than three characters. */
export function createBase64Decoder(): Base64Decoder {
  let open = ''
  let padded = false
  let scratch = new Uint8Array(0)

  /** Decodes into the scratch buffer from `at`; gives the place after the last byte. */
  const decode = (text: string, at: number): number | null => {
    if (padded) return text.trim() === '' ? at : null
    const done = decodeWholeGroups(text, scratch.subarray(at))
    if (done === null) return null
    open = text.slice(done.read).replace(WHITE_SPACE, '')
    padded = open === '' && text.trimEnd().endsWith('=')
    return at + done.written
  }
  return {
    push(text) {
      const groups = Math.ceil((open.length + text.length) / GROUP_CHARACTERS)
      if (scratch.length < groups * GROUP_BYTES) scratch = new Uint8Array(groups * GROUP_BYTES)
      let from = 0
      let written: number | null = 0
      while (from < text.length && written !== null) {
        // The group that the last piece left open is completed by itself, so that the long rest of
        // this piece is decoded where it is, without being copied behind a carry.
        const to = open === '' ? text.length : from + GROUP_CHARACTERS - open.length
        written = decode(open + text.slice(from, to), written)
        from = to
      }
      return written === null ? null : scratch.subarray(0, written)
    },
    end: () => open === '',
  }
}

function decodeWholeGroups(
  text: string,
  target: Uint8Array,
): { read: number; written: number } | null {
  try {
    return target.setFromBase64(text, { lastChunkHandling: 'stop-before-partial' })
  } catch {
    return null
  }
}

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
