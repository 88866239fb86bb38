/**
 * `npm run release -- v0.2.0`: the built Worker with its configuration as `release/easel-0.2.0.zip`, its checksum, and the notes. The
 * same sources give the same bytes.
 */
import { createHash } from 'node:crypto'
import { globSync, mkdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { downloadZip } from 'client-zip'
import * as v from 'valibot'
import { buildAll } from './build/build.ts'
import { builtConfig, checksumLine, notesOf } from './release/parts.ts'

const root = join(import.meta.dirname, '..')
const folder = join(root, 'release')
const read = (path: string): string => readFileSync(join(root, path), 'utf8')

/** The oldest day that a zip knows: the clock has no part in the bytes. */
const DAY = new Date('1980-01-01T00:00:00')

function fail(words: string): never {
  console.error(words)
  process.exit(1)
}

const [tag = ''] = process.argv.slice(2)
const { version } = v.parse(v.object({ version: v.string() }), JSON.parse(read('package.json')))
if (tag !== `v${version}`) fail(`package.json has ${version}, so the tag is v${version}.`)
const notes = notesOf(read('CHANGELOG.md'), version)
if (notes === null) fail(`CHANGELOG.md has no part “## ${version}”.`)

rmSync(folder, { recursive: true, force: true })
mkdirSync(folder)
const dist = join(folder, 'dist')
await buildAll(root, dist)
const built = globSync('**/*', { cwd: dist })
  .filter((path) => statSync(join(dist, path)).isFile())
  .toSorted((a, b) => (a < b ? -1 : 1))
  .map((path) => ({ name: `dist/${path}`, input: readFileSync(join(dist, path)) }))
const beside = ['LICENSE', 'README.md', 'CHANGELOG.md', 'manifest.json'].map((name) => ({
  name,
  input: read(name),
}))
const config = { name: 'wrangler.toml', input: builtConfig(read('wrangler.toml')) }
const entries = [...beside, config, ...built].map(({ name, input }) => ({
  name,
  input,
  lastModified: DAY,
}))
const zip = Buffer.from(await downloadZip(entries).arrayBuffer())
rmSync(dist, { recursive: true })

const file = `easel-${version}.zip`
const hex = createHash('sha256').update(zip).digest('hex')
writeFileSync(join(folder, file), zip)
writeFileSync(join(folder, `${file}.sha256`), checksumLine(hex, file))
writeFileSync(join(folder, 'notes.md'), `${notes}\n`)
console.log(`release/${file}: ${Math.round(zip.length / 1024)} KiB, sha256 ${hex}`)
