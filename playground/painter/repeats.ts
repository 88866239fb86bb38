/** Counts how often the same thing was asked for. */
import { createHash } from 'node:crypto'

/** More different requests than anybody makes in one sitting; the oldest are forgotten. */
const MAX_KNOWN = 500

/** Tells how often this text was seen before. */
export function createRepeats(): (text: string) => number {
  const seen = new Map<string, number>()
  return (text) => {
    const key = createHash('sha256').update(text).digest('base64')
    const before = seen.get(key) ?? 0
    seen.delete(key)
    seen.set(key, before + 1)
    const [oldest] = seen.keys()
    if (seen.size > MAX_KNOWN && oldest !== undefined) seen.delete(oldest)
    return before
  }
}
