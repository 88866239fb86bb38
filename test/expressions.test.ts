/**
 * Whatever comes from outside is read in linear time: no regular expression of the Worker begins anew at
 * each of many characters, or tries many ways to divide them among its parts.
 */
import assert from 'node:assert/strict'
import { globSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { Visitor, parseSync } from 'oxc-parser'
import { analyse } from 'scslre'
import { test } from '../playground/lib/test.ts'

const root = join(import.meta.dirname, '..')

interface Expression {
  readonly source: string
  readonly flags: string
}

/** All regular expressions of a file. */
function expressionsIn(path: string): Expression[] {
  const found: Expression[] = []
  const { program } = parseSync(path, readFileSync(join(root, path), 'utf8'))
  new Visitor({
    Literal(node) {
      if ('regex' in node) found.push({ source: node.regex.pattern, flags: node.regex.flags })
    },
  }).visit(program)
  return found
}

/** Whether there are texts for which an expression takes more than linear time. */
const isSlow = (expression: Expression): boolean => analyse(expression).reports.length > 0

test('the slow ones are found', () => {
  for (const source of ['“[^”]*”', '[.,]+$', '^```\\s*([^]*?)\\s*```$', '(a+)+$'])
    assert.ok(isSlow({ source, flags: '' }), source)
  for (const source of ['“[^“”]*”', '^[.,]+', '<@([A-Z0-9]+)>'])
    assert.ok(!isSlow({ source, flags: '' }), source)
})

test('no expression of the Worker is slow', () => {
  const files = globSync('src/**/*.ts', { cwd: root }).filter((file) => !file.includes('.test.'))
  const all = files.flatMap((file) => expressionsIn(file).map((one) => [file, one] as const))
  assert.ok(all.length > 50)
  const slow = all.filter(([, one]) => isSlow(one)).map(([file, { source }]) => [file, source])
  assert.deepEqual(slow, [])
})

test('expressions are written out, so that they can be looked at', () => {
  const files = globSync('src/**/*.ts', { cwd: root }).filter((file) => !file.includes('.test.'))
  const built = files.filter((file) => readFileSync(join(root, file), 'utf8').includes('RegExp('))
  // One is cut to measure by Slack's limit of a section, and goes back no further than that.
  assert.deepEqual(built, ['src/web-api/blocks/result-body.ts'])
})
