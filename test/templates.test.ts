/** docs/templates.md lists every template as it is. */
import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { test } from '../playground/lib/test.ts'
import { TEMPLATES } from '../src/gemini/prompts/templates.ts'

const page = readFileSync(join(import.meta.dirname, '../docs/templates.md'), 'utf8')

for (const { label, prompt, example } of TEMPLATES)
  test(label, () => {
    assert.ok(page.includes(`## ${label}\n\n> ${prompt}\n\nFor example: ${example}\n`))
  })
