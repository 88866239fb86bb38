import fc from 'fast-check'
import { describe, test } from 'vitest'
import { type Letters, optionTokens } from './option-tokens.ts'

/** A text that counts how many of its characters are looked at. */
function counted(text: string): { readonly letters: Letters; readonly steps: () => number } {
  let steps = 0
  const count = (n: number): number => (steps += n)
  const letters: Letters = {
    length: text.length,
    charAt(index) {
      count(1)
      return text.charAt(index)
    },
    slice(from = 0, to = text.length) {
      count(Math.max(0, Math.min(to, text.length) - from))
      return text.slice(from, to)
    },
    indexOf(what, from = 0) {
      const found = text.indexOf(what, from)
      count((found < 0 ? text.length : found + what.length) - from)
      return found
    },
  }
  return { letters, steps: () => steps }
}

/** How often each character may be looked at: by each closer's search, and by what stands at it. */
const PER_CHARACTER = 30

const ALPHABET = [...`"“”„«»‘’「」『』\`'—–- \n=a.,`.split(''), '--', ' --ar ', ' —n', " '"]

describe('a text is gone through once', () => {
  const isLinear = (text: string): boolean => {
    const { letters, steps } = counted(text)
    optionTokens(letters)
    return steps() <= PER_CHARACTER * (text.length + 1)
  }

  test.for(ALPHABET)('of nothing but %j', (part, { expect }) => {
    expect(isLinear(part.repeat(40_000 / part.length))).toBe(true)
  })

  test('of any two in turn, and with one of them at its end', ({ expect }) => {
    for (const one of ALPHABET)
      for (const other of ALPHABET) {
        expect([one, other, isLinear((one + other).repeat(300))]).toEqual([one, other, true])
        expect([one, other, isLinear(one.repeat(600) + other)]).toEqual([one, other, true])
      }
  })

  test('of all of them', ({ expect }) => {
    const parts = fc.array(fc.constantFrom(...ALPHABET), { maxLength: 500, size: 'max' })
    expect(() => fc.assert(fc.property(parts, (chosen) => isLinear(chosen.join(''))))).not.toThrow()
  })
})

test('the tokens of a text, with where they stand', ({ expect }) => {
  const text = `a “--ar 1:1” fox --ar=16:9, —private “x” --n 'two' --size`
  const found = optionTokens(text)
  expect(found.map(({ at, end }) => text.slice(at, end))).toEqual([
    '--ar=16:9,',
    '—private',
    "--n 'two'",
    '--size',
  ])
  expect(found.map(({ name, value }) => [name, value])).toEqual([
    ['ar', '16:9,'],
    ['private', undefined],
    ['n', "'two'"],
    ['size', undefined],
  ])
})
