import { env } from 'cloudflare:workers'
import { describe, test } from 'vitest'
import { createPictureStore } from './picture-store.ts'

const store = createPictureStore(env.PICTURES)

/** The smallest beginning of a PNG of 3 × 2 pixels. */
const PNG = Uint8Array.of(
  ...[0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0, 0, 13],
  ...[0x49, 0x48, 0x44, 0x52, 0, 0, 0, 3, 0, 0, 0, 2, 8, 2, 0, 0, 0],
)

const sha256 = async (bytes: Uint8Array<ArrayBuffer>): Promise<string> =>
  new Uint8Array(await crypto.subtle.digest('SHA-256', bytes)).toBase64()

const naming = (folder: string) => ({
  fileName: 'a-fox-v1',
  pictureKey: (n: number, extension: string) => `${folder}/${n}.${extension}`,
  signatureKey: (n: number) => `${folder}/${n}.sig`,
})

const textOf = async (key: string) => (await env.PICTURES.get(key))?.text()

const streamOf = (...chunks: (string | Uint8Array<ArrayBuffer>)[]) => new Blob(chunks).stream()

describe('what the model’s answer leaves in R2', () => {
  test('a picture with its type, its size and a name for downloads', async ({ expect }) => {
    const sink = store.sink(naming('a'))
    const writer = sink.open('bytes', PNG)
    await writer.write(PNG)
    await writer.close()
    expect(sink.stored.get('a/1.png')).toEqual({
      key: 'a/1.png',
      type: 'image/png',
      size: { width: 3, height: 2 },
      bytes: PNG.length,
      sha256: await sha256(PNG),
    })
    const object = await env.PICTURES.get('a/1.png')
    expect(new Uint8Array((await object?.arrayBuffer()) ?? new ArrayBuffer())).toEqual(PNG)
    expect(object?.httpMetadata?.contentType).toBe('image/png')
    expect(object?.httpMetadata?.contentDisposition).toContain('a-fox-v1.png')
  })

  test('signatures and pictures are counted apart', async ({ expect }) => {
    const sink = store.sink(naming('b'))
    for (const form of ['text', 'bytes', 'text', 'bytes'] as const) {
      const writer = sink.open(form, PNG)
      await writer.write(PNG)
      await writer.close()
    }
    expect([...sink.stored.keys()]).toEqual(['b/1.sig', 'b/1.png', 'b/2.sig', 'b/2.png'])
    expect(sink.stored.get('b/1.sig')?.type).toBeNull()
  })

  test('removed for good', async ({ expect }) => {
    await env.PICTURES.put('c/1.png', PNG)
    await store.remove(['c/1.png', 'c/never.png'])
    expect(await env.PICTURES.head('c/1.png')).toBeNull()
  })
})

describe('a picture that a person attached', () => {
  const keyOf = (folder: string) => (extension: string) => `${folder}/in-1.${extension}`

  test('is kept byte for byte, under its real type', async ({ expect }) => {
    const saved = await store.saveUpload(streamOf(PNG), keyOf('d'), 1000)
    expect(saved).toEqual({
      ok: true,
      value: {
        key: 'd/in-1.png',
        mimeType: 'image/png',
        bytes: PNG.length,
        sha256: await sha256(PNG),
      },
    })
    const kept = await env.PICTURES.get('d/in-1.png')
    expect(new Uint8Array((await kept?.arrayBuffer()) ?? new ArrayBuffer())).toEqual(PNG)
  })

  test.for(['<svg xmlns="http://www.w3.org/2000/svg"/>', '%PDF-1.7 something', '', 'GIF89a......'])(
    'is refused when it is none: %j',
    async (text, { expect }) => {
      const body = streamOf(text)
      expect(await store.saveUpload(body, keyOf('e'), 1000)).toEqual({
        ok: false,
        error: 'not_a_picture',
      })
      expect((await env.PICTURES.list({ prefix: 'e/' })).objects).toEqual([])
    },
  )

  test('is refused when it is too large, and nothing is left behind', async ({ expect }) => {
    const body = streamOf(PNG, new Uint8Array(2000))
    expect(await store.saveUpload(body, keyOf('f'), 1000)).toEqual({ ok: false, error: 'too_big' })
    expect((await env.PICTURES.list({ prefix: 'f/' })).objects).toEqual([])
  })

  test('is not kept when it breaks off', async ({ expect }) => {
    const body = new ReadableStream<Uint8Array>({
      start: (controller) => controller.enqueue(PNG),
      pull: (controller) => controller.error(new Error('gone')),
    })
    expect(await store.saveUpload(body, keyOf('g'), 1000)).toEqual({ ok: false, error: 'broken' })
    expect((await env.PICTURES.list({ prefix: 'g/' })).objects).toEqual([])
  })
})

describe('a copy', () => {
  test('has the same bytes and type, and a name of its own', async ({ expect }) => {
    const httpMetadata = {
      contentType: 'image/png',
      contentDisposition: 'inline; filename="s.png"',
    }
    await env.PICTURES.put('h/1.png', PNG, { httpMetadata })
    expect(await store.copy('h/1.png', 'i/1.png', 'easel')).toBe(true)
    expect(await store.copy('h/1.png', 'i/1.png', 'easel')).toBe(true)
    const copy = await env.PICTURES.head('i/1.png')
    expect(copy?.size).toBe(PNG.length)
    expect(copy?.httpMetadata).toMatchObject({
      contentType: 'image/png',
      contentDisposition: 'inline; filename="easel.png"',
    })
  })

  test('of a signature is none that can be served', async ({ expect }) => {
    await env.PICTURES.put('h/1.sig', 'signed', { customMetadata: { form: 'text' } })
    expect(await store.copy('h/1.sig', 'i/1.sig', 'easel')).toBe(true)
    expect(await textOf('i/1.sig')).toBe('signed')
    const copy = await env.PICTURES.head('i/1.sig')
    expect([copy?.httpMetadata, copy?.customMetadata]).toEqual([{}, { form: 'text' }])
  })

  test('of what is gone is none', async ({ expect }) => {
    expect(await store.copy('h/never.png', 'i/2.png', 'easel')).toBe(false)
    expect(await env.PICTURES.head('i/2.png')).toBeNull()
  })
})

describe('what begins with a prefix', () => {
  test('goes altogether, and nothing beside it', async ({ expect }) => {
    const keys = Array.from({ length: 12 }, (_, i) => `T9/C1/1.1/turn/${i}.sig`)
    await Promise.all([...keys, 'T9/C1/1.1/turn2/1.jpg'].map((key) => env.PICTURES.put(key, 'x')))
    await store.removeAll('T9/C1/1.1/turn/')
    await store.removeAll('T9/C1/1.1/turn/')
    const { objects } = await env.PICTURES.list({ prefix: 'T9/' })
    expect(objects.map(({ key }) => key)).toEqual(['T9/C1/1.1/turn2/1.jpg'])
  })
})
