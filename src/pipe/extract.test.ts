import { Buffer } from 'node:buffer'
import * as fc from 'fast-check'
import { describe, test } from 'vitest'
import { type Result } from '../lib/result.ts'
import { extract } from './extract.ts'
import type { ObjectSink } from './object-store.ts'
import type { PipeFailure } from './pipe-failure.ts'
import {
  LETTERS,
  type MemoryStore,
  createMemoryStore,
  noise,
  sameBytes,
  streamOf,
} from './test-kit.ts'

const FIELDS = ['data', 'thoughtSignature']

const run = (
  text: string | Uint8Array,
  store: MemoryStore,
  sizes: readonly number[] = [1_000_000],
): Promise<Result<string, PipeFailure>> =>
  extract(streamOf(text, sizes), { fields: FIELDS, sink: store.sink, maxRestBytes: 10_000 })

type Json = null | boolean | number | string | Json[] | { [key: string]: Json }

/** The same value with references, and the bytes that they stand for. Written without the scanner. */
function expected(value: Json, objects: Uint8Array[] = []): { rest: Json; objects: Uint8Array[] } {
  const walk = (node: Json): Json => {
    if (Array.isArray(node)) return node.map(walk)
    if (node === null || typeof node !== 'object') return node
    return Object.fromEntries(
      Object.entries(node).map(([key, child]) => {
        if (!FIELDS.includes(key) || typeof child !== 'string' || child === '')
          return [key, walk(child)]
        objects.push(Buffer.from(child, 'base64'))
        return [key, `r2://${objects.length - 1}`]
      }),
    )
  }
  return { rest: walk(value), objects }
}

const hex = (bytes: Uint8Array): string => bytes.toHex()

const words = fc.oneof(
  fc.string({ unit: fc.constantFrom(...LETTERS) }),
  fc.constantFrom('data', '"data":"QUJD"', '\\', '\\"data": "', 'r2://0', '{"data":', '日本'),
)
const otherKeys = words.filter((key) => !FIELDS.includes(key))
const base64 = fc
  .uint8Array({ maxLength: 90 })
  .map((bytes) => Buffer.from(bytes).toString('base64'))
const { json } = fc.letrec<{ json: Json }>((tie) => ({
  json: fc.oneof(
    { depthSize: 'medium' },
    fc.oneof(words, fc.integer(), fc.boolean(), fc.constant(null)),
    fc.array(tie('json'), { maxLength: 4 }),
    fc.dictionary(fc.oneof(otherKeys, fc.constantFrom('Data', 'dataX')), tie('json'), {
      maxKeys: 4,
    }),
    fc.record(
      {
        mimeType: words,
        data: fc.oneof(
          base64,
          base64,
          fc.constant(null),
          fc.record<Record<string, Json>>({ data: base64 }),
        ),
        thoughtSignature: fc.oneof(base64, fc.constant(''), fc.constant<Json>([])),
      },
      { requiredKeys: [] },
    ),
  ),
}))
/** Ways to write the same JSON text; `=`, `/` and `+` stand only inside strings here. */
const writing = fc.constantFrom(
  (text: string) => text,
  (text: string) => text.replaceAll('=', '\\u003d').replaceAll('/', '\\/'),
  (text: string) => text.replace(/[=/+]/g, (c) => `\\u00${c.charCodeAt(0).toString(16)}`),
  (text: string) => text.replaceAll('"data":', '"d\\u0061ta"\t:\r\n '),
)

