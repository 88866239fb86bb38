/**
 * Sealed text: what must not be readable where it is stored, or where it travels. AES-GCM with a key that
 * is derived from the master secret for one purpose, bound to a context that is stored beside it.
 */
import { deriveKey } from './derive-key.ts'

const utf8 = new TextEncoder()

/** NIST SP 800-38D: 96 bits, chosen at random for each text. */
const NONCE_BYTES = 12
/** A change of the form gets another one. */
const VERSION = 'v1.'

export interface Sealer {
  /** The sealed text, of characters that may stand in an address. */
  seal(text: string, context: string): Promise<string>
  /** What was sealed for that context; null for anything else. */
  open(sealed: string, context: string): Promise<string | null>
}

/** Seals with a key for one purpose, derived by HKDF (RFC 5869) from `EASEL_SECRET`. */
export function createSealer(secret: string, purpose: string): Sealer {
  let derived: Promise<CryptoKey> | undefined
  const key = () => (derived ??= deriveKey(secret, purpose, 'seal'))
  return {
    async seal(text, context) {
      const iv = crypto.getRandomValues(new Uint8Array(NONCE_BYTES))
      const sealed = await crypto.subtle.encrypt(
        { name: 'AES-GCM', iv, additionalData: utf8.encode(context) },
        await key(),
        utf8.encode(text),
      )
      const bytes = new Uint8Array(NONCE_BYTES + sealed.byteLength)
      bytes.set(iv)
      bytes.set(new Uint8Array(sealed), NONCE_BYTES)
      return VERSION + bytes.toBase64({ alphabet: 'base64url', omitPadding: true })
    },
    async open(sealed, context) {
      const bytes = readBytes(sealed)
      if (bytes === null) return null
      try {
        const opened = await crypto.subtle.decrypt(
          {
            name: 'AES-GCM',
            iv: bytes.subarray(0, NONCE_BYTES),
            additionalData: utf8.encode(context),
          },
          await key(),
          bytes.subarray(NONCE_BYTES),
        )
        return new TextDecoder().decode(opened)
      } catch {
        // Another key, another context, or changed on the way.
        return null
      }
    },
  }
}

function readBytes(sealed: string): Uint8Array | null {
  if (!sealed.startsWith(VERSION)) return null
  try {
    const bytes = Uint8Array.fromBase64(sealed.slice(VERSION.length), {
      alphabet: 'base64url',
      lastChunkHandling: 'loose',
    })
    return bytes.length > NONCE_BYTES ? bytes : null
  } catch {
    return null
  }
}
