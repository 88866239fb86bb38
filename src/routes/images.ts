import fresh from 'fresh'
import { Hono } from 'hono/tiny'
import type { AppEnv } from './app-env.ts'
import { readConfig } from '../config.ts'
import { type Result, ok } from '../lib/result.ts'
import { dispositionOf } from '../pictures/download-name.ts'
import { createPictureLinks } from '../pictures/links.ts'
import type { NoPng } from '../studio/print/as-png.ts'

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

const noPng = (): Response =>
  new Response(
    'This picture is too large to be made into a PNG here. Download the original, or ask for it in 2K first.',
    { status: 422, headers: { 'content-type': 'text/plain; charset=utf-8' } },
  )

interface Served {
  readonly key: string
  /** A PNG is called after the version, as its original is; null: it has a name of its own. */
  readonly kept: R2Object | null
}

/** Few people print, so isolates that only show pictures do not compile what makes a PNG. */
async function servedFor(
  key: string,
  asked: URLSearchParams,
  bucket: R2Bucket,
): Promise<Result<Served, NoPng>> {
  if (asked.get('download') !== 'png') return ok({ key, kept: null })
  const { asPng } = await import('../studio/print/as-png.ts')
  const png = await asPng(key, bucket)
  return png.ok ? ok({ key: png.value.key, kept: png.value.original }) : png
}

/**
 * Pictures by their links: GET and HEAD. Whatever is not a valid link is not found. `?download` saves
 * the picture in place of showing it, `?download=png` as a PNG whatever the model has made.
 */
export const images = new Hono<AppEnv>().get('/*', async (c) => {
  const config = readConfig(c.env)
  if (config === null) return notFound()
  const { pathname, searchParams } = new URL(c.req.url)
  const kind = searchParams.has('download') ? 'attachment' : 'inline'
  const linked = await createPictureLinks(config.secret).keyOf(pathname)
  if (linked === null) return notFound()
  const served = await servedFor(linked, searchParams, c.env.PICTURES)
  if (!served.ok) return served.error === 'gone' ? notFound() : noPng()
  const { key, kept } = served.value
  const headersFor = (found: R2Object | null) => headersOf(found, kind, kept)
  const isHead = c.req.method === 'HEAD'
  // R2 throws on conditions that it cannot read, so it is given none.
  if (isHead || CONDITIONS.some((name) => c.req.raw.headers.has(name))) {
    const headers = headersFor(await c.env.PICTURES.head(key))
    if (headers === null) return notFound()
    const isKnown = fresh(Object.fromEntries(c.req.raw.headers), Object.fromEntries(headers))
    if (isKnown) return new Response(null, { status: 304, headers: withoutLength(headers) })
    if (isHead) return new Response(null, { headers })
  }
  const found = await c.env.PICTURES.get(key)
  const headers = headersFor(found)
  if (found !== null && headers !== null) return new Response(found.body, { headers })
  await found?.body.cancel()
  return notFound()
})

/** The conditions that are looked at: https://www.rfc-editor.org/rfc/rfc9110#section-13 */
const CONDITIONS = ['if-none-match', 'if-modified-since'] as const

/** null: there is nothing, or nothing that is shown to anybody. @param kept whose name it has; null: its own */
function headersOf(
  found: R2Object | null,
  kind: 'inline' | 'attachment',
  kept: R2Object | null,
): Headers | null {
  const { contentType = '' } = found?.httpMetadata ?? {}
  if (found === null || !contentType.startsWith('image/')) return null
  return new Headers({
    ...HEADERS,
    'content-type': contentType,
    'content-length': String(found.size),
    'content-disposition': dispositionOf({ ...(kept ?? found).httpMetadata, contentType }, kind),
    etag: found.httpEtag,
    'last-modified': found.uploaded.toUTCString(),
  })
}

/** A 304 has no body, so it says nothing of one. */
function withoutLength(headers: Headers): Headers {
  headers.delete('content-length')
  return headers
}
