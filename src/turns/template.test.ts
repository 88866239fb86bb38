import { describe, test } from 'vitest'
import { fillTemplate, openSlots, templateOf } from './template.ts'

const COMIC = {
  id: 'comic',
  label: 'A comic',
  slot: 'Character',
  prompt: 'A comic of [number] panels in [style]. [Character]: [what happens, panel by panel].',
}

test('a template is found by its id', ({ expect }) => {
  expect(templateOf('comic', [COMIC])).toBe(COMIC)
  expect(templateOf('nonsense', [COMIC])).toBeNull()
  expect(templateOf(null, [COMIC])).toBeNull()
})

describe('a template that is picked', () => {
  const template = {
    id: 'x',
    label: 'X',
    slot: 'subject',
    prompt: 'A [style] photo of [subject] in [place].',
  }

  test.for([
    ['', 'A [style] photo of [subject] in [place].'],
    ['a fox', 'A [style] photo of a fox in [place].'],
    ['it costs $& or $1', 'A [style] photo of it costs $& or $1 in [place].'],
    ['A sticker of [subject].', 'A [style] photo of [subject] in [place].'],
  ] as const)('over “%s”', ([written, filled], { expect }) => {
    expect(fillTemplate(template, written)).toBe(filled)
  })
})

describe('what a template leaves open', () => {
  test.for([
    ['[number] of [style] and [number]', ['number', 'style']],
    ['three in noir: [what happens, panel by panel]', ['what happens, panel by panel']],
    ['a sign that says [me]', []],
    ['', []],
  ] as const)('in “%s”', ([text, open], { expect }) => {
    expect(openSlots(COMIC, text)).toEqual(open)
  })

  test('brackets mean nothing without a template', ({ expect }) => {
    expect(openSlots(null, 'a [style] sign')).toEqual([])
  })
})
