/** What the fuzzer does to a payload. */
import assert from 'node:assert/strict'
import fc from 'fast-check'
import { test } from '../../playground/lib/test.ts'
import { ODD_VALUES } from './odd-values.ts'
import { pathsOf, spoil, spoilt } from './spoil.ts'

const payload = { a: { b: ['x', { c: 1 }] }, d: 'y' }
const odd = { name: 'five', json: '5' }

test('each field has a path, whole objects and lists too', () => {
  assert.deepEqual(
    pathsOf(payload).map((path) => path.join('.')),
    ['a', 'a.b', 'a.b.0', 'a.b.1', 'a.b.1.c', 'd'],
  )
})

test('a field is another one, stands there twice, or not at all', () => {
  assert.equal(
    spoil(payload, ['a', 'b', 1, 'c'], 'other', odd).json,
    '{"a":{"b":["x",{"c":5}]},"d":"y"}',
  )
  assert.equal(spoil(payload, ['d'], 'twice', odd).json, '{"a":{"b":["x",{"c":1}]},"d":"y","d":5}')
  assert.equal(spoil(payload, ['a', 'b', 0], 'absent', odd).json, '{"a":{"b":[{"c":1}]},"d":"y"}')
})

test('a field of what travels as text is spoilt within that text', () => {
  const view = { metadata: '{"a":1}' }
  assert.deepEqual(pathsOf(view), [['metadata'], ['metadata', 'a']])
  assert.equal(spoil(view, ['metadata', 'a'], 'other', odd).json, '{"metadata":"{\\"a\\":5}"}')
})

test('a prototype stays a member of its own', () => {
  const value = ODD_VALUES.find(({ name }) => name === 'a prototype')
  assert.ok(value)
  assert.match(spoil(payload, ['d'], 'other', value).json, /"d":\{"__proto__":/)
})

test('the same seed spoils the same', () => {
  const names = (seed: number) => fc.sample(spoilt(payload), { seed, numRuns: 50 })
  assert.deepEqual(names(7), names(7))
  assert.notDeepEqual(names(7), names(8))
})
