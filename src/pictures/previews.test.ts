import { env } from 'cloudflare:workers'
import { describe, test, vi } from 'vitest'
import { createPictureStore } from './picture-store.ts'
import { MAX_SHOWN_BYTES, createPreviews } from './previews.ts'

const bucket = env.PICTURES

/** A PNG of one pixel. */
const PNG = Uint8Array.fromBase64(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==',
)

const large = (key: string) => ({ key, mimeType: 'image/png', bytes: MAX_SHOWN_BYTES + 1 })

/** Previews by the real binding, and what the log says. */
function previewsWith(images: ImagesBinding | undefined = env.IMAGES) {
  const logged: string[] = []
  const previews = createPreviews({ images, bucket, log: (_, event) => void logged.push(event) })
  return { previews, logged }
}

/** Images that would be noticed. */
const refusing: ImagesBinding = {
  ...env.IMAGES,
  input: () => {
    throw new Error('not asked for')
  },
}

describe('what Slack shows of a picture', () => {
  test('is a JPEG where the picture is large; it is made once', async ({ expect }) => {
    await bucket.put('p/1/1.png', PNG, { httpMetadata: { contentType: 'image/png' } })
    const { previews } = previewsWith()
    expect(await previews.shownKey(large('p/1/1.png'))).toBe('p/1/1.preview.jpg')
    const preview = await bucket.get('p/1/1.preview.jpg')
    expect(preview?.httpMetadata?.contentType).toBe('image/jpeg')
    expect([...new Uint8Array((await preview?.arrayBuffer()) ?? [])].slice(0, 2)).toEqual([
      0xff, 0xd8,
    ])
    const again = previewsWith(refusing)
    expect(await again.previews.shownKey(large('p/1/1.png'))).toBe('p/1/1.preview.jpg')
    expect(again.logged).toEqual([])
  })

  test('is a JPEG where Slack does not show the type', async ({ expect }) => {
    await bucket.put('p/2/1.webp', PNG)
    const webp = { key: 'p/2/1.webp', mimeType: 'image/webp', bytes: 10 }
    expect(await previewsWith().previews.shownKey(webp)).toBe('p/2/1.preview.jpg')
  })

  test('is the picture itself where it is small', async ({ expect }) => {
    const small = { ...large('p/3/1.png'), bytes: MAX_SHOWN_BYTES }
    const { previews, logged } = previewsWith(refusing)
    expect(await previews.shownKey(small)).toBe('p/3/1.png')
    expect(logged).toEqual([])
  })

  test('is the picture itself without Images', async ({ expect }) => {
    const previews = createPreviews({ images: undefined, bucket, log: () => {} })
    expect(await previews.shownKey(large('p/1/2.png'))).toBe('p/1/2.png')
  })

  test('is the picture itself where Images fails, or where it is gone', async ({ expect }) => {
    await bucket.put('p/4/1.png', 'no picture at all')
    const broken = previewsWith()
    expect(await broken.previews.shownKey(large('p/4/1.png'))).toBe('p/4/1.png')
    expect(await bucket.head('p/4/1.preview.jpg')).toBeNull()
    const { previews } = previewsWith()
    expect(await previews.shownKey(large('p/4/2.png'))).toBe('p/4/2.png')
  })
})

describe('while a picture is written', () => {
  /** An answer's first picture, with as much behind its end as makes it large. */
  async function written(
    folder: string,
    previews = previewsWith().previews,
    more = MAX_SHOWN_BYTES,
  ) {
    const writer = createPictureStore(bucket, previews)
      .sink({
        fileName: 'easel-v1',
        pictureKey: (n, extension) => `${folder}/${n}.${extension}`,
        signatureKey: (n) => `${folder}/${n}.sig`,
      })
      .open('bytes', PNG)
    await writer.write(PNG)
    await writer.write(new Uint8Array(more))
    await writer.close()
    return writer
  }
  const keys = async (folder: string): Promise<string[]> =>
    (await bucket.list({ prefix: `${folder}/` })).objects.map(({ key }) => key)

  test('its preview is made without reading it again', async ({ expect }) => {
    const get = vi.spyOn(bucket, 'get')
    await written('w/1')
    expect(await previewsWith(refusing).previews.shownKey(large('w/1/1.png'))).toBe(
      'w/1/1.preview.jpg',
    )
    expect(get).not.toHaveBeenCalled()
    get.mockRestore()
    const preview = await bucket.get('w/1/1.preview.jpg')
    expect(preview?.httpMetadata?.contentType).toBe('image/jpeg')
    await preview?.body.cancel()
  })

  test('none is made of a small one, and none of one that Images refuses', async ({ expect }) => {
    await written('w/2', previewsWith(refusing).previews, 0)
    await written('w/3', previewsWith(refusing).previews)
    expect([await keys('w/2'), await keys('w/3')]).toEqual([['w/2/1.png'], ['w/3/1.png']])
  })

  test('it goes with a picture that nobody needs', async ({ expect }) => {
    const writer = await written('w/4')
    expect(await keys('w/4')).toEqual(['w/4/1.png', 'w/4/1.preview.jpg'])
    await writer.abort()
    expect(await keys('w/4')).toEqual([])
  })
})
