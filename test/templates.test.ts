/** docs/templates.md lists every template as it is, with an example that fills it in. */
import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { test } from '../playground/lib/test.ts'
import { templates } from '../src/words/en/templates.ts'

const page = readFileSync(join(import.meta.dirname, '../docs/templates.md'), 'utf8')

for (const { label, prompt } of templates)
  test(label, () => {
    const [, section = ''] = page.split(`## ${label}\n\n> ${prompt}\n\n`)
    // What a person has filled in has no brackets left.
    assert.match(section, /^For example: [^[\]\n]+\n/)
  })

test('nothing else is listed', () => {
  assert.equal(page.split('\n## ').length - 1, templates.length)
})