describe('extract', () => {
  test('takes every JSON text apart, however it is written and cut', async ({ expect }) => {
    const sizes = fc.array(fc.integer({ min: 1, max: 40 }), { minLength: 1, maxLength: 5 })
    await fc.assert(
      fc.asyncProperty(
        fc.record({ json }),
        writing,
        fc.constantFrom(0, 2),
        sizes,
        async (value, write, indent, cuts) => {
          const store = createMemoryStore()
          const result = await run(write(JSON.stringify(value, null, indent)), store, cuts)
          const { rest, objects } = expected(value)
          expect(result.ok && JSON.parse(result.value)).toEqual(rest)
          expect([...store.objects.values()].map(hex)).toEqual(objects.map(hex))
        },
      ),
      { numRuns: 400 },
    )
  })

  test('leaves everything but the wanted strings byte for byte', async ({ expect }) => {
    const store = createMemoryStore()
    const text = '{ "t":"\\u003cé\\"data\\": \\"QQ==\\"", \n"data" : "QUJD",  "n":1.50e+3 }\n'
    expect(await run(text, store, [1])).toEqual({
      ok: true,
      value: text.replace('QUJD', 'r2://0'),
    })
  })

  test.for([
    ['{"a":"data","b":"QUJD"}', 'a value that is a wanted name'],
    ['["data","QUJD"]', 'a wanted name in an array'],
    ['{"data":null,"x":"QUJD"}', 'null for a string'],
    ['{"data":["QUJD"],"y":{"z":"QUJD"}}', 'an array for a string'],
    ['{"data":""}', 'an empty string'],
    ['{"x\\"data":"QUJD"}', 'a key that ends with a wanted name'],
    ['{"text":"{\\"data\\":\\"QUJD\\"}"}', 'JSON inside a string'],
  ] as const)('%s: %s is left alone', async ([text], { expect }) => {
    const store = createMemoryStore()
    expect(await run(text, store, [1])).toEqual({ ok: true, value: text })
    expect(store.opened).toEqual([])
  })

  test('shows the sink the first 32 bytes, or all of a short object', async ({ expect }) => {
    const store = createMemoryStore()
    const [long, short] = [noise(100), noise(5)]
    const text = `{"data":"${long.toBase64()}","thoughtSignature":"${short.toBase64()}"}`
    await run(text, store, [3])
    expect(store.opened).toEqual([
      { field: 'data', head: long.slice(0, 32) },
      { field: 'thoughtSignature', head: short },
    ])
  })

  test('carries a large picture with every special character escaped', async ({ expect }) => {
    const store = createMemoryStore()
    const bytes = noise(1_000_000)
    const text = bytes.toBase64().replace(/[=/+]/g, (c) => `\\u00${c.charCodeAt(0).toString(16)}`)
    const result = await run(`{"data":"${text}"}`, store, [65_536, 7])
    expect(result).toEqual({ ok: true, value: '{"data":"r2://0"}' })
    expect(sameBytes(store.objects.get('0') ?? noise(1), bytes)).toBe(true)
  })
})

describe('extract fails and leaves nothing behind', () => {
  const whole = `{"c":[{"data":"${noise(50).toBase64()}","s":"é"},{"thoughtSignature":"QUJD"}]}`

  test('when the text ends anywhere', async ({ expect }) => {
    const bytes = new TextEncoder().encode(whole)
    for (let length = 0; length < bytes.length; length += 1) {
      const store = createMemoryStore()
      const result = await run(bytes.slice(0, length), store, [11])
      expect(result).toEqual({ ok: false, error: { reason: 'cut_off' } })
      expect([store.objects.size, store.open()]).toEqual([0, 0])
    }
  })

  test('when the network breaks', async ({ expect }) => {
    const store = createMemoryStore()
    const body = streamOf(whole, [40], new Error('Network connection lost.'))
    const result = await extract(body, { fields: FIELDS, sink: store.sink, maxRestBytes: 999 })
    expect(result).toEqual({ ok: false, error: { reason: 'cut_off' } })
    expect([store.objects.size, store.open()]).toEqual([0, 0])
  })

  test.for([
    ['{"thoughtSignature":"QUJD","data":"QUJ"}', { reason: 'not_base64', field: 'data' }],
    ['{"data":"QU\\"JD"}', { reason: 'not_base64', field: 'data' }],
    ['{"data":"QUJD\\\\"}', { reason: 'not_base64', field: 'data' }],
    ['{"data":"日本日本"}', { reason: 'not_base64', field: 'data' }],
    ['{"data":"QUJD","a":tru}', { reason: 'not_json' }],
    ['<html></html>', { reason: 'not_json' }],
    [`{"data":"QUJD","a":"${'x'.repeat(9_990)}"}`, { reason: 'too_long', bytes: 10_014 }],
  ] as const)('%s', async ([text, error], { expect }) => {
    const store = createMemoryStore()
    expect(await run(text, store)).toEqual({ ok: false, error })
    expect([store.objects.size, store.open()]).toEqual([0, 0])
  })

  test('when the store refuses', async ({ expect }) => {
    const store = createMemoryStore()
    const cause = new Error('R2 is away')
    const sink: ObjectSink = {
      open: (field, head) => ({
        ...store.sink.open(field, head),
        close: () => Promise.reject(cause),
      }),
    }
    const result = await extract(streamOf(whole, [9]), { fields: FIELDS, sink, maxRestBytes: 999 })
    expect(result).toEqual({ ok: false, error: { reason: 'store_failed', cause } })
    expect([store.objects.size, store.open()]).toEqual([0, 0])
  })

  test('when the signal aborts while the answer stalls', async ({ expect }) => {
    const store = createMemoryStore()
    const abort = new AbortController()
    let cancelled = false
    const body = new ReadableStream<Uint8Array>({
      start: (controller) => controller.enqueue(new TextEncoder().encode(whole.slice(0, 60))),
      pull: () => queueMicrotask(() => abort.abort()),
      cancel: () => void (cancelled = true),
    })
    const options = { fields: FIELDS, sink: store.sink, maxRestBytes: 999, signal: abort.signal }
    expect(await extract(body, options)).toEqual({ ok: false, error: { reason: 'aborted' } })
    expect([cancelled, store.objects.size, store.open()]).toEqual([true, 0, 0])
  })
})
