import { describe, test } from 'vitest'
import { costOfText } from './text-prices.ts'

const costWith = (promptTokenCount: unknown): number =>
  costOfText({ usageMetadata: { promptTokenCount } })

describe('tokens of an answer', () => {
  test('are paid for', ({ expect }) => {
    expect(costWith(1_000_000)).toBeCloseTo(0.3)
  })

  test.for([undefined, null, '9', -1, -Number.MAX_VALUE, Number.MAX_VALUE, Infinity, NaN, {}])(
    'are none where they are no count: %s',
    (count, { expect }) => {
      expect(costWith(count)).toBe(0)
    },
  )
})
