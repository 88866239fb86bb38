import { describe, expect, it } from 'vitest'
import { freshnessOf } from './freshness.ts'

const HOUR = 3600 * 1000

describe('a token', () => {
  it('lives for good where it is not rotated', () => {
    expect(freshnessOf({ since: 0, until: null }, 1e15)).toBe('fresh')
  })

  it.each([
    [0, 'fresh'],
    [11.4 * HOUR, 'fresh'],
    [11.5 * HOUR, 'stale'],
    [12 * HOUR - 1, 'stale'],
    [12 * HOUR, 'dead'],
  ])('of twelve hours is, after %d ms, %s', (age, expected) => {
    expect(freshnessOf({ since: 1000, until: 1000 + 12 * HOUR }, 1000 + age)).toBe(expected)
  })

  it('of ten seconds is not exchanged at once', () => {
    expect(freshnessOf({ since: 0, until: 10_000 }, 4999)).toBe('fresh')
    expect(freshnessOf({ since: 0, until: 10_000 }, 5000)).toBe('stale')
  })
})
