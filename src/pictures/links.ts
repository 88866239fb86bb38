/**
 * Links to pictures. A link is a capability: whoever has it sees the picture, nobody can guess or
 * alter it, and it lives as long as the picture does.
 */
import { deriveKey } from '../lib/derive-key.ts'
import { equalInConstantTime } from '../lib/hmac.ts'
import { type Secret, valuesOf } from '../lib/secret.ts'

/** The only characters of a key; everything else in a path is refused before anything is computed. */
const KEY = /^[A-Za-z0-9_-]+(?:[./][A-Za-z0-9_-]+)+$/

export interface PictureLinks {
  /** The path of a picture's link, beginning with `/images/`. */
  path(key: string): Promise<string>
  /** The key that a path leads to, or null where the path is not one of ours. */
  keyOf(path: string): Promise<string | null>
}

/** Signs and verifies links with a key derived from the master secret (`EASEL_SECRET`). */
export function createPictureLinks(secret: Secret): PictureLinks {
  const signers = valuesOf(secret).map((value) => createSigner(value))
  return {
    path: async (key) => `/images/${await signers[0]?.(key)}/${key}`,
    async keyOf(path) {
      const [, signature, key] = /^\/images\/([A-Za-z0-9_-]{43})\/(.+)$/.exec(path) ?? []
      if (signature === undefined || key === undefined || !KEY.test(key)) return null
      // The text is compared, not its bytes: base64url has spare bits, and a changed link is no link.
      for (const sign of signers) if (equalInConstantTime(signature, await sign(key))) return key
      return null
    },
  }
}

function createSigner(secret: string): (key: string) => Promise<string> {
  let derived: Promise<CryptoKey> | undefined
  return async (key) => {
    derived ??= deriveKey(secret, 'easel picture links v1', 'sign')
    const signature = await crypto.subtle.sign('HMAC', await derived, new TextEncoder().encode(key))
    return new Uint8Array(signature).toBase64({ alphabet: 'base64url', omitPadding: true })
  }
}
