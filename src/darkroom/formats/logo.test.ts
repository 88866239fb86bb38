import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { type Pixels, collected, rowsOf, viewOf } from '../pixels.ts'
import { noise, painted } from '../test-kit.ts'
import { LOGO_PLACES, placeLogo, withLogo } from './logo.ts'

const at = ({ width, data }: Pixels, x: number, y: number): number[] =>
  Array.from(data.subarray((y * width + x) * 4, (y * width + x) * 4 + 4))

const copy = ({ width, height, data }: Pixels): Pixels => ({ width, height, data: data.slice() })

describe('a logo', () => {
  test('goes into its corner, in its own shape', () => {
    const picture = { width: 1000, height: 600 }
    const logo = { width: 300, height: 100 }
    expect(placeLogo(picture, logo, 'top_left')).toEqual({ x: 24, y: 24, width: 132, height: 44 })
    expect(placeLogo(picture, logo, 'bottom_right', { share: 0.5, margin: 0 })).toEqual({
      ...{ x: 700, y: 500, width: 300, height: 100 },
    })
    expect(placeLogo(picture, logo, 'centre')).toEqual({ x: 434, y: 278, width: 132, height: 44 })
  })

  test('lies within the picture, however odd both are', () => {
    const size = fc.record({
      width: fc.integer({ min: 16, max: 5000 }),
      height: fc.integer({ min: 16, max: 5000 }),
    })
    fc.assert(
      fc.property(size, size, fc.constantFrom(...LOGO_PLACES), (picture, logo, place) => {
        const { x, y, width, height } = placeLogo(picture, logo, place)
        expect(Math.min(x, y)).toBeGreaterThanOrEqual(0)
        expect(x + width).toBeLessThanOrEqual(picture.width)
        expect(y + height).toBeLessThanOrEqual(picture.height)
      }),
    )
  })

  test('is there pixel by pixel, and nothing else has changed', () => {
    const before = noise(60, 50, 4)
    const logo = painted(10, 8, (x, y) => [x * 20, y * 30, 99, (x + y) % 3 === 0 ? 0 : 255])
    const area = { x: 45, y: 40, width: 10, height: 8 }
    const after = collected(withLogo(rowsOf(viewOf(copy(before))), logo, area))
    for (let y = 0; y < 50; y += 1)
      for (let x = 0; x < 60; x += 1) {
        const own = x >= 45 && x < 55 && y >= 40 && y < 48 ? at(logo, x - 45, y - 40) : []
        expect(at(after, x, y)).toEqual(own[3] === 255 ? own : at(before, x, y))
      }
  })

  test('lets through what it lets through', () => {
    const glass = painted(4, 4, () => [255, 255, 255, 128])
    const dark = painted(10, 10, () => [0, 0, 0, 255])
    const after = collected(
      withLogo(rowsOf(viewOf(dark)), glass, { x: 2, y: 2, width: 4, height: 4 }),
    )
    expect(at(after, 3, 3)).toEqual([128, 128, 128, 255])
    expect(at(after, 7, 7)).toEqual([0, 0, 0, 255])
  })
})
