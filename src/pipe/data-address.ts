/**
 * Recognises the beginning of a `data:` address, as gateways put it before base64 or into words:
 * https://www.rfc-editor.org/rfc/rfc2397. Pure.
 */

const ADDRESS = /^data:[\w.+-]+\/[\w.+-]+(?:;[\w.+=-]+)*,/i
const SCHEME = 'data:'
/** No address has a longer beginning. */
const MAX_HEAD = 128
/** What may stand before it in words: white space, and the beginning of a picture in Markdown. */
const BEFORE = /^\s{0,8}(?:!\[[^\]]{0,100}\]\(\s{0,8})?/

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

/** Where the address of a picture begins in words that start with one; -1: nowhere; null as above. */
export function addressInWords(text: string): number | null {
  const from = BEFORE.exec(text)?.[0].length ?? 0
  const rest = text.slice(from)
  // A picture in Markdown whose words have not ended yet.
  if (
    rest === '' ||
    '!['.startsWith(rest.slice(0, 2)) ||
    (rest.startsWith('![') && !rest.includes(']('))
  )
    return text.length < MAX_HEAD ? null : -1
  const length = addressLength(rest)
  if (length === null) return null
  return length > 0 && /^data:image\/.*;base64,/i.test(rest.slice(0, length)) ? from : -1
}
