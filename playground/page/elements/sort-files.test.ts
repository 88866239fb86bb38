import assert from 'node:assert/strict'
import { test } from '../../lib/test.ts'
import { sortFiles } from './sort-files.ts'

const element = { filetypes: ['png', 'jpg'], max_files: 3 }
const files = (...names: string[]) => names.map((name) => new File([''], name))
const sorted = (names: string[], before = 0) => {
  const { good, problem } = sortFiles(element, files(...names), before)
  return [good.map(({ name }) => name), problem]
}

test('what fits is added, and what does not is named', () => {
  assert.deepEqual(sorted(['a.png', 'brief.pdf', 'B.JPG', 'notes.txt']), [
    ['a.png', 'B.JPG'],
    'Not one of png, jpg: brief.pdf, notes.txt.',
  ])
  assert.deepEqual(sorted(['a.png']), [['a.png'], undefined])
})

test('as many as there is room for', () => {
  assert.deepEqual(sorted(['a.png', 'b.png', 'c.png'], 1), [
    ['a.png', 'b.png'],
    'You can add up to 3 files.',
  ])
})
