/** `node scripts/build.ts [FOLDER]`: bundles the Worker into `dist/`; wrangler calls it by itself. */
import { mkdir } from 'node:fs/promises'
import { join, resolve } from 'node:path'
import { bundle } from './build/bundle.ts'
import { writeChanges } from './build/write-changes.ts'

const root = join(import.meta.dirname, '..')
const outdir = resolve(root, process.argv[2] ?? 'dist')
await mkdir(outdir, { recursive: true })
const { files } = await bundle(root, outdir)
await writeChanges(outdir, files)
