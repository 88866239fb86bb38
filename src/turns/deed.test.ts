import { describe, test } from 'vitest'
import { deedOf, promptOf, saidIn } from './deed.ts'
import { LANGUAGES } from './language.ts'

const KINDS = ['upscaled', 'varied', 'same'] as const

const every = LANGUAGES.flatMap((language) => KINDS.map((kind) => [language, kind] as const))

describe('the words of a button', () => {
  test('are others for each deed and language', ({ expect }) => {
    expect(new Set(every.map(([language, kind]) => promptOf(kind, language))).size).toBe(15)
  })

  test.for(every)('are nobody’s: %s, %s', ([language, kind], { expect }) => {
    const prompt = promptOf(kind, language)
    expect(saidIn(prompt)).toBe('')
    expect(saidIn(` ${prompt}\n`)).toBe('')
    expect(deedOf({ prompt, deed: null, parentName: 'v2c' })).toEqual({ kind, of: 'v2c' })
  })

  test('know their picture by what was wanted, until it is edited', ({ expect }) => {
    const prompt = promptOf('varied', 'en')
    const of = (picture: number) =>
      deedOf({ prompt, deed: null, wanted: { version: 3, picture } })?.of
    expect([of(1), of(2)]).toEqual(['v3', 'v3b'])
    expect(deedOf({ prompt, deed: null })?.of).toBe('')
  })
})

/** Turns that are stored already are known by these: a new wording is added to them, and takes none away. */
test.for([
  [
    'upscaled',
    'Render exactly the same picture again at a higher resolution: same composition, colours, faces and words. Add fine detail only where it was unclear.',
  ],
  [
    'varied',
    'Paint a variation of this picture: the same subject and style, with another composition, angle and details.',
  ],
  ['same', 'The same picture again, with nothing else changed.'],
  ['same', '再来一张同样的图片，其他都不变。'],
] as const)('what is stored stays known: %s', ([kind, prompt], { expect }) => {
  expect(deedOf({ prompt, deed: null })?.kind).toBe(kind)
})

test('what people say stays theirs', ({ expect }) => {
  for (const prompt of ['', 'a fox', 'Paint a variation of this picture: in blue']) {
    expect(saidIn(prompt)).toBe(prompt)
    expect(deedOf({ prompt, deed: null, parentName: 'v1' })).toBeNull()
  }
})
