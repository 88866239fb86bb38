/**
 * Links to pictures. A link is a capability: whoever has it sees the picture, nobody can guess or
 * alter it, and it lives as long as the picture does.
 */
import { deriveKey } from '../lib/derive-key.ts'
import { equalInConstantTime } from '../lib/hmac.ts'

/** The only characters of a key; everything else in a path is refused before anything is computed. */
const KEY = /^[A-Za-z0-9_-]+(?:[./][A-Za-z0-9_-]+)+$/

export interface PictureLinks {
  /** The path of a picture's link, beginning with `/images/`. */
  path(key: string): Promise<string>
  /** The key that a path leads to, or null where the path is not one of ours. */
  keyOf(path: string): Promise<string | null>
}

/** Signs and verifies links with a key derived from the master secret (`EASEL_SECRET`). */
export function createPictureLinks(secret: string): PictureLinks {
  let derived: Promise<CryptoKey> | undefined
  const sign = async (key: string): Promise<string> => {
    derived ??= deriveKey(secret, 'easel picture links v1', 'sign')
    const signature = await crypto.subtle.sign('HMAC', await derived, new TextEncoder().encode(key))
    return new Uint8Array(signature).toBase64({ alphabet: 'base64url', omitPadding: true })
  }
  return {
    path: async (key) => `/images/${await sign(key)}/${key}`,
    async keyOf(path) {
      const [, signature, key] = /^\/images\/([A-Za-z0-9_-]{43})\/(.+)$/.exec(path) ?? []
      if (signature === undefined || key === undefined || !KEY.test(key)) return null
      // The text is compared, not its bytes: base64url has spare bits, and a changed link is no link.
      return equalInConstantTime(signature, await sign(key)) ? key : null
    },
  }
}
