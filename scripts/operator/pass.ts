/** Signs what lets a program ask a Worker how it is: `src/doctor/pass.ts` is the other side. */
import { createHmac, hkdfSync } from 'node:crypto'

const HOUR_MS = 3_600_000

/** A pass that ends in an hour. @param now ms since 1970 */
export function signPass(easelSecret: string, now: number): string {
  const until = String(now + HOUR_MS)
  const key = hkdfSync('sha256', easelSecret, '', 'easel doctor v1', 32)
  return `${until}.${createHmac('sha256', Buffer.from(key)).update(until).digest('hex')}`
}
