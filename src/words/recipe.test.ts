import { describe, test } from 'vitest'
import { NO_SETTINGS } from '../turns/settings.ts'
import { aPainting, aPicture, aRecord } from '../turns/test-kit.ts'
import { wholeName } from './names.ts'
import { recipe } from './recipe.ts'
import { wordsIn } from './words.ts'

const words = wordsIn('en')

const model = { label: 'Nano Banana Pro', pricesReadOn: '2026-11-22' }

const record = aRecord({
  version: 2,
  parentName: 'v1',
  prompt: 'make it night',
  model: 'gemini-3-pro-image',
  settings: { ...NO_SETTINGS, ratio: '16:9', size: '2K' },
  uploads: [{ key: 'k', mimeType: 'image/png', bytes: 1, name: 'sky.png' }],
  answers: [aPainting({ pictures: [aPicture({ width: 2752, height: 1536 })] })],
  cost: 0.13449,
})

describe('the recipe of a picture', () => {
  test('says all that is known', ({ expect }) => {
    expect(recipe(record, model, words)).toBe(
      [
        'Prompt: make it night',
        'Version: v2, from v1',
        'Model: Nano Banana Pro (gemini-3-pro-image)',
        'Shape: 16:9',
        'Size: 2K',
        'Pixels: 2752 × 1536',
        'Your pictures: sky.png',
        'Cost: about $0.134, by the prices of 22 November 2026',
      ].join('\n'),
    )
  })

  test('leaves out what is not known', ({ expect }) => {
    const bare = { ...record, prompt: '', parentName: null, settings: NO_SETTINGS, cost: null }
    expect(recipe({ ...bare, uploads: [], answers: [] }, model, words)).toBe(
      [
        'Prompt: none, only pictures',
        'Version: v2',
        'Model: Nano Banana Pro (gemini-3-pro-image)',
      ].join('\n'),
    )
  })
})

test('a whole turn is called by its first and last picture', ({ expect }) => {
  expect(wholeName(3, 1, words)).toBe('v3')
  expect(wholeName(3, 4, words)).toBe('v3a to v3d')
  expect(wholeName(3, 4, wordsIn('es'))).toBe('v3a a v3d')
})
