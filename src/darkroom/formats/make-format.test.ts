import { describe, expect, test } from 'vitest'
import { decodePicture } from '../codecs/decode-picture.ts'
import { type Pixels, rowsOf, viewOf } from '../pixels.ts'
import { encodePng } from '../png/encode-png.ts'
import { bytesOf, painted, streamOf, waves } from '../test-kit.ts'
import { makeFormat } from './make-format.ts'

const png = (pixels: Pixels): ReadableStream<Uint8Array> => encodePng(rowsOf(viewOf(pixels)))

async function made(...args: Parameters<typeof makeFormat>) {
  const result = await makeFormat(...args)
  if (!result.ok) throw new Error(result.error.reason)
  const bytes = await bytesOf(result.value)
  const decoded = await decodePicture(streamOf(bytes))
  if (!decoded.ok) throw new Error(decoded.error)
  return { bytes, ...decoded.value }
}

const at = ({ width, data }: Pixels, x: number, y: number): number[] =>
  Array.from(data.subarray((y * width + x) * 4, (y * width + x) * 4 + 3))

describe('a picture for a place', () => {
  test.each([
    ['image/png', 108, 192],
    ['image/jpeg', 150, 50],
    ['image/webp', 120, 63],
    ['image/png', 16, 300],
  ] as const)('%s of %i × %i, to the pixel', async (type, width, height) => {
    const result = await made(png(waves(200, 200)), { width, height, type })
    expect([result.type, result.pixels.width, result.pixels.height]).toEqual([type, width, height])
  })

  test('shows what the focus says', async () => {
    const halves = painted(200, 100, (x) => (x < 100 ? [250, 0, 0] : [0, 0, 250]))
    const square = { width: 50, height: 50, type: 'image/png' } as const
    const left = await made(png(halves), { ...square, focus: { x: 0, y: 0.5 } })
    const right = await made(png(halves), { ...square, focus: { x: 1, y: 0.5 } })
    expect([at(left.pixels, 20, 20), at(right.pixels, 30, 20)]).toEqual([
      [250, 0, 0],
      [0, 0, 250],
    ])
  })

  test('has the logo at its place', async () => {
    const plain = painted(200, 200, () => [200, 200, 200])
    const logo = painted(40, 20, () => [10, 60, 120])
    const { pixels } = await made(
      png(plain),
      { width: 100, height: 100, type: 'image/png' },
      { picture: png(logo), place: 'bottom_right', share: 0.4, margin: 0.05 },
    )
    expect([
      at(pixels, 94, 94),
      at(pixels, 55, 75),
      at(pixels, 96, 96),
      at(pixels, 50, 70),
    ]).toEqual([
      ...[
        [10, 60, 120],
        [10, 60, 120],
        [200, 200, 200],
        [200, 200, 200],
      ],
    ])
  })

  test('says how large it is on paper', async () => {
    const format = { width: 32, height: 16, output: { dpi: 300 } } as const
    const jpeg = await made(png(waves(32, 16)), { ...format, type: 'image/jpeg' })
    expect(Array.from(jpeg.bytes.subarray(13, 18))).toEqual([1, 1, 44, 1, 44])
    const paper = await made(png(waves(32, 16)), { ...format, type: 'image/png' })
    expect(new DataView(paper.bytes.buffer).getUint32(41)).toBe(11_811)
  })

  test('that cannot be made reads nothing', async () => {
    let asked = 0
    const unread = new ReadableStream<Uint8Array>(
      { pull: () => void (asked += 1) },
      { highWaterMark: 0 },
    )
    const result = await makeFormat(unread, { width: 20_000, height: 20_000, type: 'image/png' })
    expect(result).toMatchObject({ ok: false, error: { reason: 'too_large' } })
    expect(asked).toBe(0)
  })

  test('says which of two pictures cannot be read', async () => {
    const format = { width: 100, height: 100, type: 'image/jpeg' } as const
    const text = () =>
      streamOf(new TextEncoder().encode('<svg xmlns="http://www.w3.org/2000/svg"/>'))
    expect(await makeFormat(text(), format)).toEqual({
      ok: false,
      error: { reason: 'not_a_picture', of: 'picture' },
    })
    expect(
      await makeFormat(png(waves(20, 20)), format, { picture: text(), place: 'centre' }),
    ).toEqual({ ok: false, error: { reason: 'not_a_picture', of: 'logo' } })
  })
})
