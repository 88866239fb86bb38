import fc from 'fast-check'
import { describe, test } from 'vitest'
import { NO_SETTINGS, type Size, THINKING_LEVELS } from '../turns/settings.ts'
import { costOf } from './cost.ts'
import { estimateOf, usualUsage } from './estimate.ts'
import { MODELS, modelOf } from './models.ts'

const newest = modelOf('default')

describe('about what a turn will cost', () => {
  test.for([
    ['default', '1K', 0.0336],
    ['default', '2K', 0.0504],
    ['default', '4K', 0.113],
    ['pro', '1K', 0.134],
    ['pro', '4K', 0.24],
    ['lite', '1K', 0.0336],
    ['classic', '1K', 0.039],
  ] as const)(
    '%s in %s: the picture, and a little for the words',
    ([alias, size, price], { expect }) => {
      const usd = estimateOf(modelOf(alias), { ...NO_SETTINGS, size }, 1, 0)
      expect(usd).toBeGreaterThan(price - 0.001)
      expect(usd).toBeLessThan(price + 0.008)
    },
  )

  test('what was measured: 2K with thoughts cost $0.0547', ({ expect }) => {
    expect(estimateOf(newest, { ...NO_SETTINGS, size: '2K' }, 1, 0)).toBeCloseTo(0.0547, 2)
  })

  test('four cost four times as much', ({ expect }) => {
    const one = estimateOf(newest, NO_SETTINGS, 1, 3)
    expect(estimateOf(newest, NO_SETTINGS, 4, 3)).toBeCloseTo(4 * one, 10)
  })

  test('a picture that is sent counts 1,120 tokens', ({ expect }) => {
    const more = estimateOf(newest, NO_SETTINGS, 1, 10) - estimateOf(newest, NO_SETTINGS, 1, 0)
    expect(more).toBeCloseTo((10 * 1120 * 1.5) / 1e6, 10)
  })

  test('thinking and searching cost more', ({ expect }) => {
    const plain = estimateOf(newest, NO_SETTINGS, 1, 0)
    expect(estimateOf(newest, { ...NO_SETTINGS, thinking: 'high' }, 1, 0)).toBeGreaterThan(plain)
    expect(estimateOf(newest, { ...NO_SETTINGS, thinking: 'minimal' }, 1, 0)).toBeLessThan(plain)
    const searching = estimateOf(newest, { ...NO_SETTINGS, search: 'web' }, 1, 0)
    expect(searching - plain).toBeCloseTo(0.014, 10)
  })
})

test('the estimate is what the same answer would really have cost', ({ expect }) => {
  const all = MODELS.flatMap((model) => model.sizes.map((size) => ({ model, size })))
  const levels = fc.constantFrom(null, ...THINKING_LEVELS)
  fc.assert(
    fc.property(
      fc.constantFrom(...all),
      levels,
      fc.integer({ min: 1, max: 4 }),
      fc.integer({ min: 0, max: 14 }),
      ({ model, size }, thinking, count, pictures) => {
        const settings = { ...NO_SETTINGS, size, thinking }
        const usage = usualUsage(model, settings, pictures)
        const { input, text, image, imageTokens } = model.prices
        const priced: Partial<Record<Size, number>> = imageTokens
        // Reckoned once more, from the table alone.
        const micros =
          (400 + 1120 * pictures) * input +
          usage['thoughtsTokenCount'] * text +
          (priced[size] ?? Number.NaN) * image
        const real = Array.from({ length: count }, () => costOf(model, usage) ?? 0)
        const sum = real.reduce((total, cost) => total + cost, 0)
        expect(estimateOf(model, settings, count, pictures)).toBeCloseTo(sum, 10)
        expect(sum).toBeCloseTo((count * micros) / 1e6, 10)
      },
    ),
  )
})

test('a size that goes on from another model is none of this one’s', ({ expect }) => {
  const usual = estimateOf(modelOf('lite'), { ...NO_SETTINGS, size: '1K' }, 1, 3)
  expect(estimateOf(modelOf('lite'), { ...NO_SETTINGS, size: '4K' }, 1, 3)).toBe(usual)
})

test('every model and size of the table has a price', ({ expect }) => {
  const all = MODELS.flatMap((model) => model.sizes.map((size) => ({ model, size })))
  fc.assert(
    fc.property(
      fc.constantFrom(...all),
      fc.integer({ min: 1, max: 4 }),
      fc.integer({ min: 0, max: 14 }),
      ({ model, size }, count, pictures) => {
        const usd = estimateOf(model, { ...NO_SETTINGS, size }, count, pictures)
        expect(usd).toBeGreaterThan(0.03 * count)
        expect(usd).toBeLessThan(0.5 * count)
      },
    ),
  )
})
