import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { writeColours } from './brand.ts'
import { readColours } from './colours.ts'

const read = (text: string) => {
  const colours = readColours(text)
  return colours.ok ? writeColours(colours.value) : colours.error
}

describe('colours as people write them', () => {
  test.for([
    ['#1a2b3c Ocean, #FFF4E0 Sand', '#1a2b3c Ocean, #fff4e0 Sand'],
    ['Ocean: #1A2B3C\nSand (#fff4e0)', '#1a2b3c Ocean, #fff4e0 Sand'],
    ['#abc', '#aabbcc'],
    ['#1a2b3cff Glass', '#1a2b3c Glass'],
    ['1a2b3c Ocean; Night Sky 000033', '#1a2b3c Ocean, #000033 Night Sky'],
    ['#1a2b3c Ocean #fff4e0 Sand', '#1a2b3c Ocean, #fff4e0 Sand'],
    ['rgb(26, 43, 60) Ocean', '#1a2b3c Ocean'],
    ['rgba(26 43 60 / 0.5)', '#1a2b3c'],
    ['＃１ａ２ｂ３ｃ　海、#fff4e0 砂', '#1a2b3c 海, #fff4e0 砂'],
    ['#1a2b3c Ocean, #1A2B3C Sea', '#1a2b3c Ocean'],
    [' , ;\n', ''],
  ] as const)('%j', ([text, said]) => {
    expect(read(text)).toBe(said)
  })

  test.for([
    ['navy', 'navy'],
    ['#1a2b3c Ocean, facade', 'facade'],
    ['#12345 five', '#12345 five'],
    ['#1a2b3c Ocean, #nothex', '#nothex'],
  ] as const)('%j has none', ([text, said]) => {
    expect(read(text)).toEqual({ reason: 'no_code', said })
  })

  test('thirteen are too many, and twelve are not', () => {
    const several = (count: number) =>
      Array.from({ length: count }, (_, i) => `#0000${(16 + i).toString(16)}`).join(',')
    expect(read(several(13))).toEqual({ reason: 'too_many' })
    expect(read(several(12))).toContain('#00001b')
  })

  test('whatever is written comes to the same when it is written again', () => {
    const again = (once: ReturnType<typeof read>) => (typeof once === 'string' ? read(once) : once)
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 300 }), (text) => {
        const once = read(text)
        expect(again(once)).toEqual(once)
      }),
    )
  })
})
