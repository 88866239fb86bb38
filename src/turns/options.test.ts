import fc from 'fast-check'
import { describe, test } from 'vitest'
import { readOptions } from './options.ts'

describe('options in words', () => {
  test('are taken out, and the words stay', ({ expect }) => {
    expect(readOptions('a fox --ar 16:9 --size 2K in the snow --model pro --private')).toEqual({
      prompt: 'a fox in the snow',
      values: { ar: '16:9', size: '2K', model: 'pro' },
      flags: new Set(['private']),
      search: null,
      mistakes: [],
    })
  })

  test.for([
    ['--ar=4:3 a fox', 'a fox', { ar: '4:3' }],
    ['a fox —ar 16:9', 'a fox', { ar: '16:9' }],
    ['a fox –size 4k', 'a fox', { size: '4k' }],
    ['a fox --AR 1:1 --ar 2:3', 'a fox', { ar: '2:3' }],
    ['a fox\n--ar 1:1', 'a fox', { ar: '1:1' }],
    ['a fox --ar 16:9, please --n 2.', 'a fox please', { ar: '16:9', n: '2' }],
    ['a fox —improve', 'a fox', {}],
  ] as const)('%s', ([text, prompt, values], { expect }) => {
    expect(readOptions(text)).toMatchObject({ prompt, values, mistakes: [] })
  })

  test.for([
    ['a fox --search', 'a fox', 'web'],
    ['--search a fox', 'a fox', 'web'],
    ['a fox --search web', 'a fox', 'web'],
    ['a fox --search=Images at night', 'a fox at night', 'images'],
    ['a fox –search images', 'a fox', 'images'],
  ] as const)('what is searched for may be left open: %s', ([text, prompt, search], { expect }) => {
    expect(readOptions(text)).toMatchObject({ prompt, search, mistakes: [] })
  })

  test.for(['--image-only a fox', 'a fox --picture-only'])('%s', (text, { expect }) => {
    expect(readOptions(text)).toMatchObject({ prompt: 'a fox', flags: new Set(['image-only']) })
  })

  test('the word behind an option without a value is no value', ({ expect }) => {
    expect(readOptions('--private garden at dawn')).toMatchObject({
      prompt: 'garden at dawn',
      flags: new Set(['private']),
    })
  })
})

describe('plain prose is never eaten', () => {
  test.for([
    'a sign that says "use --ar 16:9"',
    'a sign that says “--private --ar 1:1”',
    'a terminal with `git push --force`',
    'a fox — quick, brown — jumping',
    'a fox —nobody knows why',
    'a sculpture —size unknown— in a hall',
    'a club —private members only— at night',
    'a shop —model railways and more',
    "a door that says '--private' in gold",
    '看板に「--ar 16:9」と書いてある',
    'a neon sign: ‘--n 4’',
    'an idea —improve on it',
    'well--known people',
    'a detective —search party',
    'a monk —thinking hard',
    'a -- b',
    'a score of 3--2',
    '  two  spaces  ',
  ])('%s', (text, { expect }) => {
    expect(readOptions(text)).toEqual({
      prompt: text,
      values: {},
      flags: new Set(),
      search: null,
      mistakes: [],
    })
  })

  test('a dash of a phone makes the asker private only where nothing follows', ({ expect }) => {
    expect(readOptions('a fox —private')).toMatchObject({
      prompt: 'a fox',
      flags: new Set(['private']),
    })
    expect(readOptions('a fox —private —ar 1:1')).toMatchObject({ flags: new Set(['private']) })
  })

  test('whatever stands in quotes or behind other dashes is left as it is', ({ expect }) => {
    const word = fc.stringMatching(/^[a-z]{1,8}$/)
    const quoted = fc
      .tuple(
        fc.constantFrom('""', '“”', '«»', '「」', '``'),
        fc.constantFrom('--ar 1:1', '--x', '—n 4'),
      )
      .map(([marks, text]) => `${marks[0]}${text}${marks[1]}`)
    const dashed = fc.constantFrom('—', '–', '-', '--', '---', 'a--b', '3–4', '—so', '–and')
    fc.assert(
      fc.property(fc.array(fc.oneof(word, quoted, dashed)), (parts) => {
        const text = parts.join(' ')
        expect(readOptions(text)).toEqual({
          prompt: text,
          values: {},
          flags: new Set(),
          search: null,
          mistakes: [],
        })
      }),
    )
  })

  test('whatever has no dash is left as it is', ({ expect }) => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => {
        fc.pre(!/[-—–]/.test(text))
        expect(readOptions(text).prompt).toBe(text)
      }),
    )
  })
})

describe('what is not understood', () => {
  test('an unknown option is named', ({ expect }) => {
    expect(readOptions('a fox --stylize 50').mistakes).toEqual([
      { mistake: 'unknown_option', option: 'stylize' },
    ])
  })

  test.for(['a fox --ar', 'a fox --ar --size 2K', 'a fox --ar "wide"'])(
    'a value is missing: %s',
    (text, { expect }) => {
      expect(readOptions(text).mistakes).toEqual([{ mistake: 'no_value', option: 'ar' }])
    },
  )

  test('names of Object are no options', ({ expect }) => {
    expect(readOptions('a --constructor').mistakes).toHaveLength(1)
  })
})
