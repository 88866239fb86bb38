import { describe, expect, test } from 'vitest'
import { type Pixels, rowsOf, viewOf } from '../pixels.ts'
import { bytesOf, largestDifference, noise, painted, streamOf, waves } from '../test-kit.ts'
import { decodePicture } from './decode-picture.ts'
import { type OutputType, encodePicture } from './encode-picture.ts'
import { SMALL_JPEG, SMALL_WEBP, withOrientation } from './fixtures.ts'

const decoded = (bytes: Uint8Array) => decodePicture(streamOf(bytes))

async function there(pixels: Pixels, type: OutputType, quality?: number): Promise<Uint8Array> {
  const encoded = await encodePicture(
    rowsOf(viewOf(pixels)),
    type,
    quality === undefined ? {} : { quality },
  )
  if (!encoded.ok) throw new Error(encoded.error)
  return bytesOf(encoded.value)
}

async function back(bytes: Uint8Array): Promise<Pixels> {
  const result = await decoded(bytes)
  if (!result.ok) throw new Error(result.error)
  return result.value.pixels
}

const at = ({ width, data }: Pixels, x: number, y: number): number[] =>
  Array.from(data.subarray((y * width + x) * 4, (y * width + x) * 4 + 4))

const near = (a: readonly number[], b: readonly number[]): boolean =>
  a.every((value, i) => Math.abs(value - (b[i] ?? NaN)) <= 6)

const RED = [192, 48, 32, 255]
const BLUE = [32, 64, 208, 255]

describe('pictures of another program', () => {
  test.each([
    ['a JPEG', SMALL_JPEG, 'image/jpeg'],
    ['a WebP', SMALL_WEBP, 'image/webp'],
  ])('%s is read', async (_, bytes, type) => {
    const result = await decoded(bytes)
    expect(result).toMatchObject({ ok: true, value: { type, pixels: { width: 24, height: 16 } } })
    const pixels = await back(bytes)
    expect(near(at(pixels, 1, 1), BLUE)).toBe(true)
    expect(near(at(pixels, 20, 12), RED)).toBe(true)
  })

  test('a JPEG lies as Exif says', async () => {
    const turned = await back(withOrientation(SMALL_JPEG, 6))
    expect([turned.width, turned.height]).toEqual([16, 24])
    expect(near(at(turned, 14, 1), BLUE)).toBe(true)
    expect(near(at(turned, 1, 1), RED)).toBe(true)
  })
})

describe('what is written', () => {
  test.each([
    ['image/jpeg', 92, 6],
    ['image/jpeg', 100, 3],
    ['image/webp', 92, 16],
  ] as const)('%s at quality %i is read again nearly as it was', async (type, quality, most) => {
    const picture = waves(203, 117)
    const again = await back(await there(picture, type, quality))
    expect([again.width, again.height]).toEqual([203, 117])
    expect(largestDifference(again, picture)).toBeLessThanOrEqual(most)
  })

  test('a JPEG of one pixel, and of sizes around whole blocks', async () => {
    for (const [width, height] of [
      [1, 1],
      [8, 8],
      [9, 7],
      [16, 17],
    ] as const) {
      const plain = painted(width, height, () => [200, 100, 50])
      expect(largestDifference(await back(await there(plain, 'image/jpeg')), plain)).toBeLessThan(4)
    }
  })

  test('a JPEG of noise keeps its marks apart from its pixels', async () => {
    const colours = noise(64, 64, 7)
    const wild = painted(64, 64, (x, y) => at(colours, x, y).slice(0, 3))
    const again = await back(await there(wild, 'image/jpeg', 100))
    expect(largestDifference(again, wild)).toBeLessThan(8)
  })

  test('what is transparent lies on white in a JPEG, and stays in a WebP', async () => {
    const clear = painted(16, 16, () => [10, 20, 30, 0])
    expect(at(await back(await there(clear, 'image/jpeg')), 8, 8)).toEqual([255, 255, 255, 255])
    expect(at(await back(await there(clear, 'image/webp')), 8, 8)[3]).toBe(0)
  })

  test('a WebP has an end, by pixels', async () => {
    const rows = { width: 4096, height: 1024, opaque: true, rows: [] }
    expect(await encodePicture(rows, 'image/webp')).toEqual({ ok: false, error: 'too_many_pixels' })
  })
})
