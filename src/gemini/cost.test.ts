import { describe, test } from 'vitest'
import { costOf, spentOn } from './cost.ts'
import { modelOf } from './models.ts'

describe('the cost of a turn', () => {
  test('pictures, words, thoughts and input each have their price', ({ expect }) => {
    const usage = {
      promptTokenCount: 1000,
      candidatesTokenCount: 1518,
      candidatesTokensDetails: [{ modality: 'IMAGE', tokenCount: 1120 }],
      thoughtsTokenCount: 100,
    }
    const usd = (1000 * 1.5 + (398 + 100) * 7.5 + 1120 * 30) / 1e6
    expect(costOf(modelOf('default'), usage)).toBeCloseTo(usd, 10)
  })

  test('what searches bring in counts as input, and each search has its price', ({ expect }) => {
    const usage = { promptTokenCount: 1000, toolUsePromptTokenCount: 500 }
    const usd = (1500 * 1.5) / 1e6
    expect(costOf(modelOf('default'), usage)).toBeCloseTo(usd, 10)
    expect(costOf(modelOf('default'), usage, 3)).toBeCloseTo(usd + 3 * 0.014, 10)
  })

  test('what is no count of tokens counts nothing', ({ expect }) => {
    const model = modelOf('default')
    for (const odd of [-5, 1e300, Number.NaN, '1000', null, [7]]) {
      const usage = {
        promptTokenCount: odd,
        candidatesTokenCount: odd,
        candidatesTokensDetails: [null, 5, { modality: 'IMAGE', tokenCount: odd }],
      }
      expect(costOf(model, usage)).toBeNull()
      expect(costOf(model, { ...usage, promptTokenCount: 1000 })).toBeCloseTo(0.0015, 10)
    }
  })

  test('an answer without a picture costs its tokens, unless Google says that it is free', ({
    expect,
  }) => {
    const model = modelOf('default')
    const usage = { promptTokenCount: 2000 }
    const refused = { reason: 'refused', kind: 'other', usage } as const
    expect(spentOn(model, { ...refused, message: null })).toBeCloseTo(0.003, 10)
    const free = 'Unable to show it. You will not be charged for this request.'
    expect(spentOn(model, { ...refused, message: free })).toBe(0)
    expect(spentOn(model, { reason: 'words', text: 'Which fox?', usage })).toBeCloseTo(0.003, 10)
    expect(spentOn(model, { reason: 'unreachable' })).toBe(0)
  })

  test('a 1K picture costs what the price list says', ({ expect }) => {
    const picture = (tokens: number) => ({
      candidatesTokenCount: tokens,
      candidatesTokensDetails: [{ modality: 'IMAGE', tokenCount: tokens }],
    })
    expect(costOf(modelOf('default'), picture(1120))).toBeCloseTo(0.0336, 4)
    expect(costOf(modelOf('pro'), picture(1120))).toBeCloseTo(0.1344, 4)
    expect(costOf(modelOf('classic'), picture(1290))).toBeCloseTo(0.0387, 4)
  })

  test.for([{}, { promptTokenCount: 'many' }, { candidatesTokensDetails: null }])(
    'nothing counted: %o',
    (usage, { expect }) => {
      expect(costOf(modelOf('pro'), usage)).toBeNull()
    },
  )
})
