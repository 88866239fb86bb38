import fc from 'fast-check'
import { describe, test } from 'vitest'
import { createSizeReader } from './picture-size.ts'

const u16 = (n: number): number[] => [n >> 8, n & 255]
const u32 = (n: number): number[] => [...u16(n >>> 16), ...u16(n & 65535)]
const ascii = (text: string): number[] => Array.from(text, (c) => c.charCodeAt(0))

const png = (width: number, height: number): number[] => [
  ...[0x89, ...ascii('PNG\r\n'), 0x1a, 0x0a],
  ...u32(13),
  ...ascii('IHDR'),
  ...u32(width),
  ...u32(height),
]

/** A JPEG with metadata of that length before its size. */
const jpeg = (width: number, height: number, metadata: number): number[] => [
  ...[0xff, 0xd8],
  ...[0xff, 0xeb, ...u16(metadata + 2)],
  ...Array.from({ length: metadata }, () => 0xff),
  ...[0xff, 0xff, 0xc4, ...u16(4), 0, 0],
  ...[0xff, 0xc2, ...u16(17), 8],
  ...u16(height),
  ...u16(width),
]

const webp = (chunk: string, rest: number[]): number[] => [
  ...ascii('RIFF'),
  ...u32(0),
  ...ascii(`WEBP${chunk}`),
  ...u32(0),
  ...rest,
]

const lossy = (width: number, height: number): number[] =>
  webp('VP8 ', [0, 0, 0, 0x9d, 0x01, 0x2a, width & 255, width >> 8, height & 255, height >> 8])

const extended = (width: number, height: number): number[] => {
  const u24 = (n: number) => [n & 255, (n >> 8) & 255, n >> 16]
  return webp('VP8X', [0, 0, 0, 0, ...u24(width - 1), ...u24(height - 1)])
}

const lossless = (width: number, height: number): number[] => {
  const bits = (width - 1) | ((height - 1) << 14)
  const packed = [bits & 255, (bits >> 8) & 255, (bits >> 16) & 255, bits >>> 24]
  return webp('VP8L', [0x2f, ...packed, ...Array.from({ length: 8 }, () => 0)])
}

/** Reads bytes in pieces of those lengths, round and round. */
function sizeOf(bytes: number[], cuts: readonly number[] = [bytes.length]) {
  const reader = createSizeReader()
  const all = Uint8Array.from(bytes)
  for (let at = 0, i = 0; at < all.length; i += 1) {
    const length = cuts[i % cuts.length] ?? 1
    reader.push(all.subarray(at, at + length))
    at += length
  }
  return reader.size()
}

const side = fc.integer({ min: 1, max: 16_383 })
const cuts = fc.array(fc.integer({ min: 1, max: 40 }), { minLength: 1, maxLength: 5 })

describe('the size of a picture, whatever the chunks', () => {
  test.for([
    ['PNG', png],
    ['WebP', lossy],
    ['WebP, extended', extended],
    ['WebP, lossless', lossless],
  ] as const)('%s', ([, make], { expect }) => {
    fc.assert(
      fc.property(side, side, cuts, (width, height, lengths) => {
        expect(sizeOf(make(width, height), lengths)).toEqual({ width, height })
      }),
    )
  })

  test('JPEG, behind metadata of any length', ({ expect }) => {
    fc.assert(
      fc.property(side, side, fc.nat(6000), cuts, (width, height, metadata, lengths) => {
        expect(sizeOf(jpeg(width, height, metadata), lengths)).toEqual({ width, height })
      }),
      { numRuns: 50 },
    )
  })
})

describe('a size that the bytes do not tell', () => {
  test.for([
    ['nothing', []],
    ['a GIF', ascii('GIF89a'.padEnd(40, ' '))],
    ['half a header', png(10, 10).slice(0, 18)],
    ['a JPEG that ends before its size', jpeg(10, 10, 100).slice(0, 60)],
    ['a JPEG whose scan begins at once', [0xff, 0xd8, 0xff, 0xda, 0, 2, 1, 2, 3]],
    [
      'an unknown WebP',
      webp(
        'ABCD',
        Array.from({ length: 20 }, () => 0),
      ),
    ],
  ] as const)('%s', ([, bytes], { expect }) => {
    expect(sizeOf([...bytes])).toBeNull()
  })

  test('any bytes are read to their end', ({ expect }) => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 200 }), cuts, (bytes, lengths) => {
        expect(() => sizeOf([0xff, 0xd8, ...bytes], lengths)).not.toThrow()
      }),
    )
  })
})
