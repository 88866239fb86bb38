import { Hono } from 'hono/tiny'
import type { AppEnv } from '../app.ts'
import { readConfig } from '../config.ts'
import { createPictureLinks } from '../pictures/links.ts'

/** A picture never changes under its link, and its bytes can do nothing in a browser but be seen. */
const HEADERS = {
  'cache-control': 'public, max-age=31536000, immutable',
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

/** Pictures by their links: GET and HEAD. Whatever is not a valid link is not found. */
export const images = new Hono<AppEnv>().get('/*', async (c) => {
  const config = readConfig(c.env)
  if (config === null) return notFound()
  const key = await createPictureLinks(config.secret).keyOf(new URL(c.req.url).pathname)
  if (key === null) return notFound()
  const found =
    c.req.method === 'HEAD'
      ? await c.env.PICTURES.head(key)
      : await c.env.PICTURES.get(key, { onlyIf: c.req.raw.headers })
  if (found?.httpMetadata?.contentType?.startsWith('image/')) return respond(found, c.req.raw)
  if (found !== null) await discard(found)
  return notFound()
})

/** A body that nobody reads would be held open. */
async function discard(found: R2Object | R2ObjectBody): Promise<void> {
  if ('body' in found) await found.body?.cancel()
}

async function respond(found: R2Object | R2ObjectBody, request: Request): Promise<Response> {
  const headers = new Headers(HEADERS)
  found.writeHttpMetadata(headers)
  headers.set('etag', found.httpEtag)
  const isKnown = request.headers.get('if-none-match')?.includes(found.httpEtag) === true
  const isUnchanged = 'body' in found ? found.body === undefined : request.method !== 'HEAD'
  if (isKnown || isUnchanged) {
    await discard(found)
    return new Response(null, { status: 304, headers })
  }
  headers.set('content-length', String(found.size))
  return new Response('body' in found ? found.body : null, { headers })
}
