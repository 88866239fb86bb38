import { env } from 'cloudflare:workers'
import { describe, test } from 'vitest'
import { PipeError } from './pipe-failure.ts'
import { type Pipe, createPipe } from './pipe-fetch.ts'
import { createR2Source } from './r2-source.ts'
import { createR2Writer } from './r2-writer.ts'
import { noise, streamOf } from './test-kit.ts'

const PREFIX = 'r2://0d7e/'
const URL_OF_MODEL = 'https://model.test/v1beta/models/m:generateContent'
const answer = JSON.stringify({ parts: [{ data: noise(100).toBase64() }, { data: 'QUJD' }] })

type Fake = (url: string | URL | Request, init?: RequestInit) => Promise<Response>

/** A pipe into R2 under `folder`, in front of `fetch`. */
function pipeTo(folder: string, fetch: Fake): Pipe {
  let n = 0
  return createPipe({
    fetch,
    source: createR2Source(env.PICTURES),
    sink: { open: () => createR2Writer(env.PICTURES, `${folder}/${(n += 1)}`) },
    fields: { data: { kind: 'bytes', maxBytes: 40_000_000 } },
    prefix: PREFIX,
    limits: { maxBytes: 40_000_000, maxRestBytes: 1000, maxObjects: 10 },
  })
}

const stored = async (folder: string): Promise<string[]> =>
  (await env.PICTURES.list({ prefix: `${folder}/` })).objects.map((object) => object.key)

