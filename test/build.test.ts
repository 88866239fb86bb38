/** The Worker's build: what is in which part, and that it disturbs nobody who runs from its folder. */
import assert from 'node:assert/strict'
import {
  mkdirSync,
  mkdtempSync,
  readFileSync,
  readdirSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, test } from '../playground/lib/test.ts'
import { bundle } from '../scripts/build/bundle.ts'
import { partOf } from '../scripts/build/parts.ts'
import { writeChanges } from '../scripts/build/write-changes.ts'

const root = join(import.meta.dirname, '..')
const file = (path: string, text: string) => ({ path, contents: new TextEncoder().encode(text) })

let folder: string
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'build-'))
})
afterEach(() => rmSync(folder, { recursive: true, force: true }))

test('the script has the words of English, and each other language stands beside it', async () => {
  const outdir = join(root, 'dist')
  const { files, metafile } = await bundle(root, outdir)
  const names = files.map(({ path }) => path.slice(outdir.length + 1))
  const languages = names.filter((name) => partOf(name, metafile) === 'languages')
  assert.deepEqual(languages.sort(), ['words/es.js', 'words/hi.js', 'words/ja.js', 'words/zh.js'])
  const text = (wanted: (name: string) => boolean): string =>
    names.map((name, i) => (wanted(name) ? files[i]?.text : '')).join('')
  const script = text((name) => name.endsWith('.js') && partOf(name, metafile) === 'script')
  assert.ok(script.includes('Try again'))
  assert.ok(!script.includes('फिर कोशिश करें'))
  assert.ok(text((name) => name === 'words/hi.js').includes('फिर कोशिश करें'))
})

test('what the script imports at once counts with it, what it imports later does not', () => {
  const chunk = (imports: object[]) => ({ bytes: 1, inputs: {}, exports: [], imports })
  const imported = (path: string, kind: string) => ({ path, kind })
  const outputs = {
    'dist/index.js': chunk([
      imported('dist/shared-A.js', 'import-statement'),
      imported('dist/page-B.js', 'dynamic-import'),
    ]),
    'dist/shared-A.js': chunk([imported('dist/deep-C.js', 'import-statement')]),
    'dist/deep-C.js': chunk([imported('dist/index.js', 'import-statement')]),
    'dist/page-B.js': chunk([]),
  }
  const metafile = JSON.parse(JSON.stringify({ inputs: {}, outputs }))
  assert.equal(partOf('shared-A.js', metafile), 'script')
  assert.equal(partOf('deep-C.js', metafile), 'script')
  assert.equal(partOf('page-B.js', metafile), 'later')
  assert.equal(partOf('codec.wasm', metafile), 'codecs')
  assert.equal(partOf('index.js.map', metafile), null)
})

test('what is there already is not written again, and what is no longer built goes', async () => {
  mkdirSync(join(folder, 'chunks'))
  const [same, changed, old] = [
    join(folder, 'same.js'),
    join(folder, 'changed.js'),
    join(folder, 'chunks', 'old.js'),
  ]
  for (const path of [same, changed, old]) writeFileSync(path, 'before')
  const written = statSync(same, { bigint: true }).mtimeNs
  await writeChanges(folder, [
    file(same, 'before'),
    file(changed, 'after'),
    file(join(folder, 'words', 'new.js'), 'new'),
  ])
  assert.equal(statSync(same, { bigint: true }).mtimeNs, written)
  assert.equal(readFileSync(changed, 'utf8'), 'after')
  const left = readdirSync(folder, { recursive: true, encoding: 'utf8' }).sort()
  assert.deepEqual(left, ['changed.js', 'chunks', 'same.js', 'words', join('words', 'new.js')])
})

test('several processes may build into one folder at once', async () => {
  const files = ['a.js', 'b.js'].map((name) => file(join(folder, name), name.repeat(50_000)))
  await Promise.all([1, 2, 3, 4].map(() => writeChanges(folder, files)))
  for (const { path, contents } of files) assert.ok(readFileSync(path).equals(contents))
})
