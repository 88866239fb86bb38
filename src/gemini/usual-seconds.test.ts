import { test } from 'vitest'
import { MODELS, modelOf } from './models.ts'
import { usualSeconds } from './usual-seconds.ts'

test('every model has a usual time for each of its sizes', ({ expect }) => {
  for (const model of MODELS)
    for (const size of model.sizes) {
      const [from, to] = usualSeconds(model, { size, thinking: null }) ?? [0, 0]
      expect(from, `${model.id} ${size}`).toBeGreaterThan(0)
      expect(to).toBeGreaterThan(from)
    }
})

test.for([
  ['default', null, null, [15, 25]],
  ['default', '4K', null, [60, 80]],
  ['default', '2K', 'high', [25, 70]],
  ['lite', null, 'high', [4, 10]],
  ['classic', '4K', null, null],
] as const)('%s in %s, thinking %s', ([model, size, thinking, usual], { expect }) => {
  expect(usualSeconds(modelOf(model), { size, thinking })).toEqual(usual)
})
