import { describe, test } from 'vitest'
import { NO_SETTINGS } from '../turns/settings.ts'
import { aPainting, aPicture, aRecord } from '../turns/test-kit.ts'
import { recipe } from './recipe.ts'

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
    expect(recipe(record, model)).toBe(
      [
        'Prompt: make it night',
        'Version: v2, from v1',
        'Model: Nano Banana Pro (gemini-3-pro-image)',
        'Shape: 16:9',
        'Size: 2K',
        'Pixels: 2752 × 1536',
        'Your pictures: sky.png',
        'Cost: about $0.134, by the prices of 2026-11-22',
      ].join('\n'),
    )
  })

  test('leaves out what is not known', ({ expect }) => {
    const bare = { ...record, prompt: '', parentName: null, settings: NO_SETTINGS, cost: null }
    expect(recipe({ ...bare, uploads: [], answers: [] }, model)).toBe(
      [
        'Prompt: none, only pictures',
        'Version: v2',
        'Model: Nano Banana Pro (gemini-3-pro-image)',
      ].join('\n'),
    )
  })
})
