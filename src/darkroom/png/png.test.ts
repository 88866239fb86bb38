import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { decodePicture } from '../codecs/decode-picture.ts'
import { rowsOf, viewOf } from '../pixels.ts'
import { bytesOf, noise, painted, streamOf } from '../test-kit.ts'
import { encodePng } from './encode-png.ts'

const encoded = (...args: Parameters<typeof encodePng>) => bytesOf(encodePng(...args))
const decoded = (bytes: Uint8Array) => decodePicture(streamOf(bytes))

describe('a PNG', () => {
  test('has every pixel that it was made of, seen or not', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.integer({ min: 1, max: 70 }),
        fc.integer({ min: 1, max: 70 }),
        fc.nat(),
        async (width, height, seed) => {
          const pixels = noise(width, height, seed)
          const back = await decoded(await encoded(rowsOf(viewOf(pixels))))
          expect(back).toEqual({ ok: true, value: { type: 'image/png', pixels } })
        },
      ),
      { numRuns: 30 },
    )
  })

  test('has no alpha where nothing needs it', async () => {
    const opaque = painted(30, 20, (x, y) => [x * 8, y * 12, 7])
    const bytes = await encoded(rowsOf(viewOf(opaque)))
    expect(bytes[25]).toBe(2)
    expect(await decoded(bytes)).toEqual({ ok: true, value: { type: 'image/png', pixels: opaque } })
  })
})
