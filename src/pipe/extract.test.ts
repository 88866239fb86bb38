import { Buffer } from 'node:buffer'
import * as fc from 'fast-check'
import { describe, test } from 'vitest'
import {
  FIELDS,
  LETTERS,
  createMemoryStore,
  extractText as run,
  noise,
  sameBytes,
} from './test-kit.ts'

type Json = null | boolean | number | string | Json[] | { [key: string]: Json }

/** The same value with references, and the bytes that they stand for. Written without the scanner. */
function expected(value: Json, objects: Uint8Array[] = []): { rest: Json; objects: Uint8Array[] } {
  const walk = (node: Json): Json => {
    if (Array.isArray(node)) return node.map(walk)
    if (node === null || typeof node !== 'object') return node
    return Object.fromEntries(
      Object.entries(node).map(([key, child]) => {
        const kind = FIELDS[key]?.kind ?? 'words'
        if (kind === 'words' || typeof child !== 'string' || child === '') return [key, walk(child)]
        objects.push(Buffer.from(child, kind === 'bytes' ? 'base64' : 'utf8'))
        return [key, `r2://${objects.length - 1}`]
      }),
    )
  }
  return { rest: walk(value), objects }
}

/** A signature is kept as it stood in the JSON text. */
const unescaped = (bytes: Uint8Array): Uint8Array =>
  Buffer.from(String(JSON.parse(`"${new TextDecoder().decode(bytes)}"`)))

const hex = (bytes: Uint8Array): string => bytes.toHex()

const words = fc.oneof(
  fc.string({ unit: fc.constantFrom(...LETTERS) }),
  fc.constantFrom('data', '"data":"QUJD"', '\\', '\\"data": "', 'r2://0', '{"data":', '日本'),
)
const otherKeys = words.filter((key) => FIELDS[key] === undefined)
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
        text: fc.oneof(words, tie('json')),
        thoughtSignature: fc.oneof(base64, words, fc.constant(''), fc.constant<Json>([])),
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
          const kept = [...store.objects.values()].map((bytes, n) =>
            store.opened[n]?.form === 'text' ? unescaped(bytes) : bytes,
          )
          expect(kept.map(hex)).toEqual(objects.map(hex))
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
    expect(store.opened.map(({ form, head }) => ({ form, head: Buffer.from(head) }))).toEqual([
      { form: 'bytes', head: Buffer.from(long.slice(0, 32)) },
      { form: 'text', head: Buffer.from(short.toBase64()) },
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
