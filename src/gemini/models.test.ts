import { describe, test } from 'vitest'
import { NO_SETTINGS, RATIOS, SIZES } from '../turns/settings.ts'
import { missingSetting } from './missing-setting.ts'
import { MODELS, findModel, largerSizes, modelOf, ratiosOf } from './models.ts'
import { pixelsOf } from './pixels.ts'
import { findRetired } from './retired.ts'

describe('the table of models', () => {
  test.for(MODELS)('$alias is whole', (model, { expect }) => {
    const { sizes, prices, references, thinking, defaultThinking } = model
    const priced: Readonly<Partial<Record<string, number>>> = prices.imageTokens
    for (const size of sizes) expect(priced[size]).toBeGreaterThan(500)
    expect(references.objects + references.characters).toBeLessThanOrEqual(references.total)
    const levels: readonly (string | null)[] = thinking.length === 0 ? [null] : thinking
    expect(levels).toContain(defaultThinking)
    expect(findModel(model.id)).toBe(model)
    expect(findModel(model.alias)).toBe(model)
    expect(findRetired(model.id)).toBeNull()
  })

  test('the default paints all fourteen shapes, the others ten', ({ expect }) => {
    expect(ratiosOf(modelOf('default'))).toEqual(RATIOS)
    for (const alias of ['pro', 'lite', 'classic'])
      expect(ratiosOf(modelOf(alias))).toHaveLength(10)
  })

  test('every shape has about a megapixel in 1K, and what it says it is', ({ expect }) => {
    for (const model of MODELS)
      for (const ratio of ratiosOf(model)) {
        const { width, height } = pixelsOf(model, ratio, '1K') ?? { width: 0, height: 0 }
        const [wide = 1, high = 1] = ratio.split(':').map(Number)
        expect(width * height, `${model.alias} ${ratio}`).toBeGreaterThan(2 ** 20 * 0.95)
        expect(width * height).toBeLessThan(2 ** 20 * 1.15)
        expect(width / height / (wide / high)).toBeCloseTo(1, 1)
      }
  })

  test('each size has four times the pixels of the one before', ({ expect }) => {
    const widths = SIZES.map((size) => pixelsOf(modelOf('default'), '16:9', size)?.width)
    expect(widths).toEqual([688, 1376, 2752, 5504])
  })

  test('a shape that a model does not paint has no pixels', ({ expect }) => {
    expect(pixelsOf(modelOf('pro'), '8:1', '1K')).toBeNull()
  })

  test('an id that is not in it is taken at its word', ({ expect }) => {
    expect(modelOf('gemini-4-image')).toMatchObject({
      id: 'gemini-4-image',
      sizes: ['1K', '2K', '4K'],
    })
  })
})

describe('what a model does not have names one that has it', () => {
  test.for([
    ['pro', { ratio: '8:1' }, 'default'],
    ['lite', { size: '4K' }, 'default'],
    ['pro', { thinking: 'high' }, 'default'],
    ['pro', { search: 'images' }, 'default'],
    ['lite', { search: 'web' }, 'default'],
    ['classic', { search: 'web', ratio: '16:9' }, 'default'],
    ['default', { size: '512' }, null],
    ['default', { thinking: 'low' }, null],
  ] as const)('%s %o', ([alias, settings, otherModel], { expect }) => {
    expect(missingSetting(modelOf(alias), { ...NO_SETTINGS, ...settings })).toMatchObject({
      otherModel,
    })
  })

  test('one that has all of it is preferred', ({ expect }) => {
    const asked = { ...NO_SETTINGS, search: 'web', ratio: '8:1' } as const
    expect(missingSetting(modelOf('pro'), asked)).toMatchObject({
      setting: 'ratio',
      otherModel: 'default',
    })
  })

  test('nothing is missing where nothing is asked for', ({ expect }) => {
    for (const model of MODELS) expect(missingSetting(model, NO_SETTINGS)).toBeNull()
  })
})

test.for([
  ['imagen', 'pro'],
  ['imagen-4.0-ultra-generate-001', 'pro'],
  ['gemini-3-pro-image-preview', 'pro'],
  ['gemini-3.1-flash-image', 'default'],
  ['gemini-3.1-flash-image-preview', 'default'],
  ['gemini-2.5-flash-image-preview', 'default'],
  ['gemini-2.0-flash-preview-image-generation', 'default'],
] as const)('%s is retired, %s takes its place', ([id, alias], { expect }) => {
  expect(findRetired(id)?.instead).toBe(findModel(alias))
})

test('a picture is upscaled to the larger sizes that its model has', ({ expect }) => {
  const sizesFor = (alias: string, side: number | null) =>
    largerSizes(modelOf(alias), { width: side, height: side })
  expect(sizesFor('default', 320)).toEqual(['2K', '4K'])
  expect(sizesFor('default', 1024)).toEqual(['2K', '4K'])
  expect(sizesFor('default', 2048)).toEqual(['4K'])
  expect(sizesFor('default', 4096)).toEqual([])
  expect(sizesFor('lite', 1024)).toEqual([])
  expect(sizesFor('default', null)).toEqual([])
})
