/**
 * What lets `npm run doctor` and `npm run setup` ask a Worker how it is: a time and its signature, by a key
 * derived from `EASEL_SECRET` (`scripts/operator/pass.ts` signs it). Whoever has it reads the findings until then, and may have the installer greeted.
 */
import { deriveKey } from '../lib/derive-key.ts'
import { type Secret, valuesOf } from '../lib/secret.ts'

const HOUR_MS = 3_600_000
/** The two clocks may differ by so much. */
const SKEW_MS = 300_000

const utf8 = new TextEncoder()

/** Whether a pass was signed by one of these secrets, and has not ended. @param now ms since 1970 */
export async function isPass(pass: string, secret: Secret, now: number): Promise<boolean> {
  const [, until = '', hex = ''] = /^(\d{13})\.([0-9a-f]{64})$/.exec(pass) ?? []
  // None lives longer than an hour, whatever it says.
  if (Number(until) <= now || Number(until) > now + HOUR_MS + SKEW_MS) return false
  for (const value of valuesOf(secret)) {
    const key = await keyOf(value)
    const signature = Uint8Array.fromHex(hex)
    if (await crypto.subtle.verify('HMAC', key, signature, utf8.encode(until))) return true
  }
  return false
}

const keyOf = (secret: string): Promise<CryptoKey> => deriveKey(secret, 'easel doctor v1', 'sign')
