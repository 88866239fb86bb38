import { describe, test } from 'vitest'
import { MODELS, modelOf, ratiosOf } from '../gemini/models.ts'
import { RATIOS } from '../turns/settings.ts'
import { explainMistakes, leftOutFor } from '../words/options.ts'
import { wordsIn } from '../words/words.ts'
import { readWish } from './wish.ts'

const newest = modelOf('gemini-nano-banana-2.1')

describe('what is asked for', () => {
  test.for([
    ['a fox --ar 16x9', { ratio: '16:9' }],
    ['a fox --ar 16/9 --size 2k', { ratio: '16:9', size: '2K' }],
    ['a fox --model PRO', { model: 'gemini-3-pro-image' }],
    ['a fox --thinking HIGH', { thinking: 'high' }],
    ['a fox --search images --image-only', { search: 'images', imageOnly: true }],
    ['a fox --model gemini-2.5-flash-image', { model: 'gemini-2.5-flash-image' }],
  ] as const)('%s', ([text, settings], { expect }) => {
    expect(readWish(text, newest)).toMatchObject({
      ok: true,
      value: { prompt: 'a fox', settings },
    })
  })
})

describe('several shapes', () => {
  test.for([
    ['a fox --ar 1:1,9:16,16:9', ['1:1', '9:16', '16:9'], 3],
    ['a fox --ar 1x1,1:1', [], 1],
    ['a fox --ar 16:9, --n 2', [], 2],
    ['a fox —ar 1:1,9:16', ['1:1', '9:16'], 2],
    ['a fox --ar 1:1,9:16 --n 4', ['1:1', '9:16'], 2],
  ] as const)('%s', ([text, ratios, count], { expect }) => {
    expect(readWish(text, newest)).toMatchObject({
      ok: true,
      value: { prompt: 'a fox', ratios, count },
    })
  })
})

describe('what cannot be done is explained before anything is spent', () => {
  test.for([
    ['a fox --ar 7:5', /--ar cannot be “7:5”.*16:9/],
    ['a fox --ar 1:1,7:5', /--ar cannot be “7:5”/],
    ['a fox --ar ,', /--ar needs a value/],
    ['a fox --ar 1:1,2:3,3:2,4:3,3:4', /--ar takes up to 4 shapes/],
    ['a fox --size 3K', /--size cannot be “3K”.*2K/],
    ['a fox --size 512', /does not have the size 512.*1K, 2K or 4K/],
    ['a fox --model dalle', /--model cannot be “dalle”.*pro/],
    ['a fox --model imagen-4.0-ultra', /retired Imagen.*--model pro/],
    ['a fox --model gemini-3.1-flash-image', /retired Nano Banana 2\. Use --model default/],
    ['a fox --model gemini-3-pro-image-preview', /retired the preview.*--model pro/],
    ['a fox --model lite --size 4K', /Nano Banana 2 Lite does not have.*--model default can/],
    ['a fox --model pro --ar 8:1', /Pro does not have the shape 8:1.*--model default/],
    ['a fox --thinking hard', /--thinking cannot be “hard”.*minimal, low, medium or high/],
    ['a fox --thinking low', /low.*minimal, medium or high/],
    ['a fox --model pro --thinking high', /Pro .*high.* --model default/],
    ['a fox --model pro --search images', /Pro .*pictures.*web.*--model default/],
    ['a fox --model lite --search', /Lite .*web.*--model default/],
    ['a fox --stylize 50', /do not know --stylize\./],
    ['a fox --size', /--size needs a value/],
  ] as const)('%s', ([text, sentence], { expect }) => {
    const wish = readWish(text, newest)
    expect(wish.ok ? wish.value : explainMistakes(wish.error.mistakes, wordsIn('en'))).toMatch(
      sentence,
    )
  })

  test.for([
    ['a fox --style anime', 'a fox anime', {}],
    ['a fox --no text --seed 42', 'a fox no text', {}],
    ['a fox --ar 7:5 --size 2K', 'a fox', { ratio: null, size: '2K' }],
    ['a fox --model lite --size 4K --search', 'a fox', { size: null, search: null }],
    ['a fox --model imagen --ar 16:9', 'a fox', { model: 'gemini-3-pro-image', ratio: '16:9' }],
    ['a fox --model dalle', 'a fox', { model: null }],
  ] as const)('and what is left without it: %s', ([text, prompt, settings], { expect }) => {
    expect(readWish(text, newest)).toMatchObject({
      ok: false,
      error: { rest: { prompt, settings } },
    })
  })

  test('all mistakes are told at once, strange options in one sentence', ({ expect }) => {
    const wish = readWish('a fox --style anime --ar 7:5 --seed 4', newest)
    const sentence = wish.ok ? '' : explainMistakes(wish.error.mistakes, wordsIn('en'))
    expect(sentence).toMatch(/^I do not know --style and --seed\. .* --ar cannot be “7:5”/)
  })

  test('what no model makes is told before it is painted, with what can be had', ({ expect }) => {
    const wish = readWish('a fox as SVG, transparent background', newest)
    if (wish.ok) throw new Error('it cannot be painted so')
    const { mistakes, rest } = wish.error
    expect(explainMistakes(mistakes, wordsIn('en'))).toMatch(/tracing tool .* white or green/)
    expect(leftOutFor(mistakes)).toEqual(['“SVG”', '“transparent background”'])
    expect(rest.prompt).toBe('a fox as SVG, transparent background')
    // In a thread people may talk of it.
    expect(readWish('can we have it as SVG', null).ok).toBe(true)
  })

  test('an edit is only checked against a model that it names', ({ expect }) => {
    expect(readWish('bigger --size 4K', null).ok).toBe(true)
    expect(readWish('bigger --size 4K', modelOf('classic')).ok).toBe(false)
  })
})

test('each model of the table has the settings that the table gives it', ({ expect }) => {
  for (const model of MODELS) {
    const { alias, sizes } = model
    for (const size of sizes)
      expect(readWish(`a --model ${alias} --size ${size}`, newest).ok).toBe(true)
    for (const ratio of RATIOS) {
      const allowed: readonly string[] = ratiosOf(model)
      expect(readWish(`a --model ${alias} --ar ${ratio}`, newest).ok).toBe(allowed.includes(ratio))
    }
  }
})
