/** Links to the gallery of a thread: capabilities, like those to pictures. */
import type { Secret } from '../lib/secret.ts'
import { createSigner } from '../lib/signer.ts'
import { type Place, threadName } from '../turns/keys.ts'

const PATH = /^\/easel\/([A-Za-z0-9_-]{43})\/([A-Z0-9]+)\/([A-Z0-9]+)\/(\d+\.\d+)(\/zip)?$/

/** A thread's page, or all its pictures together. */
export interface GalleryPath {
  readonly place: Place
  readonly isZip: boolean
}

export interface GalleryLinks {
  /** The path of a thread's gallery, beginning with `/easel/`. */
  path(place: Place): Promise<string>
  /** Where a path leads, or null where it is not one of ours. */
  read(path: string): Promise<GalleryPath | null>
}

/** Signs and verifies links with a key derived from the master secret (`EASEL_SECRET`). */
export function createGalleryLinks(secret: Secret): GalleryLinks {
  const signer = createSigner(secret, 'easel gallery links v1')
  return {
    path: async (place) => `/easel/${await signer.sign(threadName(place))}/${threadName(place)}`,
    async read(path) {
      const [, signature = '', team = '', channel = '', threadTs = '', zip] = PATH.exec(path) ?? []
      const place = { team, channel, threadTs }
      const isOurs = await signer.isSigned(threadName(place), signature)
      return isOurs ? { place, isZip: zip !== undefined } : null
    },
  }
}
