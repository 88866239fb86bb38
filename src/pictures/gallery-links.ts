/** Links to the gallery of a thread: capabilities, like those to pictures. */
import type { Secret } from '../lib/secret.ts'
import { SIGNATURE, createSigner } from '../lib/signer.ts'
import { type Place, threadName } from '../turns/keys.ts'

const PATH = new RegExp(`^/easel/(${SIGNATURE})/([A-Z0-9]+)/([A-Z0-9]+)/(\\d+\\.\\d+)$`)

export interface GalleryLinks {
  /** The path of a thread's gallery, beginning with `/easel/`. */
  path(place: Place): Promise<string>
  /** The thread that a path leads to, or null where the path is not one of ours. */
  placeOf(path: string): Promise<Place | null>
}

/** Signs and verifies links with a key derived from the master secret (`EASEL_SECRET`). */
export function createGalleryLinks(secret: Secret): GalleryLinks {
  const signer = createSigner(secret, 'easel gallery links v1')
  return {
    path: async (place) => `/easel/${await signer.sign(threadName(place))}/${threadName(place)}`,
    async placeOf(path) {
      const [, signature = '', team = '', channel = '', threadTs = ''] = PATH.exec(path) ?? []
      const place = { team, channel, threadTs }
      return (await signer.isSigned(threadName(place), signature)) ? place : null
    },
  }
}
