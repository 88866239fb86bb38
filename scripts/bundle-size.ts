/** Builds all that is deployed, and fails when the script or what a page loads has grown too large. */
import { gzipSync } from 'node:zlib'
import { basename, join } from 'node:path'
import { buildAssets } from './build/assets.ts'
import { bundle } from './build/bundle.ts'
import { type Part, partOf } from './build/parts.ts'

/** What an isolate compiles before it answers anybody. */
const MAX_SCRIPT_KIB = 200
/** All modules of WebAssembly together. */
const MAX_CODECS_KIB = 700
/** Each script of a page. */
const MAX_PAGE_KIB = 30

const gzipKib = (contents: Uint8Array): number => gzipSync(contents).length / 1024

const root = join(import.meta.dirname, '..')
const outdir = join(root, 'dist')
const { files, metafile } = await bundle(root, outdir)
const sizes: Record<Part, number> = { script: 0, later: 0, languages: 0, tables: 0, codecs: 0 }
for (const { path, contents } of files) {
  const part = partOf(path.slice(outdir.length + 1), metafile)
  if (part !== null) sizes[part] += gzipKib(contents)
}
const pages = (await buildAssets(root, outdir)).filter(({ path }) => /\.(?:js|css)$/.test(path))
const kib = (part: Part): string => `${sizes[part].toFixed(1)} KiB`
console.log(`The script: ${kib('script')} gzip, at most ${MAX_SCRIPT_KIB} KiB.`)
console.log(
  `Beside it: other languages ${kib('languages')}, tables of words ${kib('tables')}, loaded when needed ${kib('later')}, codecs ${kib('codecs')}, at most ${MAX_CODECS_KIB} KiB.`,
)
const weights = pages.map(({ path, contents }) => [basename(path), gzipKib(contents)] as const)
console.log(
  `The pages' files, at most ${MAX_PAGE_KIB} KiB each: ${weights.map(([name, size]) => `${name} ${size.toFixed(1)} KiB`).join(', ')}.`,
)
const isTooLarge =
  sizes.script > MAX_SCRIPT_KIB ||
  sizes.codecs > MAX_CODECS_KIB ||
  weights.some(([, size]) => size > MAX_PAGE_KIB)
if (isTooLarge) process.exitCode = 1
