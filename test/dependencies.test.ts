/** What Easel is built from is fixed to the byte: packages by version and hash, actions by commit. */
import assert from 'node:assert/strict'
import { globSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import * as v from 'valibot'
import { test } from '../playground/lib/test.ts'

const root = join(import.meta.dirname, '..')
const read = (path: string): string => readFileSync(join(root, path), 'utf8')

const LockSchema = v.object({
  packages: v.record(
    v.string(),
    v.object({ integrity: v.optional(v.string()), link: v.optional(v.boolean()) }),
  ),
})
const versions = v.record(v.string(), v.string())
const PackageSchema = v.object({ dependencies: versions, devDependencies: versions })

test('every package in the lockfile has a hash, those of other platforms as well', () => {
  const { packages } = v.parse(LockSchema, JSON.parse(read('package-lock.json')))
  const ours = Object.entries(packages).filter(([path, { link }]) => path !== '' && !link)
  assert.ok(ours.length > 400)
  const unhashed = ours.filter(([, { integrity }]) => !integrity?.startsWith('sha512-'))
  assert.deepEqual(
    unhashed.map(([path]) => path),
    [],
  )
})

test('every dependency is an exact version', () => {
  const { dependencies, devDependencies } = v.parse(PackageSchema, JSON.parse(read('package.json')))
  for (const [name, version] of Object.entries({ ...dependencies, ...devDependencies }))
    assert.match(version, /^\d+\.\d+\.\d+(?:-[\w.]+)?$/, name)
})

test('every action in a workflow is a commit, with its version beside it', () => {
  const workflows = globSync('.github/workflows/*.{yml,yaml}', { cwd: root })
  const uses = workflows.flatMap((path) => read(path).match(/\buses:.*/g) ?? [])
  assert.ok(uses.length >= 2)
  for (const use of uses) assert.match(use, /^uses: [\w./-]+@[0-9a-f]{40} # v\d+\.\d+\.\d+$/)
})
