import { Buffer } from 'node:buffer'
import * as fc from 'fast-check'
import { describe, test } from 'vitest'
import { createBase64Decoder, createBase64Encoder, encodedLength } from './base64.ts'
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
  return decoder.end() ? Buffer.concat(decoded) : null
}

function encode(bytes: Uint8Array, sizes: readonly number[]): string {
  const encoder = createBase64Encoder()
  const pieces = [...chunksOf(bytes, sizes)].map((chunk) => encoder.push(chunk))
  return [...pieces, encoder.end()].join('')
}

/** What the native decoder says of the whole text at once. */
function reference(text: string): Uint8Array | null {
  const target = new Uint8Array(text.length)
  try {
    const { read, written } = target.setFromBase64(text, {
      lastChunkHandling: 'stop-before-partial',
    })
    return text.slice(read).trim() === '' ? target.subarray(0, written) : null
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

  test('accepts and refuses what the native decoder does, wherever the text is cut', ({
    expect,
  }) => {
    const text = fc.string({
      unit: fc.constantFrom('A', 'A', 'A', 'Q', '/', '+', '=', '=', '\n', ' ', '-'),
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

  test.for(['A', 'AA', 'AAA', 'AA=', 'A===', 'AA==AAAA', 'AA=A', '=', 'AAA\u00e9', 'AA-_', 'AA"A'])(
    'refuses %j',
    (text, { expect }) => {
      expect(decode(text, [100])).toBeNull()
      expect(decode(text, [1])).toBeNull()
    },
  )

  test('round trips a megabyte in uneven pieces', ({ expect }) => {
    const bytes = noise(MIB + 1)
    const text = encode(bytes, [65_536, 1, 99])
    const decoded = decode(text, [32_768, 5])
    expect(decoded !== null && sameBytes(decoded, bytes)).toBe(true)
  })
})
