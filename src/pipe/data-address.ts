/**
 * Recognises the beginning of a `data:` address, as gateways put it before base64 or into words:
 * https://www.rfc-editor.org/rfc/rfc2397. Pure.
 */

const ADDRESS = /^data:[\w.+-]+\/[\w.+-]+(?:;[\w.+=-]+)*,/i
const SCHEME = 'data:'
/** No address has a longer beginning. */
export const MAX_HEAD = 128

/**
 * How many characters of `text` are the beginning of an address; 0: it begins with none. null: more
 * characters have to come before that is known.
 */
export function addressLength(text: string): number | null {
  const found = ADDRESS.exec(text)
  if (found !== null) return found[0].length
  const isOpen = text.length < SCHEME.length || (text.length < MAX_HEAD && !text.includes(','))
  return isOpen && SCHEME.startsWith(text.slice(0, SCHEME.length).toLowerCase()) ? null : 0
}

/** The beginning of a picture's address as it stands in a JSON text. */
const PICTURE = /data:image\\?\/[\w.+-]{1,40}(?:;[\w.+=-]{1,40}){0,3};base64,/i

/** Where the address of a picture begins in words; -1: nowhere. */
export const addressInWords = (raw: string): number => raw.search(PICTURE)

/**
 * Where an address in words ends: at white space, as a line's end is escaped in JSON, or at what closes
 * it in Markdown or in a quotation; -1: not yet.
 */
export const endOfAddress = (raw: string): number => raw.search(/[\s)>\]'`]|\\["bfnrt]/)
