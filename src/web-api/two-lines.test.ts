import fc from 'fast-check'
import { describe, test } from 'vitest'
import { CARD, inTwoLines } from './two-lines.ts'

describe('words in two lines', () => {
  test('short ones stay', ({ expect }) => {
    expect(inTwoLines('a fox')).toBe('a fox')
    expect(inTwoLines(' a fox\n\nin  snow ')).toBe('a fox in snow')
  })

  test('3,000 signs are cut after a whole word', ({ expect }) => {
    const cut = inTwoLines('a lighthouse at dusk, '.repeat(140))
    expect(cut).toMatch(/^(a lighthouse at dusk, )+[a-z ,]+…$/)
    expect(cut.length).toBeLessThanOrEqual(151)
    expect(cut.length).toBeGreaterThan(120)
  })

  test('a card is narrower', ({ expect }) => {
    expect(inTwoLines('a lighthouse at dusk, '.repeat(9), CARD)).toBe(
      'a lighthouse at dusk, a lighthouse at dusk, a…',
    )
  })

  test('wide signs take two places', ({ expect }) => {
    expect(inTwoLines('夕暮れの灯台'.repeat(100))).toHaveLength(76)
  })

  test('never through a sign, whatever comes', ({ expect }) => {
    const signs = fc.array(fc.constantFrom('🧑‍🎨', 'é', 'न्त्र', 'x'.repeat(90), ' ', '\n'))
    fc.assert(
      fc.property(signs, (parts) => {
        const cut = inTwoLines(parts.join(''))
        expect(cut.isWellFormed()).toBe(true)
        expect(cut).not.toMatch(/‍…$|\n/)
      }),
    )
  })
})
