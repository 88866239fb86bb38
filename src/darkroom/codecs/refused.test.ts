import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { joined } from '../../pipe/joined.ts'
import { rowsOf, viewOf } from '../pixels.ts'
import { encodePng } from '../png/encode-png.ts'
import { bytesOf, noise, streamOf } from '../test-kit.ts'
import { decodePicture } from './decode-picture.ts'
import { SMALL_JPEG, SMALL_WEBP, withOrientation } from './fixtures.ts'

const ascii = (text: string): Uint8Array => new TextEncoder().encode(text)

/** The JPEG with other bytes in its frame header, counted from its marker. */
function withFrame(
  changes: Readonly<Record<number, number>>,
  jpeg: Uint8Array = SMALL_JPEG,
): Uint8Array {
  const bytes = jpeg.slice()
  const frame = bytes.findIndex((byte, i) => byte === 0xff && bytes[i + 1] === 0xc0)
  for (const [at, value] of Object.entries(changes)) bytes[frame + Number(at)] = value
  return bytes
}

const TALL = { 5: 0x40, 6: 0, 7: 0x40, 8: 0 }

/** A WebP's header of any size, without a picture. */
const extendedWebp = (flags: number, side: number): Uint8Array => {
  const u24 = [(side - 1) & 255, ((side - 1) >> 8) & 255, (side - 1) >> 16]
  return joined(
    ascii('RIFF\x20\0\0\0WEBPVP8X\x0a\0\0\0'),
    Uint8Array.of(flags, 0, 0, 0, ...u24, ...u24),
    new Uint8Array(20),
  )
}

describe('pictures that are not read', () => {
  test.each([
    ['not_a_picture', ascii('GIF89a………………')],
    ['not_a_picture', new Uint8Array(0)],
    ['unsupported', ascii('\0\0\0\u0018ftypheic\0\0\0\0')],
    ['unsupported', withFrame({ 1: 0xc9 })],
    ['unsupported', withFrame({ 4: 12 })],
    ['unsupported', withFrame({ 9: 4 })],
    ['unsupported', extendedWebp(2, 20)],
    ['too_many_pixels', withFrame(TALL)],
    [
      'too_many_pixels',
      withFrame({ 5: 0x07, 6: 0, 7: 0x08, 8: 0 }, withOrientation(SMALL_JPEG, 6)),
    ],
    ['too_many_pixels', extendedWebp(0, 16_000)],
    ['too_many_bytes', joined(SMALL_JPEG, new Uint8Array(9_000_000))],
    ['broken', withFrame({ 5: 0, 6: 0 })],
    ['broken', SMALL_JPEG.subarray(0, 300)],
    ['broken', SMALL_JPEG.subarray(0, 20)],
    ['broken', joined(SMALL_JPEG.subarray(0, 200), new Uint8Array(100), Uint8Array.of(0xff, 0xd9))],
    ['broken', SMALL_WEBP.subarray(0, 40)],
    ['broken', SMALL_WEBP.subarray(0, 14)],
    ['broken', extendedWebp(0, 20)],
  ] as const)('%s', async (error, bytes) => {
    expect(await decodePicture(streamOf(bytes))).toEqual({ ok: false, error })
  })

  test('whatever bytes are changed, there is a picture or a reason', async () => {
    const png = await bytesOf(encodePng(rowsOf(viewOf(noise(9, 7)))))
    const change = fc.record({
      at: fc.double({ min: 0, max: 0.999, noNaN: true }),
      to: fc.nat(255),
    })
    await fc.assert(
      fc.asyncProperty(
        fc.constantFrom(SMALL_JPEG, SMALL_WEBP, png),
        fc.array(change, { minLength: 1, maxLength: 6 }),
        async (bytes, changes) => {
          const changed = bytes.slice()
          for (const { at, to } of changes) changed[Math.floor(at * changed.length)] = to
          const result = await decodePicture(streamOf(changed))
          const isWhole = result.ok && result.value.pixels.data.length > 0
          expect(isWhole || (!result.ok && result.error.length > 0)).toBe(true)
        },
      ),
      { numRuns: 150 },
    )
  })

  test('the way up is read in either order of bytes, and a broken directory is none', async () => {
    const intel = joined(
      SMALL_JPEG.subarray(0, 2),
      Uint8Array.of(0xff, 0xe1, 0, 34),
      ascii('Exif\0\0II'),
      Uint8Array.of(42, 0, 8, 0, 0, 0, 1, 0, 0x12, 1, 3, 0, 1, 0, 0, 0, 8, 0, 0, 0, 0, 0, 0, 0),
      SMALL_JPEG.subarray(2),
    )
    expect(await decodePicture(streamOf(intel))).toMatchObject({
      value: { pixels: { width: 16, height: 24 } },
    })
    const broken = withOrientation(SMALL_JPEG, 6).map((byte, i) =>
      i >= 16 && i < 20 ? 0xff : byte,
    )
    expect(await decodePicture(streamOf(broken))).toMatchObject({
      value: { pixels: { width: 24, height: 16 } },
    })
  })
})
