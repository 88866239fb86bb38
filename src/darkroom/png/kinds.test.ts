import { describe, expect, test } from 'vitest'
import { decodePicture } from '../codecs/decode-picture.ts'
import { joined } from '../../pipe/joined.ts'
import { bytesOf, chance, streamOf } from '../test-kit.ts'
import { PNG_SIGNATURE, chunk } from './write-chunk.ts'

/** Bits of samples, in the order in which they stand in a row. */
type Row = readonly number[]

interface Kind {
  readonly width: number
  readonly height: number
  readonly depth: number
  readonly colour: number
  readonly interlaced?: boolean
  readonly before?: readonly Uint8Array[]
}

/** The pass of each pixel of a square of eight: the picture in the specification. */
const PASSES = [
  [1, 6, 4, 6, 2, 6, 4, 6],
  [7, 7, 7, 7, 7, 7, 7, 7],
  [5, 6, 5, 6, 5, 6, 5, 6],
  [7, 7, 7, 7, 7, 7, 7, 7],
  [3, 6, 4, 6, 3, 6, 4, 6],
  [7, 7, 7, 7, 7, 7, 7, 7],
  [5, 6, 5, 6, 5, 6, 5, 6],
  [7, 7, 7, 7, 7, 7, 7, 7],
]

function packed(samples: Row, depth: number): Uint8Array {
  const bits = samples.map((sample) => sample.toString(2).padStart(depth, '0')).join('')
  const bytes = bits.match(/.{1,8}/g) ?? []
  return Uint8Array.from(bytes, (byte) => Number.parseInt(byte.padEnd(8, '0'), 2))
}

/** A PNG whose pixel at x, y has those samples, without filters. */
async function png(kind: Kind, samplesAt: (x: number, y: number) => Row): Promise<Uint8Array> {
  const { width, height, depth, colour, interlaced = false, before = [] } = kind
  const header = new DataView(new ArrayBuffer(13))
  header.setUint32(0, width)
  header.setUint32(4, height)
  for (const [at, value] of [depth, colour, 0, 0, Number(interlaced)].entries())
    header.setUint8(8 + at, value)
  const rows: Uint8Array[] = []
  for (const pass of interlaced ? [1, 2, 3, 4, 5, 6, 7] : [0])
    for (let y = 0; y < height; y += 1) {
      const samples = Array.from({ length: width }, (_, x) =>
        pass === 0 || PASSES[y % 8]?.[x % 8] === pass ? samplesAt(x, y) : [],
      ).flat()
      if (samples.length > 0) rows.push(Uint8Array.of(0), packed(samples, depth))
    }
  const deflated = await bytesOf(
    new Blob([joined(...rows)]).stream().pipeThrough(new CompressionStream('deflate')),
  )
  // In two pieces, as any chunk may be cut.
  const half = deflated.length >> 1
  return joined(
    PNG_SIGNATURE,
    chunk('IHDR', new Uint8Array(header.buffer)),
    ...before,
    chunk('IDAT', deflated.subarray(0, half)),
    chunk('IDAT', deflated.subarray(half)),
    chunk('IEND', new Uint8Array(0)),
  )
}

async function seen(bytes: Uint8Array): Promise<number[][]> {
  const result = await decodePicture(streamOf(bytes))
  if (!result.ok) throw new Error(result.error)
  const { data } = result.value.pixels
  return Array.from({ length: data.length / 4 }, (_, i) =>
    Array.from(data.subarray(i * 4, i * 4 + 4)),
  )
}

const palette = chunk('PLTE', Uint8Array.of(255, 0, 0, 0, 255, 0, 0, 0, 255))

