import { describe, test } from 'vitest'
import { extract } from './extract.ts'
import type { ObjectSink } from './object-store.ts'
import {
  FIELDS,
  LIMITS,
  createMemoryStore,
  extractText as run,
  noise,
  streamOf,
} from './test-kit.ts'

describe('extract fails and leaves nothing behind', () => {
  const whole = `{"c":[{"data":"${noise(50).toBase64()}","s":"é"},{"thoughtSignature":"QUJD"}]}`

  test('when the text ends anywhere', async ({ expect }) => {
    const bytes = new TextEncoder().encode(whole)
    for (let length = 1; length < bytes.length; length += 1) {
      const store = createMemoryStore()
      const result = await run(bytes.slice(0, length), store, [11])
      expect(result).toEqual({ ok: false, error: { reason: 'cut_off' } })
      expect([store.objects.size, store.open()]).toEqual([0, 0])
    }
  })

  test('when the network breaks', async ({ expect }) => {
    const store = createMemoryStore()
    const body = streamOf(whole, [40], new Error('Network connection lost.'))
    const result = await extract(body, { fields: FIELDS, sink: store.sink, limits: LIMITS })
    expect(result).toEqual({ ok: false, error: { reason: 'cut_off' } })
    expect([store.objects.size, store.open()]).toEqual([0, 0])
  })

  test.for([
    ['', { reason: 'empty' }],
    [' \n', { reason: 'empty' }],
    ['{"data":"QUJD","a":tru}', { reason: 'not_json' }],
    ['<html></html>', { reason: 'not_json' }],
    [`{"data":"QUJD","a":${'['.repeat(65)}${']'.repeat(65)}}`, { reason: 'not_json' }],
    [`{"data":"QUJD","a":"${'x'.repeat(9_990)}"}`, { reason: 'too_large' }],
    [`{"data":"QUJD","text":"${'x'.repeat(9_990)}"}`, { reason: 'too_large' }],
    [`{"data":"QUJD","thoughtSignature":"${'x'.repeat(1001)}"}`, { reason: 'too_large' }],
    [`{"data":"QUJD","more":{"data":"${'A'.repeat(2_000_004)}"}}`, { reason: 'too_large' }],
    [`[${'{"data":"QUJD"},'.repeat(41)}0]`, { reason: 'too_large' }],
    [`{"data":"QUJD"}${' '.repeat(3_000_000)}`, { reason: 'too_large' }],
  ] as const)('%j', async ([text, error], { expect }) => {
    const store = createMemoryStore()
    expect(await run(text, store, [60_000])).toEqual({ ok: false, error })
    expect([store.objects.size, store.open()]).toEqual([0, 0])
  })

  test('at once when a picture gets too large, without waiting for its end', async ({ expect }) => {
    const store = createMemoryStore()
    let chunks = 0
    const body = new ReadableStream<Uint8Array>({
      pull(controller) {
        chunks += 1
        controller.enqueue(
          new TextEncoder().encode(chunks === 1 ? '{"data":"' : 'AAAA'.repeat(25_000)),
        )
      },
    })
    const options = { fields: FIELDS, sink: store.sink, limits: LIMITS }
    expect(await extract(body, options)).toEqual({ ok: false, error: { reason: 'too_large' } })
    expect([chunks < 25, store.objects.size, store.open()]).toEqual([true, 0, 0])
  })

  test('when nothing comes any more', async ({ expect }) => {
    const store = createMemoryStore()
    const body = new ReadableStream<Uint8Array>({
      start: (controller) => controller.enqueue(new TextEncoder().encode(whole.slice(0, 60))),
    })
    const options = { fields: FIELDS, sink: store.sink, limits: LIMITS, idleMs: 1 }
    expect(await extract(body, options)).toEqual({ ok: false, error: { reason: 'stalled' } })
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
    const result = await extract(streamOf(whole, [9]), { fields: FIELDS, sink, limits: LIMITS })
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
    const options = { fields: FIELDS, sink: store.sink, limits: LIMITS, signal: abort.signal }
    expect(await extract(body, options)).toEqual({ ok: false, error: { reason: 'aborted' } })
    expect([cancelled, store.objects.size, store.open()]).toEqual([true, 0, 0])
  })
})
