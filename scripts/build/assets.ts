/** Builds the scripts and styles of the studio's pages, which Cloudflare serves beside the Worker. */
import { join } from 'node:path'
import { build } from 'vite'
import type { BuiltFile } from './write-changes.ts'

/** Nothing of them is a page of its own. https://developers.cloudflare.com/workers/static-assets/headers/ */
const HEADERS = `/studio/*
  x-content-type-options: nosniff
  x-robots-tag: noindex
`

/** @param outdir where the files are to stand. @throws when it does not build */
export async function buildAssets(root: string, outdir: string): Promise<BuiltFile[]> {
  const built = await build({
    configFile: join(root, 'src', 'studio', 'browser', 'vite.config.ts'),
    logLevel: 'error',
    clearScreen: false,
    build: { write: false },
  })
  if (!('output' in built)) throw new Error('Vite has built something else than one bundle')
  const files = built.output.map((file) => ({
    path: join(outdir, file.fileName),
    contents: Buffer.from(file.type === 'chunk' ? file.code : file.source),
  }))
  return [...files, { path: join(outdir, '_headers'), contents: Buffer.from(HEADERS) }]
}
