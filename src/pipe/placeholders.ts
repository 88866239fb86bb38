/** Finds the places in a JSON text where objects are to be inserted. Pure. */

/** A piece of the body: words as they are, or the key of an object whose base64 belongs there. */
export type Segment =
  | { readonly type: 'text'; readonly text: string }
  | { readonly type: 'object'; readonly key: string }

/** The rest of a placeholder after its prefix, with the closing quote. */
const KEY_AND_QUOTE = /([A-Za-z0-9._/-]+)"/y

/**
 * Cuts `body` at each string that is exactly `<prefix><key>`; its quotes stay with the text around.
 * The same words inside a longer string are left alone.
 */
export function splitAtPlaceholders(body: string, prefix: string): Segment[] {
  const opening = JSON.stringify(prefix).slice(0, -1)
  const segments: Segment[] = []
  let from = 0
  let at = body.indexOf(opening)
  while (at !== -1) {
    const start = at + opening.length
    KEY_AND_QUOTE.lastIndex = start
    const key = KEY_AND_QUOTE.exec(body)?.[1]
    // A quote after a backslash opens no string: it stands inside one.
    if (key !== undefined && body[at - 1] !== '\\') {
      segments.push({ type: 'text', text: body.slice(from, at + 1) }, { type: 'object', key })
      from = start + key.length
    }
    at = body.indexOf(opening, start)
  }
  segments.push({ type: 'text', text: body.slice(from) })
  return segments
}
