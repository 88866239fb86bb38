import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { type Pixels, collected, wholeOf } from '../pixels.ts'
import { largestDifference, noise, painted, waves } from '../test-kit.ts'
import { numberOf, LIGHT } from './light.ts'
import { scaled } from './scale.ts'

const to = (pixels: Pixels, width: number, height: number, area = wholeOf(pixels)): Pixels =>
  collected(scaled(pixels, area, { width, height }))

const at = ({ width, data }: Pixels, x: number, y: number): number[] =>
  Array.from(data.subarray((y * width + x) * 4, (y * width + x) * 4 + 4))

const SIDE = fc.integer({ min: 1, max: 40 })

describe('scaling', () => {
  test('every number comes back from light', () => {
    expect(Array.from(LIGHT, numberOf)).toEqual(Array.from({ length: 256 }, (_, i) => i))
  })

  test('a picture at its own size stays what it is, where it is seen', () => {
    const picture = painted(40, 30, (x, y) => [x * 6, y * 8, (x * y) % 256, 255])
    expect(to(picture, 40, 30)).toEqual(picture)
  })

  test('one colour stays that colour at every size', () => {
    fc.assert(
      fc.property(
        fc.tuple(SIDE, SIDE, SIDE, SIDE),
        fc.tuple(fc.nat(255), fc.nat(255), fc.nat(255)),
        ([width, height, newWidth, newHeight], colour) => {
          const plain = painted(width, height, () => colour)
          const result = to(plain, newWidth, newHeight)
          expect([result.width, result.height]).toEqual([newWidth, newHeight])
          expect(
            largestDifference(
              result,
              painted(newWidth, newHeight, () => colour),
            ),
          ).toBe(0)
        },
      ),
    )
  })

  test('made larger and small again it is nearly what it was', () => {
    const picture = waves(60, 44)
    const again = to(to(picture, 131, 97), 60, 44)
    expect(largestDifference(again, picture)).toBeLessThan(5)
  })

  test('black and white lines become the grey of half their light', () => {
    const lines = painted(256, 256, (x) => (x % 2 === 0 ? [0, 0, 0] : [255, 255, 255]))
    // Half the light is 188, not 128.
    expect(at(to(lines, 32, 32), 16, 16)).toEqual([188, 188, 188, 255])
  })

  test('what is transparent does not stain what is seen', () => {
    const half = painted(64, 64, (x) => (x < 32 ? [255, 0, 0, 255] : [0, 255, 0, 0]))
    const small = to(half, 16, 16)
    expect(at(small, 2, 8)).toEqual([255, 0, 0, 255])
    for (let x = 0; x < 16; x += 1) {
      const [, green = 0, , alpha = 0] = at(small, x, 8)
      expect(alpha === 0 || green === 0).toBe(true)
    }
  })

  test('a part is that part, between pixels as well', () => {
    const ramp = painted(100, 20, (x) => [x * 2, x * 2, x * 2])
    const part = to(ramp, 20, 10, { x: 40, y: 5, width: 20, height: 10 })
    expect(at(part, 0, 0)[0]).toBe(80)
    const between = to(ramp, 20, 10, { x: 40.5, y: 5, width: 20, height: 10 })
    expect(Math.abs((at(between, 10, 5)[0] ?? 0) - 101)).toBeLessThanOrEqual(1)
  })

  test('one pixel becomes any size, and any size one pixel', () => {
    expect(
      at(
        to(
          painted(1, 1, () => [1, 2, 3]),
          50,
          70,
        ),
        49,
        69,
      ),
    ).toEqual([1, 2, 3, 255])
    const [red = 0] = at(to(noise(90, 80), 1, 1), 0, 0)
    expect(red).toBeGreaterThan(100)
  })
})
