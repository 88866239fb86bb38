/**
 * Links to pictures. A link is a capability: whoever has it sees the picture, nobody can guess or
 * alter it, and it lives as long as the picture does.
 */
import type { Secret } from '../lib/secret.ts'
import { createSigner } from '../lib/signer.ts'

/** The only characters of a key; everything else in a path is refused before anything is computed. */
const KEY = /^[A-Za-z0-9_-]+(?:[./][A-Za-z0-9_-]+)+$/
const PATH = /^\/images\/([A-Za-z0-9_-]{43})\/(.+)$/

export interface PictureLinks {
  /** The path of a picture's link, beginning with `/images/`. */
  path(key: string): Promise<string>
  /** The key that a path leads to, or null where the path is not one of ours. */
  keyOf(path: string): Promise<string | null>
}

/** Signs and verifies links with a key derived from the master secret (`EASEL_SECRET`). */
export function createPictureLinks(secret: Secret): PictureLinks {
  const signer = createSigner(secret, 'easel picture links v1')
  return {
    path: async (key) => `/images/${await signer.sign(key)}/${key}`,
    async keyOf(path) {
      const [, signature, key] = PATH.exec(path) ?? []
      if (signature === undefined || key === undefined || !KEY.test(key)) return null
      return (await signer.isSigned(key, signature)) ? key : null
    },
  }
}
