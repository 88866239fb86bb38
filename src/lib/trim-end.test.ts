import { test } from 'vitest'
import { trimEnd } from './trim-end.ts'

test('takes off what stands at the end, and nothing else', ({ expect }) => {
  expect(trimEnd('16:9,.!', /[.,!]/)).toBe('16:9')
  expect(trimEnd('...', /\./)).toBe('')
  expect(trimEnd('a..b', /\./)).toBe('a..b')
})
