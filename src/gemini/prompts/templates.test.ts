import { describe, test } from 'vitest'
import { TEMPLATES, fillTemplate, templateOf } from './templates.ts'

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
