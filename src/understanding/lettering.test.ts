import { describe, test } from 'vitest'
import { letteringIn } from './lettering.ts'

describe('words that are to stand in a picture', () => {
  test.for([
    ['a shop sign that says "Open late"', ['Open late']],
    ['a poster “Friday” and “Monday”, then “Friday” again', ['Friday', 'Monday']],
    ['ein Plakat mit „Guten Morgen“ und ‚leise‘', ['Guten Morgen', 'leise']],
    ['une affiche « Soldes d’été »', ['Soldes d’été']],
    ['un cartel «¡Ábrete!»', ['¡Ábrete!']],
    ['「営業中」の看板と『本』', ['営業中', '本']],
    ['写着"开业大吉"的红色海报', ['开业大吉']],
    ['写着“开业”的海报', ['开业']],
    ['“दुकान खुली है” वाला बोर्ड', ['दुकान खुली है']],
    ["a mug with 'Mum's best' on it", ["Mum's best"]],
    ['a mug with ‘Mum’s best’ on it', ['Mum’s best']],
    ['вывеска «Кофе»', ['Кофе']],
  ] as const)('%s', ([prompt, texts], { expect }) => {
    expect(letteringIn(prompt)).toEqual(texts)
  })

  test.for([
    'a 6" screen beside an 8" tablet',
    "Ana's dog and Ben's cat",
    'a sign that says "Open',
    'an empty “ ” sign',
    'a face made of "..."',
    '',
  ])('none in: %s', (prompt, { expect }) => {
    expect(letteringIn(prompt)).toEqual([])
  })

  test('no more than a picture has room for, and in no time', ({ expect }) => {
    const many = Array.from({ length: 50 }, (_, i) => `"word ${i}"`).join(' ')
    expect(letteringIn(many)).toHaveLength(12)
    expect(letteringIn(`"${'long '.repeat(100)}"`)).toEqual([])
    const before = performance.now()
    letteringIn('"'.repeat(1) + ' "x'.repeat(20_000))
    letteringIn('“'.repeat(60_000))
    expect(performance.now() - before).toBeLessThan(500)
  })
})
