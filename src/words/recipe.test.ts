import { describe, test } from 'vitest'
import { promptOf } from '../turns/deed.ts'
import { LANGUAGES } from '../turns/language.ts'
import { NO_SETTINGS } from '../turns/settings.ts'
import { aPainting, aPicture, aRecord } from '../turns/test-kit.ts'
import type { TurnHistory } from '../turns/turn-history.ts'
import { wholeName } from './names.ts'
import { recipe } from './recipe.ts'
import { wordsIn } from './words.ts'

const words = wordsIn('en')

const model = {
  id: 'gemini-3-pro-image',
  alias: 'pro',
  label: 'Nano Banana Pro',
  pricesReadOn: '2026-11-22',
}

const record = aRecord({
  version: 2,
  parentName: 'v1',
  prompt: 'make it night',
  model: 'gemini-3-pro-image',
  settings: { ...NO_SETTINGS, ratio: '16:9', size: '2K' },
  uploads: [{ key: 'k', mimeType: 'image/png', bytes: 1, name: 'sky.png', sha256: '' }],
  answers: [aPainting({ pictures: [aPicture({ width: 2752, height: 1536 })] })],
  cost: 0.13449,
})

const asked = (prompt: string) => ({ prompt, deed: null, settings: NO_SETTINGS, wanted: null })

const history: TurnHistory = {
  record,
  ...asked(record.prompt),
  count: 1,
  uploads: record.uploads,
  steps: [{ name: 'v1', asked: asked('a fox') }],
  failure: null,
  state: 'done',
  carried: 1,
  spent: 0,
}

const PROVENANCE = words.recipe.provenance

describe('the recipe of a picture', () => {
  test('says all that is known', ({ expect }) => {
    expect(recipe(history, model, words)).toBe(
      [
        'Prompt: make it night',
        'Version: v2, from v1',
        'How it came about: v1 “a fox”',
        'Model: Nano Banana Pro (gemini-3-pro-image)',
        'Shape: 16:9',
        'Size: 2K',
        'Pixels: 2752 × 1536',
        'Your pictures: sky.png',
        'Cost: about $0.134, by the prices of 22 November 2026',
        'To repeat it: reply `v1: make it night --model pro --ar 16:9 --size 2K` in this thread (attach the same pictures)',
        PROVENANCE,
      ].join('\n'),
    )
  })

  test('leaves out what is not known', ({ expect }) => {
    const bare = { ...record, parentName: null, settings: NO_SETTINGS, cost: null, answers: [] }
    const known = { ...history, record: bare, prompt: '', uploads: [], steps: [] }
    expect(recipe(known, model, words)).toBe(
      [
        'Prompt: none, only pictures',
        'Version: v2',
        'Model: Nano Banana Pro (gemini-3-pro-image)',
        'To repeat it: `/imagine --model pro`',
        PROVENANCE,
      ].join('\n'),
    )
  })

  test('of a turn that failed says why, and gives the code for Google’s support', ({ expect }) => {
    const message = 'Unable to show it. Support code: 35561574'
    const failure = { reason: 'refused', kind: 'prohibited', message } as const
    const failed = { ...history, record: null, steps: [], failure, spent: 0.0021 }
    const said = recipe(failed, model, words).split('\n')
    expect(said).toContain(`What happened: ${words.refusals.prohibited}`)
    expect(said).toContain('Google’s support code: 35561574')
    expect(said).toContain('Cost: about $0.002, by the prices of 22 November 2026')
    expect(said.join(' ')).not.toContain('To repeat it')
  })

  test('repeats every setting, in one line that cannot leave its code', ({ expect }) => {
    const all = { thinking: 'high', search: 'images', imageOnly: true } as const
    const settings = { ...NO_SETTINGS, ...all }
    const lately = { ...history, prompt: 'a `fox`\n\nin snow', count: 4, uploads: [] }
    const root = { ...record, parentName: null, settings }
    expect(recipe({ ...lately, record: root }, model, words)).toContain(
      'To repeat it: `/imagine a ’fox’ in snow --model pro --thinking high --search images --image-only --n 4`\n',
    )
  })

  test('of a very long thread and prompt fits into a message', ({ expect }) => {
    const prompt = 'word '.repeat(2000)
    const steps = Array.from({ length: 200 }, (_, i) => ({
      name: `v${i + 1}`,
      asked: asked(prompt),
    }))
    const said = recipe({ ...history, prompt, steps }, model, words)
    expect(said.length).toBeLessThan(3900)
    expect(said).toContain('v200')
    expect(said).toContain('… → ')
  })
})

describe('a prompt that the form takes', () => {
  test('is told as a whole, whatever else there is to tell', ({ expect }) => {
    const prompt = `${'word '.repeat(599)}last.`
    const steps = Array.from({ length: 9 }, () => ({ name: 'v1', asked: asked(prompt) }))
    const failure = { reason: 'broken', turnId: 't1' } as const
    const said = recipe({ ...history, prompt, steps, failure }, model, words)
    expect(said).toContain(prompt)
    expect(said.length).toBeLessThan(3900)
  })
})

describe.for(LANGUAGES)('a turn of a button in %s', (language) => {
  const here = wordsIn(language)

  test('says what the button did, and shows none of Easel’s own words', ({ expect }) => {
    const by = { kind: 'upscaled', of: 'v2c' } as const
    const prompt = promptOf('upscaled', language)
    const done = {
      prompt,
      deed: by,
      settings: { ...NO_SETTINGS, size: '4K' },
      wanted: null,
    } as const
    const steps = [{ name: 'v3', asked: done }]
    const said = recipe({ ...history, ...done, steps }, model, here)
    expect(said).not.toContain(prompt.slice(0, 30))
    expect(said.split(here.deeds.upscaled('v2c', '4K'))).toHaveLength(3)
  })

  test('of an earlier version is known by its words', ({ expect }) => {
    const varied = { ...history, ...asked(promptOf('varied', language)) }
    const said = recipe(varied, model, here)
    expect(said).toContain(here.deeds.varied('v1'))
    expect(said).not.toContain(here.recipe.again)
    expect(said).not.toContain(promptOf('varied', language))
  })
})

test('a whole turn is called by its first and last picture', ({ expect }) => {
  expect(wholeName(3, 1, words)).toBe('v3')
  expect(wholeName(3, 4, words)).toBe('v3a to v3d')
  expect(wholeName(3, 4, wordsIn('es'))).toBe('v3a a v3d')
})
