/** Imports run one way, as docs/architecture.md says. */
import assert from 'node:assert/strict'
import { existsSync, globSync, readFileSync } from 'node:fs'
import { basename, dirname, join, relative } from 'node:path'
import { test } from '../playground/lib/test.ts'

const root = join(import.meta.dirname, '..')

/** From the top to the bottom: a folder imports what stands below it, or beside it in its own line. */
const LAYERS = [
  ['index.ts'],
  ['app.ts'],
  ['routes'],
  ['doctor', 'studio'],
  ['slack'],
  ['workspace'],
  ['threads'],
  ['config.ts', 'objects.ts'],
  ['secrets.ts'],
  ['understanding', 'darkroom'],
  ['gemini'],
  ['web-api'],
  ['words'],
  ['turns', 'pictures'],
  ['pipe'],
  ['lib'],
]

const layerOf = (name: string): number => LAYERS.findIndex((layer) => layer.includes(name))

interface Import {
  readonly file: string
  readonly from: string
  readonly to: string
  /** The file that is imported. */
  readonly target: string
}

/** All relative imports of the Worker, by the first part of their paths below src. */
const imports: Import[] = globSync('src/**/*.{ts,tsx}', { cwd: root })
  .filter((file) => !file.endsWith('.test.ts') && !file.endsWith('/test-kit.ts'))
  .flatMap((file) => {
    const text = readFileSync(join(root, file), 'utf8')
    return [...text.matchAll(/from '(\.[^']+)'/g)].map(([, path = '']) => {
      const target = relative(join(root, 'src'), join(root, dirname(file), path))
      const top = (name: string): string => name.split('/')[0] ?? name
      return {
        file,
        from: top(relative('src', file)),
        target,
        to: target.startsWith('..') ? target : top(target),
      }
    })
  })

test('the Worker imports nothing of the playground, the tests or the measurements', () => {
  assert.ok(imports.length > 100)
  assert.deepEqual(
    imports.filter(({ to }) => to.startsWith('..')),
    [],
  )
})

test('every folder has its place', () => {
  const unknown = imports.flatMap(({ from, to }) => [from, to]).filter((name) => layerOf(name) < 0)
  assert.deepEqual([...new Set(unknown)], [])
})

test('no folder imports what stands above it', () => {
  const upwards = imports
    .filter(({ from, to }) => layerOf(to) < layerOf(from))
    .map(({ file, to }) => `${file} → ${to}`)
  assert.deepEqual(upwards, [])
})

test('no two files import each other, by whatever way round', () => {
  const targets = Map.groupBy(imports, ({ file }) => relative('src', file))
  const done = new Set<string>()
  const visit = (file: string, way: readonly string[]): void => {
    assert.ok(!way.includes(file), `a round of imports: ${[...way, file].join(' → ')}`)
    if (done.has(file)) return
    for (const { target } of targets.get(file) ?? []) visit(target, [...way, file])
    done.add(file)
  }
  for (const file of targets.keys()) visit(file, [])
})

test('each decision has a number of its own', () => {
  const numbers = globSync('docs/decisions/*.md', { cwd: root }).map((file) =>
    basename(file).slice(0, 4),
  )
  assert.ok(numbers.length > 10)
  assert.deepEqual(numbers.sort(), [...new Set(numbers)].sort())
})

test('every link of the docs to a file of the repository leads to one', () => {
  const dead = globSync(['*.md', 'docs/**/*.md'], { cwd: root }).flatMap((file) => {
    const text = readFileSync(join(root, file), 'utf8')
    return [...text.matchAll(/\]\((?!https?:|#|mailto:)([^)#\s]+)/g)]
      .map(([, target = '']) => join(dirname(file), target))
      .filter((target) => !existsSync(join(root, target)))
      .map((target) => `${file} → ${target}`)
  })
  assert.deepEqual(dead, [])
})
