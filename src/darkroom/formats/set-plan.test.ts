import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { MODELS, modelOf, ratiosOf } from '../../gemini/models.ts'
import { pixelsOf } from '../../gemini/pixels.ts'
import { MAX_PIXELS } from '../pixels.ts'
import { paintingsFor, pixelsIn, wayTo } from './set-plan.ts'

const painter = { model: modelOf('default'), maxSize: null }
const square = { width: 1024, height: 1024 }

describe('the way to a format', () => {
  test.each([
    ['its own shape', square, [1080, 1080], 'scale', '1:1 1K'],
    ['a model rounds', { width: 768, height: 1376 }, [1080, 1920], 'scale', '9:16 1K'],
    ['near', square, [1080, 1350], 'cut', '4:5 1K'],
    ['near, and much larger', square, [2480, 3000], 'paint', '4:5 2K'],
    ['far', square, [1080, 1920], 'paint', '9:16 1K'],
    ['a page', square, [2480, 3508], 'paint', '2:3 2K'],
    ['a banner', square, [1500, 500], 'paint', '21:9 1K'],
    ['nothing that can be read', null, [64, 64], 'paint', '1:1 1K'],
  ] as const)('%s', (_, picture, [width, height], how, painting) => {
    const way = wayTo(picture, { width, height }, painter)
    expect([way.how, `${way.painting.ratio} ${way.painting.size}`]).toEqual([how, painting])
  })

  test('keeps to what the team allows, and to what the model has', () => {
    const page = { width: 2480, height: 3508 }
    expect(wayTo(square, page, { ...painter, maxSize: '1K' }).painting.size).toBe('1K')
    expect(wayTo(square, page, { ...painter, model: modelOf('lite') }).painting.size).toBe('1K')
  })

  test('leads to what the darkroom can read, and the model can paint', () => {
    const side = fc.integer({ min: 16, max: 8192 })
    fc.assert(
      fc.property(side, side, fc.constantFrom(...MODELS), (width, height, { id }) => {
        const model = modelOf(id)
        const { ratio, size } = wayTo(null, { width, height }, { model, maxSize: null }).painting
        expect(ratiosOf(model)).toContain(ratio)
        const pixels = pixelsOf(model, ratio, size)
        expect((pixels?.width ?? 0) * (pixels?.height ?? 0)).toBeLessThanOrEqual(MAX_PIXELS)
      }),
    )
  })
})

test('formats of one shape share a painting, as large as one of them needs', () => {
  expect(
    paintingsFor([
      { ratio: '3:4', size: '1K' },
      { ratio: '1:1', size: '1K' },
      { ratio: '3:4', size: '2K' },
    ]),
  ).toEqual([
    { ratio: '3:4', size: '2K' },
    { ratio: '1:1', size: '1K' },
  ])
})

test('what is too large for the darkroom is read by its preview', () => {
  expect(pixelsIn({ width: 4096, height: 2048 })).toEqual({ width: 2048, height: 1024 })
  expect(pixelsIn({ width: 2400, height: 1792 })).toEqual({ width: 2400, height: 1792 })
  expect(pixelsIn({ width: null, height: 9 })).toBeNull()
})
