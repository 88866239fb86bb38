/**
 * Decodes base64 that comes in pieces, with the runtime's native codec: the standard alphabet or that of
 * URLs, with padding or without. White space between characters is skipped, as the native decoder does.
 */

/** Characters of one group, and the bytes that it stands for. */
const GROUP_CHARACTERS = 4
const GROUP_BYTES = 3

const WHITE_SPACE = /[\t\n\f\r ]+/g
const NOTHING = new Uint8Array(0)

export interface Base64Decoder {
  /** The bytes of all groups that became whole, valid until the next call. null: no base64. */
  push(text: string): Uint8Array | null
  /** The bytes of the last group, where its padding is missing. null: the text may not end here. */
  end(): Uint8Array | null
}

/** Never holds back more than three characters. */
export function createBase64Decoder(): Base64Decoder {
  let open = ''
  let padded = false
  let scratch = new Uint8Array(0)
  /** Known by its letters; most text has none of them. */
  let isOfUrls = false

  const native = (text: string, target: Uint8Array): Read | null => {
    if (isOfUrls) return decodeWholeGroups(toStandard(text), target)
    const read = decodeWholeGroups(text, target)
    if (read !== null || !/[-_]/.test(text)) return read
    isOfUrls = true
    return decodeWholeGroups(toStandard(text), target)
  }
  /** Decodes into the scratch buffer from `at`; gives the place after the last byte. */
  const decode = (text: string, at: number): number | null => {
    if (padded) return text.trim() === '' ? at : null
    const done = native(text, scratch.subarray(at))
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
    end: () => (open === '' ? NOTHING : decodeUnpadded(toStandard(open))),
  }
}

interface Read {
  readonly read: number
  readonly written: number
}

/** Both alphabets have one character for one, so places stay where they are. */
const toStandard = (text: string): string => text.replaceAll('-', '+').replaceAll('_', '/')

function decodeWholeGroups(text: string, target: Uint8Array): Read | null {
  try {
    return target.setFromBase64(text, { lastChunkHandling: 'stop-before-partial' })
  } catch {
    return null
  }
}

/** Two or three characters of a group, perhaps with a part of its padding. */
function decodeUnpadded(text: string): Uint8Array | null {
  try {
    return Uint8Array.fromBase64(text.replace(/=$/, ''), { lastChunkHandling: 'loose' })
  } catch {
    return null
  }
}
