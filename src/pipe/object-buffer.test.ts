import { Buffer } from 'node:buffer'
import * as fc from 'fast-check'
import { describe, test } from 'vitest'
import { WRITE_BYTES } from './constants.ts'
import { createObjectBuffer } from './object-buffer.ts'
import { chunksOf, noise, sameBytes } from './test-kit.ts'

describe('the bytes of an object', () => {
  test('come out as they went in, whatever their pieces, up to the capacity', ({ expect }) => {
    const bytes = noise(3 * WRITE_BYTES)
    const sizes = fc.array(fc.integer({ min: 1, max: 2 * WRITE_BYTES }), { minLength: 1 })
    const capacities = fc.integer({ min: 1, max: 4 * WRITE_BYTES })
    fc.assert(
      fc.property(sizes, capacities, (cuts, capacity) => {
        const buffer = createObjectBuffer(capacity)
        buffer.add(noise(99))
        buffer.clear()
        let taken = 0
        for (const chunk of chunksOf(bytes, cuts)) taken += buffer.add(chunk)
        expect([taken, buffer.filled]).toEqual([
          Math.min(capacity, bytes.length),
          Math.min(capacity, bytes.length),
        ])
        const pieces = [...buffer.pieces()]
        expect(sameBytes(Buffer.concat(pieces), bytes.subarray(0, capacity))).toBe(true)
        expect(Math.max(...pieces.map(({ length }) => length))).toBeLessThanOrEqual(WRITE_BYTES)
      }),
      { numRuns: 50 },
    )
  })

  test('the next object has the same memory', ({ expect }) => {
    const buffer = createObjectBuffer(1000)
    buffer.add(noise(10))
    const [first] = buffer.pieces()
    buffer.clear()
    expect([...buffer.pieces()]).toEqual([])
    buffer.add(noise(10))
    expect([...buffer.pieces()][0]?.buffer).toBe(first?.buffer)
  })
})