describe('the pipe as fetch', () => {
  test('carries pictures out of R2 and into it', async ({ expect }) => {
    await env.PICTURES.put('given/cat.png', 'miaow')
    let asked: unknown
    const pipe = pipeTo('both', async (url, init) => {
      const request = new Request(url, init)
      asked = [request.url, request.method, request.headers.get('x-key'), await request.json()]
      return new Response(streamOf(answer, [20]), {
        headers: { 'content-type': 'application/json' },
      })
    })
    const response = await pipe.fetch(URL_OF_MODEL, {
      method: 'POST',
      headers: new Headers({ 'x-key': 'k' }),
      body: JSON.stringify({ data: `${PREFIX}given/cat.png` }),
    })
    expect(asked).toEqual([URL_OF_MODEL, 'POST', 'k', { data: btoa('miaow') }])
    expect([response.ok, response.headers.get('content-type')]).toEqual([true, 'application/json'])
    expect(await response.json()).toEqual({
      parts: [{ data: 'r2://both/1' }, { data: 'r2://both/2' }],
    })
    expect(JSON.parse(pipe.answer ?? '')).toEqual({
      parts: [{ data: 'r2://both/1' }, { data: 'r2://both/2' }],
    })
    expect([pipe.failure, pipe.keys]).toEqual([null, ['both/1', 'both/2']])
    expect(await stored('both')).toEqual(['both/1', 'both/2'])
  })

  test('follows no redirect', async ({ expect }) => {
    await env.PICTURES.put('given/dog.png', 'woof')
    const inits: RequestInit[] = []
    const pipe = pipeTo('redirect', async (_, init) => {
      inits.push(init ?? {})
      await new Response(init?.body).body?.cancel()
      return new Response(null, { status: 307, headers: { location: 'https://evil.example/' } })
    })
    for (const body of ['{}', JSON.stringify({ data: `${PREFIX}given/dog.png` })]) {
      const response = await pipe.fetch(URL_OF_MODEL, { method: 'POST', body })
      expect(response.status).toBe(307)
    }
    expect(inits).toMatchObject([{ redirect: 'manual' }, { redirect: 'manual' }])
  })

  test('discards single objects, or the whole answer', async ({ expect }) => {
    const pipe = pipeTo('discard', async () => new Response(answer))
    await pipe.fetch(URL_OF_MODEL)
    await pipe.discard(['discard/1', 'somebody/else'])
    expect([pipe.keys, await stored('discard')]).toEqual([['discard/2'], ['discard/2']])
    await pipe.discard()
    expect([pipe.keys, await stored('discard')]).toEqual([[], []])
  })

  test('passes a refusal on with its words, cut at 64 KiB', async ({ expect }) => {
    const words = `{"error":{"data":"QUJD","message":"${'no '.repeat(50_000)}"}}`
    const pipe = pipeTo(
      'refusal',
      async () => new Response(streamOf(words, [30_000]), { status: 429 }),
    )
    const response = await pipe.fetch(URL_OF_MODEL)
    expect([response.status, response.ok]).toEqual([429, false])
    expect(await response.text()).toBe(words.slice(0, 65_536))
    expect([pipe.answer, pipe.failure, await stored('refusal')]).toEqual([null, null, []])
  })

  test('sends nothing when an object is missing', async ({ expect }) => {
    let calls = 0
    const pipe = pipeTo('missing', async () => ((calls += 1), new Response('{}')))
    const body = JSON.stringify({ data: `${PREFIX}gone` })
    const failure = { reason: 'missing', keys: ['gone'] }
    const error = await pipe.fetch(URL_OF_MODEL, { method: 'POST', body }).catch((e: unknown) => e)
    expect(error).toBeInstanceOf(PipeError)
    expect([error, pipe.failure, calls]).toEqual([expect.objectContaining({ failure }), failure, 0])
  })

  test('tells a request that broke from a network that broke', async ({ expect }) => {
    const body = JSON.stringify({ data: `${PREFIX}shrinks` })
    const pipe = createPipe({
      fetch: async (url, init) => new Response(await new Request(url, init).text()),
      source: {
        find: async () => ({ bytes: 10, form: 'bytes' }),
        read: async () => streamOf('short', [5]),
      },
      sink: { open: () => createR2Writer(env.PICTURES, 'never') },
      fields: {},
      prefix: PREFIX,
      limits: { maxBytes: 9, maxRestBytes: 9, maxObjects: 0 },
    })
    const failure = { reason: 'source_failed', key: 'shrinks' }
    await expect(pipe.fetch(URL_OF_MODEL, { method: 'POST', body })).rejects.toMatchObject({
      failure,
    })
    expect(pipe.failure).toEqual(failure)

    const gone = new TypeError('Network connection lost.')
    const offline = pipeTo('offline', () => Promise.reject(gone))
    await expect(offline.fetch(URL_OF_MODEL)).rejects.toBe(gone)
    expect(offline.failure).toBeNull()
  })

  test.for([1, 60, answer.length - 1])(
    'leaves nothing of an answer cut off after %d bytes',
    async (length, { expect }) => {
      const pipe = pipeTo('cut', async () => new Response(answer.slice(0, length)))
      await expect(pipe.fetch(URL_OF_MODEL)).rejects.toMatchObject({ name: 'PipeError' })
      expect([pipe.failure, pipe.answer, pipe.keys]).toEqual([{ reason: 'cut_off' }, null, []])
      expect(await stored('cut')).toEqual([])
    },
  )

  test('leaves nothing of 12 MiB that break off', async ({ expect }) => {
    const text = `{"data":"QUJD","more":{"data":"${noise(12 * 1024 * 1024).toBase64()}`
    const pipe = pipeTo('large-cut', async () => new Response(streamOf(text, [500_000])))
    await expect(pipe.fetch(URL_OF_MODEL)).rejects.toMatchObject({ failure: { reason: 'cut_off' } })
    expect(await stored('large-cut')).toEqual([])
  })

  test('leaves nothing of a request that is aborted, and gives the reason', async ({ expect }) => {
    const abort = new AbortController()
    const reason = new Error('Time is up')
    let chunks = 0
    const body = new ReadableStream<Uint8Array>({
      pull(controller) {
        if ((chunks += 1) === 1) controller.enqueue(new TextEncoder().encode(answer.slice(0, -1)))
        else queueMicrotask(() => abort.abort(reason)) // The first picture is stored by now.
      },
    })
    const pipe = pipeTo('abort', async () => new Response(body))
    await expect(pipe.fetch(URL_OF_MODEL, { signal: abort.signal })).rejects.toBe(reason)
    expect([pipe.failure, pipe.keys, await stored('abort')]).toEqual([
      { reason: 'aborted' },
      [],
      [],
    ])
  })

  test('forgets the last answer when the next request begins', async ({ expect }) => {
    const answers = [new Response('{"data":"QUJD"}'), new Response('', { status: 500 })]
    const pipe = pipeTo('next', async () => answers.shift() ?? Response.error())
    await pipe.fetch(URL_OF_MODEL)
    await pipe.fetch(URL_OF_MODEL)
    expect([pipe.answer, pipe.keys, await stored('next')]).toEqual([null, [], ['next/1']])
  })
})
