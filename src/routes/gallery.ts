import { Hono } from 'hono/tiny'
import { readConfig } from '../config.ts'
import { createGalleryLinks } from '../pictures/gallery-links.ts'
import { STUDIO_HEADERS } from '../studio/headers.ts'
import { languageFrom } from '../turns/language.ts'
import type { AppEnv } from './app-env.ts'

const notFound = (): Response =>
  new Response('There is no such gallery.', { status: 404, headers: STUDIO_HEADERS })

/** The gallery of a thread, by its link. Whatever is not a valid link, or has nothing to show, is not found. */
export const gallery = new Hono<AppEnv>().get('/*', async (c) => {
  const config = readConfig(c.env)
  const url = new URL(c.req.url)
  const asked = config && (await createGalleryLinks(config.secret).read(url.pathname))
  if (asked === null) return notFound()
  // Few people look at it, so isolates that only answer Slack do not compile it.
  const { showGallery, zipGallery } = await import('../studio/gallery/gallery.ts')
  const of = url.searchParams.get('of')
  if (asked.isZip) return (await zipGallery(c.env, asked.place, of)) ?? notFound()
  const language = languageFrom(c.req.header('accept-language'))
  const page = await showGallery(c.env, asked.place, url, language)
  return page === null ? notFound() : c.html(page, 200, STUDIO_HEADERS)
})
