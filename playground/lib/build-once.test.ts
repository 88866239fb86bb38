import assert from 'node:assert/strict'
import { existsSync, mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { buildOnce } from './build-once.ts'
import { afterEach, beforeEach, test } from './test.ts'

let root: string
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'build-'))
  mkdirSync(join(root, 'src'))
  writeFileSync(join(root, 'src', 'a.ts'), '1')
})
afterEach(() => rmSync(root, { recursive: true, force: true }))

function builds() {
  const made: string[] = []
  const recipe = {
    folder: join(root, 'built'),
    sources: [join(root, 'src')],
    build: (into: string): Promise<void> => {
      made.push(into)
      writeFileSync(join(into, 'index.js'), '')
      return Promise.resolve()
    },
  }
  return { made, recipe }
}

test('the same sources are built once, tests aside, and others anew', async () => {
  const { made, recipe } = builds()
  const first = await buildOnce(recipe)
  writeFileSync(join(root, 'src', 'a.test.ts'), 'a test')
  assert.equal(await buildOnce(recipe), first)
  writeFileSync(join(root, 'src', 'a.ts'), '2')
  const second = await buildOnce(recipe)
  assert.notEqual(second, first)
  assert.equal(made.length, 2)
  for (const folder of [first, second]) assert.ok(existsSync(join(folder, 'index.js')))
})

test('of several at once, one is kept', async () => {
  const { recipe } = builds()
  const others = { ...recipe, folder: recipe.folder }
  const [one, two] = await Promise.all([buildOnce(recipe), buildOnce(others)])
  assert.equal(one, two)
  assert.equal(readdirSync(recipe.folder).length, 1)
})

test('what does not build leaves nothing behind', async () => {
  const { recipe } = builds()
  const build = () => Promise.reject(new Error('does not build'))
  await assert.rejects(buildOnce({ ...recipe, build }), /does not build/)
  assert.deepEqual(readdirSync(recipe.folder), [])
})
