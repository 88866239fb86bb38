import { describe, test } from 'vitest'
import { TEMPLATES, fillTemplate, openSlots, templateOf } from './templates.ts'

describe('every template', () => {
  test.for(TEMPLATES)('$label', ({ id, label, slot, prompt }, { expect }) => {
    expect(id).toMatch(/^[a-z]+$/)
    expect(label.length).toBeLessThanOrEqual(75)
    expect(prompt.split(`[${slot}]`)).toHaveLength(2)
    expect(templateOf(id)?.label).toBe(label)
  })

  test('has an id of its own', ({ expect }) => {
    expect(new Set(TEMPLATES.map(({ id }) => id)).size).toBe(TEMPLATES.length)
    expect(templateOf('nonsense')).toBeNull()
    expect(templateOf(null)).toBeNull()
  })
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
  const template = templateOf('comic')

  test.for([
    ['[number] of [style] and [number]', ['number', 'style']],
    ['three in noir: [what happens, panel by panel]', ['what happens, panel by panel']],
    ['a sign that says [me]', []],
    ['', []],
  ] as const)('in “%s”', ([text, open], { expect }) => {
    expect(openSlots(template, text)).toEqual(open)
  })

  test('brackets mean nothing without a template', ({ expect }) => {
    expect(openSlots(null, 'a [style] sign')).toEqual([])
  })
})
