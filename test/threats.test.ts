/** Each threat of SECURITY.md names tests that there are. */
import assert from 'node:assert/strict'
import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { test } from '../playground/lib/test.ts'

const root = join(import.meta.dirname, '..')
const read = (file: string): string => readFileSync(join(root, file), 'utf8')

/** The lines of the table, each with the tests that it names. */
const threats = (read('SECURITY.md').split('## Threats')[1] ?? '')
  .split('\n## ')[0]
  ?.split('\n')
  .filter((line) => line.startsWith('|'))
  .slice(2)
  .map((line) => ({
    line,
    named: [...line.matchAll(/`([^`]+)` “([^”]+)”/g)].map(([, file = '', title = '']) => ({
      file,
      title,
    })),
  }))

/** Whether the title of a test of that file has these words. */
const hasTest = (file: string, title: string): boolean =>
  read(file)
    .split('\n')
    .some(
      (line) => /\b(?:test|it|measured)\b|^\s*\]\)\(|^\s*['`]/.test(line) && line.includes(title),
    )

test('every threat is held by a test that there is', () => {
  assert.ok(threats !== undefined && threats.length > 15)
  for (const { line, named } of threats) {
    assert.ok(named.length > 0, `no test is named: ${line}`)
    for (const { file, title } of named) {
      assert.ok(existsSync(join(root, file)), file)
      assert.ok(hasTest(file, title), `${file} has no test “${title}”`)
    }
  }
})

test('a test that there is not is found', () => {
  assert.ok(!hasTest('test/boundaries.test.ts', 'a test of no such name'))
})
