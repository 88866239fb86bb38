/** What stands between quotation marks. Pure. */
import type { Message } from './message.ts'

const QUOTES = new Map([
  ['"', '"'],
  ['“', '”'],
  ['„', '“'],
  ['«', '»'],
  ['「', '」'],
  ['『', '』'],
  ["'", "'"],
])

/** The parts of a message between quotation marks that close: letters in the picture. */
export function quotedParts({ parts }: Message): Set<number> {
  const quoted = new Set<number>()
  const lastOf = new Map(parts.map(({ token }, at) => [token.text, at]))
  let close: string | null = null
  for (const [at, { token }] of parts.entries()) {
    const opens: string | undefined = close === null ? QUOTES.get(token.text) : undefined
    if (token.text === close) close = null
    else if (close !== null) quoted.add(at)
    else if (opens !== undefined && (lastOf.get(opens) ?? -1) > at) close = opens
  }
  return quoted
}
