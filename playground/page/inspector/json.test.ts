import assert from 'node:assert/strict'
import { test } from 'node:test'
import { prettyBody, tokens } from './json.ts'

void test('base64 is cut to its size, words are not', () => {
  const data = 'iVBORw0KGgo'.repeat(1000)
  assert.match(prettyBody({ data }), /"iVBORw0KGgoiVBORw0KGgoiV… \(base64, 8 KB\)"/)
  const words = 'a picture of '.repeat(40)
  assert.ok(prettyBody({ words }).includes(words))
})

void test('text that is JSON is laid out, other text stays', () => {
  assert.equal(prettyBody('{"a":1}'), '{\n  "a": 1\n}')
  assert.equal(prettyBody('a=1&b=2'), 'a=1&b=2')
  assert.equal(prettyBody(null), '')
})

void test('tokens joined are the text again', () => {
  const text = prettyBody({ a: [1, -2.5, true, null, 'x "y" {z}'], b: { 'c d': '<script>' } })
  const all = tokens(text)
  assert.equal(all.map((token) => token.text).join(''), text)
  assert.ok(all.some((token) => token.kind === 'key' && token.text.startsWith('"a"')))
  assert.ok(all.some((token) => token.kind === 'word' && token.text === 'true'))
})
