import { test } from 'vitest'
import { unfenced } from './unfenced.ts'

test.for([
  ['```\na fox\n```', 'a fox'],
  ['```text\na fox\n```', 'a fox'],
  ['```json {"a": 1} ```', '{"a": 1}'],
  ['```a fox```', 'a fox'],
  ['``````', ''],
  ['a fox', 'a fox'],
  ['```a fox', '```a fox'],
  ['`````', '`````'],
] as const)('%j', ([text, inner], { expect }) => {
  expect(unfenced(text)).toBe(inner)
})
