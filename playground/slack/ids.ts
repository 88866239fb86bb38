/** Makes Slack's identifiers: `F0…`, `V0…`, `Ev0…`, trigger ids, and message timestamps. */
import { randomBytes, randomUUID } from 'node:crypto'
import type { Clock } from '../lib/clock.ts'

const LETTERS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789'

/** `length` characters as Slack's ids have them, after a prefix. */
export function makeId(prefix: string, length = 10): string {
  const letters = Array.from(randomBytes(length), (byte) => LETTERS[byte % LETTERS.length])
  return prefix + letters.join('')
}

/** `client_msg_id` and the secret part of one-time URLs. */
export const makeUuid = (): string => randomUUID()

/** Makes message timestamps: unique, ever rising, `seconds.micros`. */
export function createTsMaker(clock: Clock): () => string {
  let last = 0
  return () => {
    // Whole milliseconds, so that several messages of one millisecond have 999 places behind it.
    last = Math.max(last + 1, clock.now() * 1000)
    const seconds = Math.floor(last / 1_000_000)
    return `${seconds}.${String(last % 1_000_000).padStart(6, '0')}`
  }
}
