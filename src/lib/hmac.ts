import { keptKey } from './kept-keys.ts'

const utf8 = new TextEncoder()
const HMAC = { name: 'HMAC', hash: 'SHA-256' }

/** An HMAC-SHA256 key made from a secret as it is (Slack signs with its signing secret itself). */
export const importHmacKey = (secret: string): Promise<CryptoKey> =>
  keptKey(`as it is ${secret}`, () =>
    crypto.subtle.importKey('raw', utf8.encode(secret), HMAC, false, ['sign', 'verify']),
  )

/** Compares two strings without telling by its duration where they differ. */
export function equalInConstantTime(a: string, b: string): boolean {
  const left = utf8.encode(a)
  const right = utf8.encode(b)
  return left.byteLength === right.byteLength && crypto.subtle.timingSafeEqual(left, right)
}
