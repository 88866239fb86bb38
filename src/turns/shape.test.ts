import { test } from 'vitest'
import { RATIOS } from './settings.ts'
import { shapeOf } from './shape.ts'

test.for([
  [1024, 1024, '1:1'],
  [1376, 768, '16:9'],
  [768, 1376, '9:16'],
  [928, 1152, '4:5'],
  [896, 1200, '3:4'],
  [6336, 2688, '21:9'],
  [3072, 384, '8:1'],
  [1000, 700, null],
  [null, null, null],
] as const)('%s × %s is %s', ([width, height, shape], { expect }) => {
  expect(shapeOf({ width, height })).toBe(shape)
})

test('each shape is its own', ({ expect }) => {
  for (const ratio of RATIOS) {
    const [width = 1, height = 1] = ratio.split(':').map((side) => Number(side) * 100)
    expect(shapeOf({ width, height })).toBe(ratio)
  }
})
