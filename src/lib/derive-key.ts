import { keptKey } from './kept-keys.ts'

const utf8 = new TextEncoder()

/** What a derived key is for. */
const KINDS = {
  sign: { algorithm: { name: 'HMAC', hash: 'SHA-256', length: 256 }, usages: ['sign', 'verify'] },
  seal: { algorithm: { name: 'AES-GCM', length: 256 }, usages: ['encrypt', 'decrypt'] },
}

/**
 * A key for one purpose, derived from the master secret by HKDF (RFC 5869), so that what was made for one
 * purpose means nothing for another.
 */
export const deriveKey = (
  secret: string,
  purpose: string,
  kind: keyof typeof KINDS,
): Promise<CryptoKey> =>
  keptKey(`${kind} ${purpose} ${secret}`, () => derive(secret, purpose, kind))

async function derive(
  secret: string,
  purpose: string,
  kind: keyof typeof KINDS,
): Promise<CryptoKey> {
  const master = await crypto.subtle.importKey('raw', utf8.encode(secret), 'HKDF', false, [
    'deriveKey',
  ])
  const { algorithm, usages } = KINDS[kind]
  return crypto.subtle.deriveKey(
    { name: 'HKDF', hash: 'SHA-256', salt: new Uint8Array(), info: utf8.encode(purpose) },
    master,
    algorithm,
    false,
    usages,
  )
}
