/** What the darkroom writes, as other programs read it: yauzl the zip, Skia the pictures. */
import assert from 'node:assert/strict'
import { text } from 'node:stream/consumers'
import { createCanvas, loadImage } from '@napi-rs/canvas'
import { fromBufferPromise } from 'yauzl'
import { encodeJpeg } from '../src/darkroom/jpeg/encode-jpeg.ts'
import { type Pixels, rowsOf, viewOf } from '../src/darkroom/pixels.ts'
import { encodePng } from '../src/darkroom/png/encode-png.ts'
import { bytesOf, largestDifference, painted, waves } from '../src/darkroom/test-kit.ts'
import { zipOf } from '../src/darkroom/zip/zip-stream.ts'
import { test } from '../playground/lib/test.ts'

test('another program opens the zip', async () => {
  const files = {
    'v1.png': 'one',
    '灯台/v2.png': 'two',
    'V1.png': '',
    'big.png': 'x'.repeat(200_000),
  }
  const at = new Date('2026-11-26T12:34:56')
  const { body, length } = zipOf(
    Object.entries(files).map(([name, content]) => ({
      name,
      at,
      size: content.length,
      open: async () => new Blob([content]).stream(),
    })),
  )
  const bytes = await bytesOf(body)
  assert.equal(BigInt(bytes.length), length)
  const zip = await fromBufferPromise(Buffer.from(bytes))
  const found: [string, string][] = []
  for await (const entry of zip.eachEntry()) {
    assert.equal(entry.getLastModDate().getTime(), at.getTime())
    found.push([entry.fileName, await text(await zip.openReadStreamPromise(entry))])
  }
  const names = ['v1.png', '灯台-v2.png', 'V1-2.png', 'big.png']
  assert.deepEqual(
    found,
    Object.values(files).map((content, i) => [names[i], content]),
  )
})

/** The pixels that Skia reads from a picture; it multiplies colours with their alpha, so these are opaque. */
async function seenBySkia(bytes: Uint8Array): Promise<Pixels> {
  const image = await loadImage(bytes)
  const context = createCanvas(image.width, image.height).getContext('2d')
  context.drawImage(image, 0, 0)
  const { width, height, data } = context.getImageData(0, 0, image.width, image.height)
  return { width, height, data: new Uint8ClampedArray(data) }
}

test('another program sees every pixel of a PNG', async () => {
  for (const picture of [
    waves(301, 97),
    painted(1, 1, () => [9, 8, 7]),
    painted(1, 999, (_, y) => [y % 256, 0, 1]),
  ])
    assert.equal(
      largestDifference(
        await seenBySkia(await bytesOf(encodePng(rowsOf(viewOf(picture)), { dpi: 300 }))),
        picture,
      ),
      0,
    )
})

test('another program sees nearly the pixels of a JPEG', async () => {
  const picture = waves(301, 97)
  assert.ok(
    largestDifference(
      await seenBySkia(await bytesOf(encodeJpeg(rowsOf(viewOf(picture)), { quality: 95 }))),
      picture,
    ) <= 6,
  )
})
