import { env, exports } from 'cloudflare:workers'
import { describe, test } from 'vitest'
import { decodePicture } from '../darkroom/codecs/decode-picture.ts'
import { encodePicture } from '../darkroom/codecs/encode-picture.ts'
import { rowsOf, viewOf } from '../darkroom/pixels.ts'
import { bytesOf, largestDifference, streamOf, waves } from '../darkroom/test-kit.ts'
import { createPictureLinks } from '../pictures/links.ts'

const FOLDER = 'T1/C1/1700000000.000100/t9/'
const KEY = `${FOLDER}1.jpg`

async function keep(bytes: Uint8Array, contentType = 'image/jpeg'): Promise<string> {
  await env.PICTURES.put(KEY, bytes, {
    httpMetadata: { contentType, contentDisposition: 'inline; filename="easel-v3.jpg"' },
  })
  return createPictureLinks(env.EASEL_SECRET).path(KEY)
}

async function jpeg(): Promise<Uint8Array> {
  const encoded = await encodePicture(rowsOf(viewOf(waves(64, 48))), 'image/jpeg')
  if (!encoded.ok) throw new Error(encoded.error)
  return bytesOf(encoded.value)
}

const get = (path: string, init?: RequestInit): Promise<Response> =>
  exports.default.fetch(new Request(`https://easel.example${path}?download=png`, init))

const stored = async (): Promise<string[]> =>
  (await env.PICTURES.list({ prefix: FOLDER })).objects.map(({ key }) => key.slice(FOLDER.length))

describe('a picture as a PNG', () => {
  test('has its pixels and its name, and is kept beside it', async ({ expect }) => {
    const bytes = await jpeg()
    const path = await keep(bytes)
    const answer = await get(path)
    expect(answer.headers.get('content-type')).toBe('image/png')
    expect(answer.headers.get('content-disposition')).toBe('attachment; filename="easel-v3.png"')
    const png = await decodePicture(streamOf(await bytesOf(answer.body ?? new ReadableStream())))
    const original = await decodePicture(streamOf(bytes))
    if (!png.ok || !original.ok) throw new Error('both can be read')
    expect(png.value.type).toBe('image/png')
    expect(largestDifference(png.value.pixels, original.value.pixels)).toBe(0)
    expect(await stored()).toEqual(['1.jpg', '1.print.png'])
    const again = await get(path, { method: 'HEAD' })
    expect(again.headers.get('content-type')).toBe('image/png')
  })

  test('is the picture itself where it is one already', async ({ expect }) => {
    await env.PICTURES.delete(`${FOLDER}1.print.png`)
    const path = await keep(Uint8Array.of(1, 2, 3), 'image/png')
    const answer = await get(path)
    expect(new Uint8Array(await answer.arrayBuffer())).toEqual(Uint8Array.of(1, 2, 3))
    expect(await stored()).toEqual(['1.jpg'])
  })

  test('is not made of what cannot be read: a sentence says what to do', async ({ expect }) => {
    const answer = await get(await keep(Uint8Array.from({ length: 400 }, (_, i) => i)))
    expect(answer.status).toBe(422)
    expect(await answer.text()).toContain('Download the original')
    expect(await stored()).toEqual(['1.jpg'])
  })

  test('is gone with its original', async ({ expect }) => {
    const path = await keep(await jpeg())
    await env.PICTURES.delete(KEY)
    const answer = await get(path)
    await answer.arrayBuffer()
    expect(answer.status).toBe(404)
  })
})
