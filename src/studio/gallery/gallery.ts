/** The gallery of a thread, for its route. */
import { readConfig } from '../../config.ts'
import { log } from '../../lib/log.ts'
import { threadOf } from '../../objects.ts'
import { createPictureLinks } from '../../pictures/links.ts'
import { createPreviews } from '../../pictures/previews.ts'
import type { Place } from '../../turns/keys.ts'
import type { Language } from '../../turns/language.ts'
import { createTurnStore } from '../../turns/turn-store.ts'
import { gatherGallery } from './gather.ts'
import { galleryPage } from './page.tsx'

/** The page that an address means; null where nothing of the thread is kept. */
export async function showGallery(
  env: Env,
  place: Place,
  { pathname, searchParams }: URL,
  language: Language,
): Promise<ReturnType<typeof galleryPage> | null> {
  const config = readConfig(env)
  if (config === null) return null
  const source = await threadOf(env, place).gallery()
  const store = createTurnStore(env.HISTORY, place, config.retentionSeconds)
  const records = await store.get(source.versions.map(({ turnId }) => turnId))
  const gallery = await gatherGallery(pathname, source, records, {
    links: createPictureLinks(config.secret),
    previews: createPreviews({ images: env.IMAGES, bucket: env.PICTURES, log }),
    language,
  })
  return gallery.versions.length === 0 ? null : galleryPage(gallery, searchParams)
}
