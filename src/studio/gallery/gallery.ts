/** The gallery of a thread, for its route. */
import { requireConfig } from '../../config.ts'
import { log } from '../../lib/log.ts'
import { threadOf, workspaceOf } from '../../objects.ts'
import { createPictureLinks } from '../../pictures/links.ts'
import { createPreviews } from '../../pictures/previews.ts'
import type { Place } from '../../turns/keys.ts'
import type { Language } from '../../turns/language.ts'
import { createTurnStore } from '../../turns/turn-store.ts'
import { createSlackCaller } from '../../web-api/client.ts'
import { tokensOf } from '../../web-api/token-source.ts'
import { brandNames } from './brand-names.ts'
import { gatherGallery } from './gather.ts'
import { galleryPage } from './page.tsx'
import { zipResponse } from './zip.ts'

/** The page that an address means; null where nothing of the thread is kept. */
export async function showGallery(
  env: Env,
  place: Place,
  { pathname, searchParams }: URL,
  language: Language,
): Promise<ReturnType<typeof galleryPage> | null> {
  const config = requireConfig(env)
  const { source, records } = await readThread(env, place)
  const { apiUrl, botToken } = config.slack
  const tokens = tokensOf(botToken, () => workspaceOf(env, place.team))
  const gallery = await gatherGallery(pathname, source, records, {
    links: createPictureLinks(config.secret),
    previews: createPreviews({ images: env.IMAGES, bucket: env.PICTURES, log }),
    language,
    brands: await brandNames(records, place, createSlackCaller(apiUrl, tokens)),
  })
  return gallery.versions.length === 0 ? null : galleryPage(gallery, searchParams)
}

/** All its originals, or those of one turn; null where there is none. */
export async function zipGallery(
  env: Env,
  place: Place,
  of: string | null,
): Promise<Response | null> {
  const { records } = await readThread(env, place)
  return zipResponse(env.PICTURES, place, records, of)
}

/** Which versions there are, says the thread's object: KV may remember a deleted one for a while. */
async function readThread(env: Env, place: Place) {
  const source = await threadOf(env, place).gallery()
  const store = createTurnStore(env.HISTORY, place, requireConfig(env).retentionSeconds)
  return { source, records: await store.get(source.versions.map(({ turnId }) => turnId)) }
}
