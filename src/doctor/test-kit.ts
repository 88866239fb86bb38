import { deriveKey } from '../lib/derive-key.ts'

/** A pass that ends in an hour, as the scripts sign it with Node's own functions. */
export async function signPass(secret: string, now: number): Promise<string> {
  const until = String(now + 3_600_000)
  const key = await deriveKey(secret, 'easel doctor v1', 'sign')
  const signature = await crypto.subtle.sign('HMAC', key, new TextEncoder().encode(until))
  return `${until}.${new Uint8Array(signature).toHex()}`
}
