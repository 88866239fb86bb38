/** Bundles the Worker as a deployment would, and fails when its script has grown too large. */
import { gzipSync } from 'node:zlib'
import { join } from 'node:path'
import { bundle } from './build/bundle.ts'
import { type Part, partOf } from './build/parts.ts'

/** What an isolate compiles before it answers anybody. */
const MAX_SCRIPT_KIB = 200

const root = join(import.meta.dirname, '..')
const outdir = join(root, 'dist')
const { files, metafile } = await bundle(root, outdir)
const sizes: Record<Part, number> = { script: 0, later: 0, languages: 0, tables: 0, codecs: 0 }
for (const { path, contents } of files) {
  const part = partOf(path.slice(outdir.length + 1), metafile)
  if (part !== null) sizes[part] += gzipSync(contents).length / 1024
}
const kib = (part: Part): string => `${sizes[part].toFixed(1)} KiB`
console.log(`The script: ${kib('script')} gzip, at most ${MAX_SCRIPT_KIB} KiB.`)
console.log(
  `Beside it: other languages ${kib('languages')}, tables of words ${kib('tables')}, loaded when needed ${kib('later')}, codecs ${kib('codecs')}.`,
)
if (sizes.script > MAX_SCRIPT_KIB) process.exitCode = 1
