import { Buffer } from 'node:buffer'
import { env } from 'cloudflare:workers'
import * as fc from 'fast-check'
import { describe, test } from 'vitest'
import { insert } from './insert.ts'
import type { ObjectSource } from './object-store.ts'
import { createR2Source } from './r2-source.ts'
import { LETTERS, noise, streamOf } from './test-kit.ts'

const PREFIX = 'r2://f3a91c/'
const MIB = 1024 * 1024

const sourceOf = (objects: Record<string, Uint8Array>): ObjectSource => ({
  find: async (key) =>
    objects[key] === undefined ? null : { bytes: objects[key].length, form: 'bytes' },
  read: async (key) => (objects[key] === undefined ? null : streamOf(objects[key], [5, 700])),
})

/** The body as it goes out, and the length that was announced. */
async function sent(
  body: string,
  source: ObjectSource,
): Promise<{ text: string; announced: number; length: number }> {
  const inserted = await insert(body, { prefix: PREFIX, source })
  if (!inserted.ok) throw new Error(inserted.error.keys.join())
  const bytes = await new Response(inserted.value.stream).bytes()
  const text = new TextDecoder().decode(bytes)
  return { text, announced: inserted.value.length, length: bytes.length }
}

describe('insert', () => {
  test('puts base64 where placeholders stand, in a body of the announced length', async ({
    expect,
  }) => {
    const key = fc.stringMatching(/^[A-Za-z0-9._/-]{1,12}$/)
    const objects = fc.dictionary(key, fc.uint8Array({ maxLength: 2000 }), { minKeys: 1 })
    await fc.assert(
      fc.asyncProperty(
        objects,
        fc.string({ unit: fc.constantFrom(...LETTERS) }),
        async (stored, words) => {
          const keys = Object.keys(stored)
          const body = (picture: (name: string) => string): string =>
            JSON.stringify({
              words,
              pictures: [...keys, ...keys].map((name) => ({ data: picture(name) })),
            })
          const out = await sent(
            body((name) => PREFIX + name),
            sourceOf(stored),
          )
          expect(out.text).toBe(body((name) => Buffer.from(stored[name] ?? []).toString('base64')))
          expect(out.length).toBe(out.announced)
        },
      ),
    )
  })

  test.for([
    'r2://team/channel/1.png',
    `${PREFIX}key and words`,
    `words and ${PREFIX}key`,
    PREFIX,
    `"${PREFIX}key"`,
    `words and "${PREFIX}key`,
    `\\"${PREFIX}key"`,
  ])('leaves the words %j alone', async (words, { expect }) => {
    const body = JSON.stringify({ words })
    expect((await sent(body, sourceOf({ key: noise(9) }))).text).toBe(body)
  })

  test('names all missing objects before anything is read', async ({ expect }) => {
    const read: string[] = []
    const source: ObjectSource = {
      find: async (key) => (key === 'here' ? { bytes: 3, form: 'bytes' } : null),
      read: async (key) => (read.push(key), null),
    }
    const body = JSON.stringify(['gone/1', 'here', 'gone/2', 'gone/1'].map((key) => PREFIX + key))
    expect(await insert(body, { prefix: PREFIX, source })).toEqual({
      ok: false,
      error: { reason: 'missing', keys: ['gone/1', 'gone/2'] },
    })
    expect(read).toEqual([])
  })

  const unreliable: [what: string, read: ObjectSource['read']][] = [
    ['is shorter', async () => streamOf(noise(999), [100])],
    ['is longer', async () => streamOf(noise(1001), [100])],
    ['is gone', async () => null],
    ['breaks off', async () => streamOf(noise(500), [100], new Error('R2 is away'))],
    ['cannot be opened', () => Promise.reject(new Error('R2 is away'))],
  ]
  test.for(unreliable)('breaks the body where an object %s', async ([, read], { expect }) => {
    const source: ObjectSource = { find: async () => ({ bytes: 1000, form: 'bytes' }), read }
    const inserted = await insert(`{"data":"${PREFIX}key"}`, { prefix: PREFIX, source })
    if (!inserted.ok) throw new Error('nothing is missing here')
    await expect(new Response(inserted.value.stream).text()).rejects.toThrow('source_failed')
    expect(inserted.value.failure()).toEqual({ reason: 'source_failed', key: 'key' })
  })

  test('reads an object only when its turn comes, and lets it go with the reader', async ({
    expect,
  }) => {
    const events: string[] = []
    const cancelled = Promise.withResolvers<void>()
    const endless = (key: string): ReadableStream<Uint8Array> =>
      new ReadableStream<Uint8Array>({
        pull: (controller) => controller.enqueue(noise(3000)),
        cancel: () => cancelled.resolve(void events.push(`cancel ${key}`)),
      })
    const source: ObjectSource = {
      find: async () => ({ bytes: 30 * MIB, form: 'bytes' }),
      read: async (key) => (events.push(`read ${key}`), endless(key)),
    }
    const body = JSON.stringify(['a', 'b'].map((key) => PREFIX + key))
    const inserted = await insert(body, { prefix: PREFIX, source })
    if (!inserted.ok) throw new Error('nothing is missing here')
    expect(events).toEqual([])
    const reader = inserted.value.stream.getReader()
    await reader.read()
    await reader.read()
    await reader.cancel()
    await cancelled.promise
    expect(events).toEqual(['read a', 'cancel a'])
    expect(inserted.value.failure()).toBeNull()
  })

  test('sends 12 MiB out of R2 byte for byte', async ({ expect }) => {
    const bytes = noise(12 * MIB + 1)
    await env.PICTURES.put('insert/large', bytes)
    const out = await sent(`["${PREFIX}insert/large"]`, createR2Source(env.PICTURES))
    expect(out.text === `["${bytes.toBase64()}"]`).toBe(true)
    expect(out.length).toBe(out.announced)
  })
})
