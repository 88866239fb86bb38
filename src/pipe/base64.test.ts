import { Buffer } from 'node:buffer'
import * as fc from 'fast-check'
import { describe, test } from 'vitest'
import { createBase64Decoder } from './base64-decoder.ts'
import { createBase64Encoder, encodedLength } from './base64-encoder.ts'
import { chunksOf, noise, sameBytes } from './test-kit.ts'

const MIB = 1024 * 1024

/** All bytes of `text`, decoded in pieces of these lengths; null where it is refused. */
function decode(text: string, sizes: readonly number[]): Uint8Array | null {
  const decoder = createBase64Decoder()
  const decoded: Uint8Array[] = []
  for (const piece of chunksOf(Buffer.from(text, 'latin1'), sizes)) {
    const bytes = decoder.push(Buffer.from(piece).toString('latin1'))
    if (bytes === null) return null
    decoded.push(bytes.slice())
  }
  const last = decoder.end()
  return last === null ? null : Buffer.concat([...decoded, last])
}

function encode(bytes: Uint8Array, sizes: readonly number[]): string {
  const encoder = createBase64Encoder()
  const pieces = [...chunksOf(bytes, sizes)].map((chunk) => encoder.push(chunk))
  return [...pieces, encoder.end()].join('')
}

/** What the native decoder says of the whole text at once, with its padding made whole. */
function reference(text: string): Uint8Array | null {
  const standard = text.replaceAll('-', '+').replaceAll('_', '/').replace(/\s/g, '')
  // In place of `==`, one is enough.
  const padded = standard.replace(/^((?:.{4})*..)=$/, '$1==')
  try {
    return Uint8Array.fromBase64(padded)
  } catch {
    return null
  }
}

const sizes = fc.array(fc.integer({ min: 1, max: 9 }), { minLength: 1 })

describe('base64 in pieces', () => {
  test('round trips whatever the cuts', ({ expect }) => {
    fc.assert(
      fc.property(fc.uint8Array(), sizes, (bytes, cuts) => {
        const text = Buffer.from(bytes).toString('base64')
        expect(encode(bytes, cuts)).toBe(text)
        expect(encodedLength(bytes.length)).toBe(text.length)
        expect([...(decode(text, cuts) ?? [])]).toEqual([...bytes])
      }),
    )
  })

  test('accepts and refuses what the native decoder does, in both alphabets, wherever the text is cut', ({
    expect,
  }) => {
    const text = fc.string({
      unit: fc.constantFrom('A', 'A', 'A', 'Q', '/', '+', '=', '=', '\n', ' ', '-', '_'),
      maxLength: 14,
    })
    fc.assert(
      fc.property(text, sizes, (input, cuts) => {
        const expected = reference(input)
        const decoded = decode(input, cuts)
        expect(decoded && [...decoded]).toEqual(expected && [...expected])
      }),
      { numRuns: 2000 },
    )
  })

  test.for(['A', 'A===', 'AA==AAAA', 'AA=A', '=', 'AAAA=', 'AAA\u00e9', 'AA"A', 'A_A"'])(
    'refuses %j',
    (text, { expect }) => {
      expect(decode(text, [100])).toBeNull()
      expect(decode(text, [1])).toBeNull()
    },
  )

  test('needs no padding, in either alphabet', ({ expect }) => {
    fc.assert(
      fc.property(fc.uint8Array(), sizes, fc.boolean(), (bytes, cuts, isOfUrls) => {
        const text = bytes.toBase64({
          alphabet: isOfUrls ? 'base64url' : 'base64',
          omitPadding: true,
        })
        expect([...(decode(text, cuts) ?? [-1])]).toEqual([...bytes])
      }),
    )
  })

  test('round trips a megabyte in uneven pieces', ({ expect }) => {
    const bytes = noise(MIB + 1)
    const text = encode(bytes, [65_536, 1, 99])
    const decoded = decode(text, [32_768, 5])
    expect(decoded !== null && sameBytes(decoded, bytes)).toBe(true)
  })
})
