/** Turns the characters of a JSON string, in pieces cut anywhere, into the bytes of an object. */
import { Buffer } from 'node:buffer'
import { createBase64Decoder } from './base64-decoder.ts'
import { addressLength } from './data-address.ts'
import { joined } from './joined.ts'
import { createJsonUnescaper } from './json-unescape.ts'
import type { Form } from './object-store.ts'

export interface StringReader {
  /** The bytes of the next characters, which come as they stand in the JSON text. null: unreadable. */
  push(raw: string): Uint8Array | null
  /** The last bytes. null: the string may not end here. */
  end(): Uint8Array | null
}

const NOTHING = new Uint8Array(0)
// oxlint-disable-next-line no-control-regex -- these are what JSON does not allow in a string
const CONTROL = /[\0-\x1f]/

/** A reader for one string. */
export const createStringReader = (form: Form): StringReader =>
  form === 'text' ? createTextReader() : createBase64Reader()

/** The characters as they are, so that they can be put back between quotes. */
function createTextReader(): StringReader {
  const unescaper = createJsonUnescaper()
  return {
    push(raw) {
      const isJson = unescaper.push(raw) !== null && !CONTROL.test(raw)
      return isJson ? Buffer.from(raw, 'latin1') : null
    },
    end: () => (unescaper.end() ? NOTHING : null),
  }
}

/** What the base64 stands for, also behind the beginning of a `data:` address. */
function createBase64Reader(): StringReader {
  const unescaper = createJsonUnescaper()
  const decoder = createBase64Decoder()
  /** The first characters, until it is known whether they are an address. */
  let head: string | null = ''

  const behindAddress = (text: string): string => {
    if (head === null) return text
    head += text
    const length = addressLength(head)
    if (length === null) return ''
    const base64 = head.slice(length)
    head = null
    return base64
  }
  return {
    push(raw) {
      const text = unescaper.push(raw)
      return text === null ? null : decoder.push(behindAddress(text))
    },
    end() {
      const first = decoder.push(head ?? '')
      // The decoder writes over its bytes.
      const bytes = first === null ? null : joined(first)
      const last = unescaper.end() ? decoder.end() : null
      return bytes === null || last === null ? null : joined(bytes, last)
    },
  }
}
