import * as fc from 'fast-check'
import { describe, test } from 'vitest'
import { createJsonUnescaper } from './json-unescape.ts'

function unescape(raw: string, cut: number): string | null {
  const unescaper = createJsonUnescaper()
  const pieces = [unescaper.push(raw.slice(0, cut)), unescaper.push(raw.slice(cut))]
  return unescaper.end() && !pieces.includes(null) ? pieces.join('') : null
}

describe('JSON escapes in pieces', () => {
  test.for([
    ['ab\\/cd', 'ab/cd'],
    ['\\u003d\\u003D', '=='],
    ['a\\u002fb\\u002Bc', 'a/b+c'],
    ['line\\nline\\t', 'line\nline\t'],
    ['plain', 'plain'],
  ] as const)('%j is %j, wherever it is cut', ([raw, text], { expect }) => {
    for (let cut = 0; cut <= raw.length; cut += 1) expect(unescape(raw, cut)).toBe(text)
  })

  test.for(['\\', 'a\\u00', '\\x41', '\\u00g0', 'a\\u003'])('%j is no JSON', (raw, { expect }) => {
    for (let cut = 0; cut <= raw.length; cut += 1) expect(unescape(raw, cut)).toBeNull()
  })

  test('agrees with JSON.stringify on all text', ({ expect }) => {
    const text = fc.oneof(
      fc.string({ unit: 'binary', maxLength: 40 }),
      fc.string({ unit: fc.constantFrom('\\', '"', 'u', '0') }),
    )
    fc.assert(
      fc.property(text, fc.nat({ max: 20 }), (string, cut) => {
        expect(unescape(JSON.stringify(string).slice(1, -1), cut)).toBe(string)
      }),
    )
  })
})
