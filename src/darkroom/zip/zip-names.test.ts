import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { zipNames } from './zip-names.ts'

describe('names in a zip', () => {
  test.each([
    ['lighthouse-story-1080x1920.jpg', 'lighthouse-story-1080x1920.jpg'],
    ['../../etc/passwd', '-..-etc-passwd'],
    ['C:\\a\\b.png', 'C-a-b.png'],
    ['灯台 – écran.png', '灯台 – écran.png'],
    ['e\u0301.png', 'é.png'],
    ['con.png', 'con-.png'],
    ['LPT1', 'LPT1-'],
    ['console.png', 'console.png'],
    ['.hidden', 'hidden'],
    ['trailing. . ', 'trailing'],
    ['', 'picture'],
    ['...', 'picture'],
    ['a\u202egpj.exe', 'a-gpj.exe'],
    ['line\nbreak\u2028.png', 'line-break-.png'],
    ['lone \ud800 half', 'lone \ufffd half'],
  ])('%j is called %j', (name, safe) => {
    expect(zipNames([name])).toEqual([safe])
  })

  test('names that are the same to some system get numbers', () => {
    expect(zipNames(['a.png', 'A.PNG', 'a-2.png', 'a.png'])).toEqual([
      ...['a.png', 'A-2.PNG', 'a-2-2.png', 'a-3.png'],
    ])
  })

  test('a long name keeps its ending and all of its characters whole', () => {
    const [name = ''] = zipNames([`${'🗼'.repeat(200)}.jpeg`])
    expect(name).toBe(`${'🗼'.repeat(50)}.jpeg`)
  })

  test('whatever people write, each name is safe and there once', () => {
    fc.assert(
      fc.property(fc.array(fc.string({ unit: 'binary' })), (names) => {
        const given = zipNames(names)
        expect(new Set(given.map((name) => name.toLowerCase())).size).toBe(names.length)
        for (const name of given) {
          expect(name).toMatch(/^[^.\s].*$/u)
          expect(name).not.toMatch(/[<>:"/\\|?*\p{Cc}]|[. ]$/u)
          expect(new TextEncoder().encode(name).length).toBeLessThan(255)
        }
      }),
    )
  })
})
