import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { checkFormat, coverOf, enlargement } from './format.ts'

const side = fc.integer({ min: 16, max: 4000 })

describe('a format', () => {
  test.each([
    ['1 × 1', 1, 1, 'image/png', 'too_small'],
    ['a line', 4000, 15, 'image/png', 'too_small'],
    ['20000 × 20000', 20_000, 20_000, 'image/png', 'too_large'],
    ['a long banner', 9000, 100, 'image/jpeg', 'too_large'],
    ['many pixels', 8000, 8000, 'image/jpeg', 'too_large'],
    ['a page as WebP', 2480, 3508, 'image/webp', 'too_large_for_type'],
  ] as const)('%s is refused', (_, width, height, type, reason) => {
    expect(checkFormat({ width, height }, type)).toMatchObject({ ok: false, error: { reason } })
  })

  test.each([
    [1080, 1080, 'image/webp'],
    [1080, 1920, 'image/webp'],
    [1920, 1080, 'image/jpeg'],
    [1200, 628, 'image/png'],
    [1500, 500, 'image/webp'],
    [2480, 3508, 'image/jpeg'],
    [16, 16, 'image/png'],
  ] as const)('%i × %i as %s is made', (width, height, type) => {
    expect(checkFormat({ width, height }, type).ok).toBe(true)
  })

  test('is cut out of the middle, and near to the focus', () => {
    const picture = { width: 200, height: 100 }
    const square = { width: 50, height: 50 }
    expect(coverOf(picture, square)).toEqual({ x: 50, y: 0, width: 100, height: 100 })
    expect(coverOf(picture, square, { x: 0.3, y: 0.9 })).toEqual({
      x: 10,
      y: 0,
      width: 100,
      height: 100,
    })
    expect(coverOf(picture, square, { x: 1, y: 1 })).toEqual({
      x: 100,
      y: 0,
      width: 100,
      height: 100,
    })
  })

  test('is cut to its shape and within the picture, as large as can be', () => {
    const focus = fc.record({
      x: fc.double({ min: 0, max: 1, noNaN: true }),
      y: fc.double({ min: 0, max: 1, noNaN: true }),
    })
    fc.assert(
      fc.property(side, side, side, side, focus, (pw, ph, width, height, at) => {
        const picture = { width: pw, height: ph }
        const area = coverOf(picture, { width, height }, at)
        expect(area.width / area.height).toBeCloseTo(width / height, 6)
        expect(Math.min(area.x, area.y)).toBeGreaterThanOrEqual(0)
        expect(area.x + area.width).toBeLessThanOrEqual(pw + 1e-9)
        expect(area.y + area.height).toBeLessThanOrEqual(ph + 1e-9)
        expect(Math.min(pw - area.width, ph - area.height)).toBeLessThan(1e-9)
      }),
    )
  })

  test('says how much it enlarges', () => {
    expect(enlargement({ width: 1024, height: 1024 }, { width: 2048, height: 512 })).toBe(2)
  })
})
