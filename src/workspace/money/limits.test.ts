import { describe, test } from 'vitest'
import { passed } from './limits.ts'

describe('admins hear of what the team has spent', () => {
  test.for([
    [10, 7.9, 8, 80],
    [10, 0, 7.99, null],
    [10, 8, 9, null],
    [10, 9.99, 10, 100],
    [10, 7, 10.01, 100],
    [10, 10.01, 10.05, null],
    // A limit that was raised is neared again.
    [20, 15, 16.2, 80],
    [null, 0, 100, null],
  ] as const)('of %s, from %s to %s: %s', ([most, before, after, part], { expect }) => {
    expect(passed(most, before, after)).toBe(part)
  })

  test('each part once, however small the steps', ({ expect }) => {
    const parts = Array.from({ length: 120 }, (_, i) => passed(1, i / 100, (i + 1) / 100))
    expect(parts.filter((part) => part !== null)).toEqual([80, 100])
  })
})
