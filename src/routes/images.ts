import fresh from 'fresh'
import { Hono } from 'hono/tiny'
import type { AppEnv } from './app-env.ts'
import { readConfig } from '../config.ts'
import { dispositionOf } from '../pictures/download-name.ts'
import { createPictureLinks } from '../pictures/links.ts'

/**
 * A picture never changes under its link, but it may be deleted: whoever keeps it asks once an hour. Its
 * bytes can do nothing in a browser but be seen.
 */
const HEADERS = {
  'cache-control': 'public, max-age=3600, must-revalidate',
  'content-security-policy': "default-src 'none'; sandbox",
  'cross-origin-resource-policy': 'cross-origin',
  'x-content-type-options': 'nosniff',
  'x-robots-tag': 'noindex',
} as const

const notFound = (): Response =>
  new Response('There is no such picture.', {
    status: 404,
    headers: { 'cache-control': 'no-store', 'content-type': 'text/plain; charset=utf-8' },
  })

/**
 * Pictures by their links: GET and HEAD. Whatever is not a valid link is not found. `?download` saves
 * the picture in place of showing it.
 */
export const images = new Hono<AppEnv>().get('/*', async (c) => {
  const config = readConfig(c.env)
  if (config === null) return notFound()
  const { pathname, searchParams } = new URL(c.req.url)
  const key = await createPictureLinks(config.secret).keyOf(pathname)
  if (key === null) return notFound()
  const kind = searchParams.has('download') ? 'attachment' : 'inline'
  const isHead = c.req.method === 'HEAD'
  // R2 throws on conditions that it cannot read, so it is given none.
  if (isHead || CONDITIONS.some((name) => c.req.raw.headers.has(name))) {
    const headers = headersOf(await c.env.PICTURES.head(key), kind)
    if (headers === null) return notFound()
    const isKnown = fresh(Object.fromEntries(c.req.raw.headers), Object.fromEntries(headers))
    if (isKnown) return new Response(null, { status: 304, headers: withoutLength(headers) })
    if (isHead) return new Response(null, { headers })
  }
  const found = await c.env.PICTURES.get(key)
  const headers = headersOf(found, kind)
  if (found !== null && headers !== null) return new Response(found.body, { headers })
  await found?.body.cancel()
  return notFound()
})

/** The conditions that are looked at: https://www.rfc-editor.org/rfc/rfc9110#section-13 */
const CONDITIONS = ['if-none-match', 'if-modified-since'] as const

/** null: there is nothing, or nothing that is shown to anybody. */
function headersOf(found: R2Object | null, kind: 'inline' | 'attachment'): Headers | null {
  const { contentType = '' } = found?.httpMetadata ?? {}
  if (found === null || !contentType.startsWith('image/')) return null
  return new Headers({
    ...HEADERS,
    'content-type': contentType,
    'content-length': String(found.size),
    'content-disposition': dispositionOf(found.httpMetadata ?? {}, kind),
    etag: found.httpEtag,
    'last-modified': found.uploaded.toUTCString(),
  })
}

/** A 304 has no body, so it says nothing of one. */
function withoutLength(headers: Headers): Headers {
  headers.delete('content-length')
  return headers
}
