import assert from 'node:assert/strict'
import { createCanvas, loadImage } from '@napi-rs/canvas'
import { partContent } from '../../src/gemini/part-content.ts'
import { test } from '../lib/test.ts'
import { paintPart, partIn } from './part.ts'
import { plainPicture, requestOf, rowOf, say } from './test-kit.ts'

/** A request as Easel makes it. */
function partRequest(wish: string, picture: Buffer) {
  const marked = { left: 0.4, top: 0.3, right: 0.6, bottom: 0.5 }
  const stored = { key: 'k', mimeType: 'image/png' }
  const { role, parts } = partContent({ shown: stored, original: stored, marked }, wish)
  const data = picture.toString('base64')
  const contents = [
    {
      role,
      parts: parts.map(({ text }) =>
        text === undefined ? { inlineData: { mimeType: 'image/png', data } } : { text },
      ),
    },
  ]
  return requestOf({ contents, generationConfig: { imageConfig: { aspectRatio: '1:1' } } })
}

test('a part is known by the words with which Easel asks for it', () => {
  const picture = plainPicture('teal')
  const part = partIn(partRequest('a red door,\nand a bell', picture))
  assert.equal(part?.wish, 'a red door,\nand a bell')
  assert.deepEqual(part?.place, { left: 0.4, right: 0.6, top: 0.3, bottom: 0.5 })
  assert.ok(part?.picture.equals(picture))
  assert.equal(partIn(requestOf({ contents: [say('a part of the sky', picture)] })), null)
})

test('the part is painted as it was given, with something new where it belongs', async () => {
  const request = partRequest('a fox', plainPicture('#204060', 400, 400))
  const part = partIn(request)
  assert.ok(part)
  const parts = await paintPart(part, request.generationConfig, rowOf('gemini-nano-banana-2.1'))
  const painted = parts.find((one) => 'picture' in one)
  assert.ok(painted)
  const image = await loadImage(Buffer.from(painted.picture))
  const context = createCanvas(image.width, image.height).getContext('2d')
  context.drawImage(image, 0, 0)
  const blueAt = (x: number, y: number): number =>
    context.getImageData(x * image.width, y * image.height, 1, 1).data[2] ?? 0
  for (const [x, y] of [
    [0.05, 0.05],
    [0.9, 0.9],
    [0.1, 0.5],
  ] as const)
    assert.ok(Math.abs(blueAt(x, y) - 0x60) < 16)
  const middle = context.getImageData(
    image.width * 0.4,
    image.height * 0.3,
    image.width * 0.2,
    image.height * 0.2,
  )
  assert.ok(new Set(middle.data).size > 20)
})
