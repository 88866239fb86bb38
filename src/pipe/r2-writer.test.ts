import { env } from 'cloudflare:workers'
import { describe, test, vi } from 'vitest'
import { joined } from './joined.ts'
import { createR2Writer } from './r2-writer.ts'
import { createMemoryStore, noise, sameBytes, streamOf } from './test-kit.ts'
import { writeStream } from './write-stream.ts'

const MIB = 1024 * 1024
const PART = 8 * MIB
const WHOLE = 24 * MIB

const isStored = async (key: string, bytes: Uint8Array): Promise<boolean> => {
  const object = await env.PICTURES.get(key)
  return object !== null && sameBytes(new Uint8Array(await object.arrayBuffer()), bytes)
}

/** Keeps the isolate's one large buffer taken, as another writer does; the others have small ones. */
async function takeLargeBuffer(): Promise<() => Promise<void>> {
  const other = createR2Writer(env.PICTURES, 'another')
  await other.write(noise(1))
  return () => other.abort()
}

describe('writing to R2', () => {
  test.for([0, 1, 2, 3, PART - 1, PART, PART + 1, 12 * MIB, WHOLE, WHOLE + 1])(
    '%d bytes come back as they went',
    async (length, { expect }) => {
      const key = `round-trip/${length}`
      const bytes = noise(length)
      const writer = createR2Writer(env.PICTURES, key, {
        httpMetadata: { contentType: 'image/png' },
        customMetadata: { by: 'Ana' },
      })
      expect(await writeStream(writer, streamOf(bytes, [70_001, 3]), WHOLE + 1)).toEqual({
        ok: true,
        value: length,
      })
      expect(await isStored(key, bytes)).toBe(true)
      const head = await env.PICTURES.head(key)
      expect([head?.httpMetadata?.contentType, head?.customMetadata]).toEqual([
        'image/png',
        { by: 'Ana' },
      ])
    },
  )

  test('side by side, only one is collected as a whole', async ({ expect }) => {
    const release = await takeLargeBuffer()
    for (const length of [PART, PART + 1, 12 * MIB]) {
      const key = `side-by-side/${length}`
      const bytes = noise(length)
      const writer = createR2Writer(env.PICTURES, key)
      await writeStream(writer, streamOf(bytes, [70_001, 3]), length)
      expect(await isStored(key, bytes)).toBe(true)
      // R2 marks what came in parts by a number behind the hash.
      expect((await env.PICTURES.head(key))?.etag.includes('-')).toBe(length > PART)
    }
    await release()
  })

  test('no more than four at once: the next one waits for a buffer', async ({ expect }) => {
    const openOne = (n: number) => createR2Writer(env.PICTURES, `waits/${n}`)
    const [first, last] = [openOne(0), openOne(1)]
    const others = [2, 3, 4].map(openOne)
    for (const writer of [first, ...others]) await writer.write(noise(10))
    let isWritten = false
    const written = last.write(noise(10)).then(() => (isWritten = true))
    await env.PICTURES.head('waits/0')
    expect(isWritten).toBe(false)
    await first.close()
    await written
    for (const writer of [...others, last]) await writer.close()
    expect((await env.PICTURES.list({ prefix: 'waits/' })).objects).toHaveLength(5)
  })

  test('takes one write that is larger than a part, and small ones after it', async ({
    expect,
  }) => {
    const release = await takeLargeBuffer()
    const bytes = noise(2 * PART + 10)
    const writer = createR2Writer(env.PICTURES, 'large-write')
    await writer.write(bytes.subarray(0, 2 * PART))
    await writer.write(bytes.subarray(2 * PART))
    await writer.close()
    expect(await isStored('large-write', bytes)).toBe(true)
    await release()
  })

  test('is done with the bytes when the promise resolves', async ({ expect }) => {
    const [one, other] = [noise(PART), noise(PART, 2)]
    const scratch = new Uint8Array(PART)
    const writer = createR2Writer(env.PICTURES, 'scratch')
    for (const part of [one, other]) {
      scratch.set(part)
      await writer.write(scratch)
    }
    scratch.fill(0)
    await writer.close()
    expect(await isStored('scratch', joined(one, other))).toBe(true)
  })
})

describe('nothing is left in R2', () => {
  const written = async (prefix: string): Promise<string[]> =>
    (await env.PICTURES.list({ prefix })).objects.map((object) => object.key)

  test.for([10, PART + 1])('after an abort with %d bytes', async (length, { expect }) => {
    const closed = createR2Writer(env.PICTURES, `abort/closed-${length}`)
    await closed.write(noise(length))
    await closed.close()
    const open = createR2Writer(env.PICTURES, `abort/open-${length}`)
    await open.write(noise(length))
    await open.abort()
    expect(await written('abort/')).toEqual([closed.key])
    await closed.abort()
    await closed.abort()
    expect(await written('abort/')).toEqual([])
  })

  test.for([
    ['too_large', streamOf(noise(PART + 2), [65_536])],
    ['broken', streamOf(noise(PART + 1), [65_536], new Error('Network connection lost.'))],
  ] as const)('of a stream that is %s', async ([reason, stream], { expect }) => {
    const store = createMemoryStore()
    const writer = store.sink.open('bytes', noise(0))
    expect(await writeStream(writer, stream, PART + 1)).toEqual({ ok: false, error: reason })
    expect([store.open(), store.objects.size]).toEqual([0, 0])
  })

  test('of a stream that stands still', async ({ expect }) => {
    const store = createMemoryStore()
    const still = new ReadableStream<Uint8Array>({
      start: (controller) => controller.enqueue(noise(9)),
    })
    const writer = store.sink.open('bytes', noise(0))
    const result = await writeStream(writer, still, 10, { idleMs: 1 })
    expect(result).toEqual({ ok: false, error: 'broken' })
    expect([store.open(), store.objects.size]).toEqual([0, 0])
  })

  test('of parts that were uploaded before an abort', async ({ expect }) => {
    const release = await takeLargeBuffer()
    const create = vi.spyOn(env.PICTURES, 'createMultipartUpload')
    const writer = createR2Writer(env.PICTURES, 'parts')
    await writer.write(noise(PART + 1))
    const upload = await create.mock.results[0]?.value
    await writer.abort()
    await expect(upload?.uploadPart(1, 'more')).rejects.toThrow('upload does not exist')
    await release()
  })

  test('of a stream that R2 refuses', async ({ expect }) => {
    const writer = createR2Writer(env.PICTURES, 'k'.repeat(2000))
    expect(await writeStream(writer, streamOf('hello', [2]), 10)).toEqual({
      ok: false,
      error: 'store_failed',
    })
  })
})
