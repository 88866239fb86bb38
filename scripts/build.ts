/** `node scripts/build.ts [FOLDER]`: builds the Worker and its pages into `dist/`; wrangler calls it by itself. */
import { join, resolve } from 'node:path'
import { buildAll } from './build/build.ts'

const root = join(import.meta.dirname, '..')
await buildAll(root, resolve(root, process.argv[2] ?? 'dist'))
