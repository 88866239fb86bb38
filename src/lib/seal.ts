/**
 * Sealed text: what must not be readable where it is stored, or where it travels. AES-GCM with a key that
 * is derived from the master secret for one purpose, bound to a context that is stored beside it.
 */
import { deriveKey } from './derive-key.ts'
import { type Secret, valuesOf } from './secret.ts'

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
  /** Sealed anew, where only a former secret opens it; null: it need not be, or nothing opens it. */
  renewed(sealed: string, context: string): Promise<string | null>
}

/** Seals with a key for one purpose, derived by HKDF (RFC 5869) from `EASEL_SECRET`. */
export function createSealer(secret: Secret, purpose: string): Sealer {
  const keys = valuesOf(secret).map((value) => () => deriveKey(value, purpose, 'seal'))
  const seal = async (text: string, context: string): Promise<string> => {
    const iv = crypto.getRandomValues(new Uint8Array(NONCE_BYTES))
    const [key = () => Promise.reject(new Error('No secret'))] = keys
    const sealed = await crypto.subtle.encrypt(
      algorithm(iv, context),
      await key(),
      utf8.encode(text),
    )
    const bytes = new Uint8Array(NONCE_BYTES + sealed.byteLength)
    bytes.set(iv)
    bytes.set(new Uint8Array(sealed), NONCE_BYTES)
    return VERSION + bytes.toBase64({ alphabet: 'base64url', omitPadding: true })
  }
  /** By which of the secrets it opens, the present one being 0. */
  const find = async (sealed: string, context: string) => {
    const bytes = readBytes(sealed)
    if (bytes === null) return null
    for (const [which, key] of keys.entries()) {
      const text = await decrypt(bytes, context, await key())
      if (text !== null) return { which, text }
    }
    return null
  }
  return {
    seal,
    open: async (sealed, context) => (await find(sealed, context))?.text ?? null,
    async renewed(sealed, context) {
      if (keys.length === 1) return null
      const found = await find(sealed, context)
      return found === null || found.which === 0 ? null : seal(found.text, context)
    },
  }
}

const algorithm = (iv: Uint8Array<ArrayBuffer>, context: string) => ({
  name: 'AES-GCM',
  iv,
  additionalData: utf8.encode(context),
})

async function decrypt(
  bytes: Uint8Array<ArrayBuffer>,
  context: string,
  key: CryptoKey,
): Promise<string | null> {
  try {
    const nonce = bytes.subarray(0, NONCE_BYTES)
    const sealed = bytes.subarray(NONCE_BYTES)
    const opened = await crypto.subtle.decrypt(algorithm(nonce, context), key, sealed)
    return new TextDecoder().decode(opened)
  } catch {
    // Another key, another context, or changed on the way.
    return null
  }
}

function readBytes(sealed: string): Uint8Array<ArrayBuffer> | null {
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
