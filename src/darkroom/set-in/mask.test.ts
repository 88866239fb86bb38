import { describe, expect, test } from 'vitest'
import { crc32 } from 'node:zlib'
import { type Pixels, rowsOf, viewOf } from '../pixels.ts'
import { encodePng } from '../png/encode-png.ts'
import { bytesOf, painted, streamOf } from '../test-kit.ts'
import { readMask } from './mask.ts'

const png = (pixels: Pixels): Promise<Uint8Array<ArrayBuffer>> =>
  bytesOf(encodePng(rowsOf(viewOf(pixels))))
const SIZE = { width: 40, height: 30 }
const WHITE = [255, 255, 255]
const BLACK = [0, 0, 0]

const marks = (isMarked: (x: number, y: number) => boolean): Promise<Uint8Array<ArrayBuffer>> =>
  png(painted(SIZE.width, SIZE.height, (x, y) => (isMarked(x, y) ? WHITE : BLACK)))

const read = (bytes: Uint8Array, size = SIZE) => readMask(streamOf(bytes), size)

describe('a mask', () => {
  test('is white where to paint', async () => {
    const result = await read(await marks((x, y) => x >= 5 && x < 9 && y >= 20))
    expect(result).toMatchObject({
      ok: true,
      value: { ...SIZE, area: { x: 5, y: 20, width: 4, height: 10 } },
    })
    const marked = (inside: Uint8Array): number => inside.reduce((sum, pixel) => sum + pixel, 0)
    expect(result.ok && marked(result.value.inside)).toBe(40)
  })

  test('grey counts from the middle on, and what is transparent does not count', async () => {
    const colours = [
      [127, 127, 127],
      [128, 128, 128],
      [255, 255, 255, 0],
      [255, 255, 255, 200],
      [255, 0, 0],
    ]
    const result = await readMask(streamOf(await png(painted(5, 1, (x) => colours[x] ?? []))), {
      width: 5,
      height: 1,
    })
    expect(result.ok && Array.from(result.value.inside)).toEqual([0, 1, 0, 1, 0])
  })

  test.each([
    ['empty', marks(() => false)],
    ['full', marks(() => true)],
    ['other_size', png(painted(30, 40, () => WHITE))],
    ['not_a_png', Promise.resolve(new TextEncoder().encode('GIF89a and more'))],
    ['not_a_png', Promise.resolve(new Uint8Array(0))],
    ['not_a_png', Promise.resolve(Uint8Array.of(0x89, 0x50))],
    ['broken', marks((x) => x > 9).then((bytes) => bytes.subarray(0, bytes.length - 20))],
    [
      'broken',
      marks((x) => x > 9).then((bytes) => bytes.map((byte, i) => (i === 50 ? byte ^ 1 : byte))),
    ],
    ['broken', marks((x) => x > 9).then((bytes) => bytes.subarray(0, 20))],
  ])('that is %s is refused', async (error, bytes) => {
    expect(await read(await bytes)).toEqual({ ok: false, error })
  })

  test('with more pixels than are held is refused by its header', async () => {
    const bytes = (await marks(() => true)).slice()
    const view = new DataView(bytes.buffer)
    view.setUint32(16, 100_000)
    view.setUint32(20, 100_000)
    view.setUint32(29, crc32(bytes.subarray(12, 29)))
    expect(await read(bytes)).toEqual({ ok: false, error: 'too_many_pixels' })
  })

  test('of 50 MB is closed long before its end', async () => {
    const head = (await marks(() => true)).subarray(0, 33)
    let sent = 0
    const endless = new ReadableStream<Uint8Array>({
      pull(controller) {
        const piece = sent === 0 ? head : new Uint8Array(65_536)
        // A chunk of text that never ends.
        if (sent === head.length) piece.set([0x7f, 0, 0, 0, 0x74, 0x45, 0x58, 0x74])
        sent += piece.length
        controller.enqueue(piece)
      },
    })
    expect(await readMask(endless, SIZE)).toEqual({ ok: false, error: 'too_many_bytes' })
    expect(sent).toBeLessThan(6_000_000)
  })

  test('a stream that breaks is nobody’s fault, and is told', async () => {
    const broken = new ReadableStream<Uint8Array>({
      pull: () => Promise.reject(new Error('the network')),
    })
    await expect(readMask(broken, SIZE)).rejects.toThrow('the network')
  })
})
