import { describe, expect, test } from 'vitest'
import { decodePicture } from '../codecs/decode-picture.ts'
import { encodePicture } from '../codecs/encode-picture.ts'
import { SMALL_JPEG, SMALL_WEBP } from '../codecs/fixtures.ts'
import { type Pixels, rowsOf, viewOf } from '../pixels.ts'
import { encodePng } from '../png/encode-png.ts'
import { bytesOf, noise, painted, streamOf, waves } from '../test-kit.ts'
import { compose, cutOut } from './compose.ts'
import { frameOf } from './frame.ts'
import { readMask } from './mask.ts'

const png = (pixels: Pixels): Promise<Uint8Array<ArrayBuffer>> =>
  bytesOf(encodePng(rowsOf(viewOf(pixels))))
const open = (bytes: Uint8Array) => async () => streamOf(bytes)

async function pixelsOf(bytes: Uint8Array): Promise<Pixels> {
  const result = await decodePicture(streamOf(bytes))
  if (!result.ok) throw new Error(result.error)
  return result.value.pixels
}

async function maskFor({ width, height }: Pixels) {
  const marks = painted(width, height, (x, y) =>
    x > 4 && x < 12 && y > 4 && y < 12 ? [255, 255, 255] : [0, 0, 0],
  )
  const mask = await readMask(streamOf(await png(marks)), { width, height })
  if (!mask.ok) throw new Error(mask.error)
  return mask.value
}

describe('a touched-up picture', () => {
  test.each([
    ['a JPEG', async () => SMALL_JPEG],
    ['a WebP', async () => SMALL_WEBP],
    ['a PNG with alpha', () => png(noise(24, 16))],
  ])('of %s has its pixels outside the marks, and what was painted inside', async (_, stored) => {
    const bytes = await stored()
    const before = await pixelsOf(bytes)
    const mask = await maskFor(before)
    const { area } = frameOf(mask.area, before, ['1:1', '3:2'])
    const green = await encodePicture(
      rowsOf(viewOf(painted(300, 200, () => [0, 200, 0]))),
      'image/jpeg',
    )
    if (!green.ok) throw new Error(green.error)
    const answer = await bytesOf(green.value)
    const result = await compose({
      original: open(bytes),
      painted: open(answer),
      mask,
      frame: area,
    })
    if (!result.ok) throw new Error(result.error.reason)
    const after = await pixelsOf(await bytesOf(result.value))
    const changed = new Set<number>()
    after.data.forEach((value, i) => {
      if (value !== before.data[i]) changed.add(mask.inside[i >> 2] ?? 0)
    })
    expect(changed).toEqual(new Set([1]))
    const [, green2 = 0] = after.data.subarray((8 * 24 + 8) * 4)
    expect(green2).toBeGreaterThan(150)
  })

  test('is shown to the model as it is stored', async () => {
    const picture = waves(60, 40)
    const frame = { x: 10, y: 5, width: 30, height: 20 }
    const result = await cutOut(open(await png(picture)), frame)
    if (!result.ok) throw new Error(result.error.reason)
    const part = await pixelsOf(await bytesOf(result.value))
    expect([part.width, part.height]).toEqual([30, 20])
    expect(part.data.subarray(0, 4)).toEqual(
      picture.data.subarray((5 * 60 + 10) * 4, (5 * 60 + 10) * 4 + 4),
    )
  })

  test('says which of its parts cannot be used', async () => {
    const bytes = await png(waves(24, 16))
    const mask = await maskFor(waves(24, 16))
    const frame = { x: 0, y: 0, width: 16, height: 16 }
    const heic = new TextEncoder().encode('\0\0\0\u0018ftypheic\0\0\0\0')
    const parts = { original: open(bytes), painted: open(bytes), mask, frame }
    expect(await compose({ ...parts, original: open(heic) })).toEqual({
      ok: false,
      error: { reason: 'unsupported', of: 'original' },
    })
    expect(await compose({ ...parts, painted: open(bytes.subarray(0, 60)) })).toEqual({
      ok: false,
      error: { reason: 'broken', of: 'painted' },
    })
    expect(await compose({ ...parts, original: open(await png(waves(25, 16))) })).toEqual({
      ok: false,
      error: { reason: 'other_size' },
    })
  })
})
