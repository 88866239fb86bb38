/** Serves the built page. Permalinks are answered with the page, too: it reads the address itself. */
import { readFile } from 'node:fs/promises'
import { extname, join, normalize } from 'node:path'
import { codeOf } from '../lib/json.ts'

const TYPES: Record<string, string> = {
  '.css': 'text/css; charset=utf-8',
  '.html': 'text/html; charset=utf-8',
  '.ico': 'image/x-icon',
  '.jpg': 'image/jpeg',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json',
  '.map': 'application/json',
  '.png': 'image/png',
  '.svg': 'image/svg+xml',
  '.webmanifest': 'application/manifest+json',
  '.woff2': 'font/woff2',
}

/** A file below `dir`, or the page itself for paths without a file name. */
export async function servePage(dir: string, path: string): Promise<Response> {
  const type = TYPES[extname(path)]
  const file = type === undefined ? 'index.html' : normalize(decodeURIComponent(path))
  if (file.includes('..')) return new Response('Not found', { status: 404 })
  try {
    const bytes = await readFile(join(dir, file))
    const cache = path.startsWith('/assets/') ? 'public, max-age=31536000, immutable' : 'no-cache'
    const headers = { 'content-type': type ?? 'text/html; charset=utf-8', 'cache-control': cache }
    return new Response(bytes, { headers })
  } catch (error) {
    if (codeOf(error) === 'ENOENT') return new Response('Not found', { status: 404 })
    throw error
  }
}
