import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { Area } from '../pixels.ts'
import { frameOf } from './frame.ts'

const SHAPES = ['1:1', '3:2', '2:3', '16:9', '9:16', '21:9'] as const

const within = (part: Area, whole: Area): boolean =>
  part.x >= whole.x &&
  part.y >= whole.y &&
  part.x + part.width <= whole.x + whole.width &&
  part.y + part.height <= whole.y + whole.height

describe('a frame', () => {
  test('is around the marks, with a margin and enough to see', () => {
    const marked = { x: 900, y: 800, width: 300, height: 300 }
    expect(frameOf(marked, { width: 2048, height: 2048 }, SHAPES)).toEqual({
      shape: '1:1',
      area: { x: 795, y: 695, width: 510, height: 510 },
    })
  })

  test('has the shape that needs the fewest pixels', () => {
    const marked = { x: 100, y: 900, width: 1600, height: 60 }
    expect(frameOf(marked, { width: 4096, height: 2048 }, SHAPES).shape).toBe('16:9')
    const upright = { x: 900, y: 100, width: 100, height: 900 }
    expect(frameOf(upright, { width: 2048, height: 2048 }, SHAPES).shape).toBe('9:16')
  })

  test('lies within the picture, at its edge', () => {
    const marked = { x: 2040, y: 0, width: 8, height: 8 }
    const { area } = frameOf(marked, { width: 2048, height: 1152 }, SHAPES)
    expect([area.x + area.width, area.y]).toEqual([2048, 0])
  })

  test('is the whole picture where everything but a pixel is marked', () => {
    const picture = { width: 2752, height: 1536 }
    expect(frameOf({ x: 0, y: 0, width: 2752, height: 1535 }, picture, SHAPES)).toEqual({
      shape: '16:9',
      area: { x: 0, y: 0, ...picture },
    })
  })

  test('whatever is marked, it has it with its rim, is within the picture and in shape', () => {
    const side = fc.integer({ min: 1, max: 3000 })
    fc.assert(
      fc.property(
        side,
        side,
        fc.tuple(fc.nat(), fc.nat(), fc.nat(), fc.nat()),
        (width, height, [a, b, c, d]) => {
          const [x, y] = [a % width, b % height]
          const marked = { x, y, width: 1 + (c % (width - x)), height: 1 + (d % (height - y)) }
          const whole = { x: 0, y: 0, width, height }
          const { area, shape } = frameOf(marked, whole, SHAPES)
          expect(within(marked, area) && within(area, whole)).toBe(true)
          for (const [from, to, end, all] of [
            [area.x, marked.x, area.width, width],
            [area.y, marked.y, area.height, height],
          ] as const)
            expect(from < to || from === 0 || from + end === all || to === 0).toBe(true)
          if (area.width === width && area.height === height) return
          const [w = 1, h = 1] = shape.split(':').map(Number)
          // To the nearest pixel.
          expect(Math.abs(area.width - (area.height * w) / h)).toBeLessThanOrEqual(1 + w / h)
        },
      ),
    )
  })
})