describe('kinds of PNG', () => {
  test.each([1, 2, 4, 8, 16])('grey of %i bits goes from black to white', async (depth) => {
    const most = 2 ** depth - 1
    const bytes = await png({ width: 3, height: 1, depth, colour: 0 }, (x) => [
      [0, most >> 1, most][x] ?? 0,
    ])
    const middle = Math.round(((most >> 1) * 255) / most)
    expect(await seen(bytes)).toEqual([0, middle, 255].map((grey) => [grey, grey, grey, 255]))
  })

  test('16 bits become the nearest of 8', async () => {
    const values = [0, 128, 129, 385, 386, 65_535]
    const bytes = await png({ width: 6, height: 1, depth: 16, colour: 6 }, (x) => [
      values[x] ?? 0,
      0,
      0,
      65_535,
    ])
    expect((await seen(bytes)).map(([red]) => red)).toEqual([0, 0, 1, 1, 2, 255])
  })

  test('a palette with alpha', async () => {
    const before = [palette, chunk('tRNS', Uint8Array.of(0, 128))]
    const bytes = await png({ width: 3, height: 1, depth: 2, colour: 3, before }, (x) => [x])
    expect(await seen(bytes)).toEqual([
      [255, 0, 0, 0],
      [0, 255, 0, 128],
      [0, 0, 255, 255],
    ])
  })

  test('one colour that is transparent', async () => {
    const before = [chunk('tRNS', Uint8Array.of(0, 10, 0, 20, 0, 30))]
    const bytes = await png({ width: 2, height: 1, depth: 8, colour: 2, before }, (x) => [
      10,
      20,
      30 + x,
    ])
    expect(await seen(bytes)).toEqual([
      [10, 20, 30, 0],
      [10, 20, 31, 255],
    ])
  })

  test('grey with alpha', async () => {
    const bytes = await png({ width: 1, height: 1, depth: 8, colour: 4 }, () => [77, 5])
    expect(await seen(bytes)).toEqual([[77, 77, 77, 5]])
  })

  test.each([
    [1, 1],
    [3, 2],
    [5, 9],
    [8, 8],
    [17, 13],
    [2, 40],
  ])('interlaced, %i × %i', async (width, height) => {
    const random = chance(width * height)
    const number = (): number => Math.floor(random() * 256)
    const pixels = Array.from({ length: width * height }, () => [number(), number(), number(), 255])
    const kind = { width, height, depth: 8, colour: 2, interlaced: true }
    const bytes = await png(kind, (x, y) => pixels[y * width + x]?.slice(0, 3) ?? [])
    expect(await seen(bytes)).toEqual(pixels)
  })

  test('interlaced bits, and chunks that nobody wants', async () => {
    const before = [
      chunk('tEXt', new TextEncoder().encode('Comment\0hello')),
      chunk('iCCP', new Uint8Array(5000)),
    ]
    const kind = { width: 11, height: 7, depth: 1, colour: 0, interlaced: true, before }
    const bytes = await png(kind, (x, y) => [(x + y) % 2])
    expect((await seen(bytes)).map(([grey]) => grey)).toEqual(
      Array.from({ length: 77 }, (_, i) => (((i % 11) + Math.floor(i / 11)) % 2) * 255),
    )
  })
})

describe('broken kinds of PNG', () => {
  const grey = { width: 4, height: 4, depth: 8, colour: 0 }
  const plain = (kind: Kind = grey) => png(kind, () => [1])
  const without = async (bytes: Promise<Uint8Array>, cut: number) => (await bytes).subarray(0, -cut)

  test.each([
    ['a depth that its colour has not', plain({ ...grey, depth: 4, colour: 2 })],
    ['a colour that there is not', plain({ ...grey, colour: 5 })],
    ['no width', plain({ ...grey, width: 0 })],
    ['no palette', plain({ ...grey, colour: 3 })],
    ['fewer rows than it says', plain().then((bytes) => relabelled(bytes, 5))],
    ['more rows than it says', plain().then((bytes) => relabelled(bytes, 3))],
    ['no end', without(plain(), 12)],
    ['no pixels', without(plain(), 60)],
    ['nothing but its first bytes', Promise.resolve(PNG_SIGNATURE.slice())],
  ])('%s', async (_, bytes) => {
    const result = await decodePicture(streamOf(await bytes))
    expect(result).toEqual({ ok: false, error: 'broken' })
  })

  test('a little that inflates to very much is not waited for', async () => {
    const rows = await bytesOf(
      new Blob([new Uint8Array(60_000_000)]).stream().pipeThrough(new CompressionStream('deflate')),
    )
    const head = (await plain()).subarray(0, 33)
    const bomb = joined(head, chunk('IDAT', rows), chunk('IEND', new Uint8Array(0)))
    expect(rows.length).toBeLessThan(100_000)
    expect(await decodePicture(streamOf(bomb))).toEqual({ ok: false, error: 'broken' })
  })
})

/** The same PNG with another height in its header. */
function relabelled(bytes: Uint8Array, height: number): Uint8Array {
  const content = bytes.slice(16, 29)
  new DataView(content.buffer).setUint32(4, height)
  return joined(PNG_SIGNATURE, chunk('IHDR', content), bytes.subarray(33))
}
