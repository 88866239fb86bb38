import { env } from 'cloudflare:workers'
import * as fc from 'fast-check'
import { describe, test } from 'vitest'
import { noise, streamOf } from '../pipe/test-kit.ts'
import { NO_SETTINGS } from '../turns/settings.ts'
import { modelOf } from './models.ts'
import { type PaintRequest, createPainter } from './painter.ts'

/** The beginning of a JPEG of 1024 × 1024 pixels, and bytes behind it. */
const JPEG = Uint8Array.from([
  ...Uint8Array.fromHex('ffd8ffc0000b080400040001011100'),
  ...noise(200),
])
const DATA = JPEG.toBase64()
const ADDRESS = `data:image/jpeg;base64,${DATA}`
const KEY = 'T1/C1/1.2/turn-1/1.jpg'

const request = (more: Partial<PaintRequest> = {}): PaintRequest => ({
  model: modelOf('default'),
  contents: [{ role: 'user', parts: [{ text: 'a fox' }] }],
  settings: NO_SETTINGS,
  place: { team: 'T1', channel: 'C1', threadTs: '1.2' },
  turnId: 'turn-1',
  call: 0,
  signal: new AbortController().signal,
  fileName: 'easel-v1',
  ...more,
})

/** What the painter makes of an answer, and the request that it made. */
async function paint(answer: unknown, cuts: readonly number[] = [90], more = request()) {
  const sent: string[] = []
  const text = typeof answer === 'string' ? answer : JSON.stringify(answer)
  const painter = createPainter({
    bucket: env.PICTURES,
    key: () => Promise.resolve({ value: 'key', isOwn: false }),
    baseUrl: 'https://model.test',
    safety: null,
    async fetch(input, init) {
      sent.push(await new Request(input, init).text())
      return new Response(streamOf(text, cuts))
    },
  })
  return { painted: await painter.paint(more), sent }
}

const candidate = (...parts: readonly unknown[]) => ({
  candidates: [{ content: { role: 'model', parts }, finishReason: 'STOP' }],
  usageMetadata: { totalTokenCount: 7 },
})

const kept = async (): Promise<string[]> =>
  (await env.PICTURES.list()).objects.map(({ key }) => key)

const inlineData = { mimeType: 'image/jpeg', data: DATA }
const unpadded = { ...inlineData, data: DATA.replaceAll('=', '') }
const ofUrls = { ...inlineData, data: DATA.replaceAll('+', '-').replaceAll('/', '_') }

describe('a picture in an odd answer', () => {
  const cases: [string, unknown][] = [
    ['as the API writes it', candidate({ inlineData })],
    ['without padding', candidate({ inlineData: unpadded })],
    ['in the alphabet of URLs', candidate({ inlineData: ofUrls })],
    ['behind an address', candidate({ inlineData: { ...inlineData, data: ADDRESS } })],
    ['in snake case', candidate({ inline_data: { mime_type: 'image/jpeg', data: DATA } })],
    ['under the wrong type', candidate({ inlineData: { mimeType: 'image/png', data: DATA } })],
    ['without a type', candidate({ inlineData: { data: DATA } })],
    ['as words', candidate({ text: ADDRESS })],
    ['as words in Markdown', candidate({ text: `![a fox](${ADDRESS})` })],
    ['in a list of pieces', [candidate({ text: 'A fox.' }), candidate({ inlineData })]],
    [
      'beside one that is none',
      candidate({ inlineData: { ...inlineData, data: '!' } }, { inlineData }),
    ],
    ['beside a link', candidate({ fileData: { fileUri: 'https://x.test/a' } }, { inlineData })],
  ]
  test.for(cases)('is taken: %s', async ([, answer], { expect }) => {
    const cut = fc.array(fc.integer({ min: 1, max: 99 }), { minLength: 1, maxLength: 4 })
    await fc.assert(
      fc.asyncProperty(cut, async (cuts) => {
        const { painted, sent } = await paint(answer, cuts)
        if (!painted.ok) throw new Error(painted.error.reason)
        expect(sent).toHaveLength(1)
        const [picture, ...others] = painted.value.pictures
        expect(others).toEqual([])
        expect(picture).toMatchObject({ mimeType: 'image/jpeg', bytes: JPEG.length, width: 1024 })
        const stored = await env.PICTURES.get(picture?.key ?? '')
        expect(await stored?.bytes()).toEqual(JPEG)
        expect(await kept()).toEqual([picture?.key])
        await env.PICTURES.delete(picture?.key ?? '')
      }),
      { numRuns: 10 },
    )
  })
})

describe('an answer that cannot be taken is final', () => {
  const cases: [string, unknown, unknown][] = [
    ['a page', '<html></html>', { reason: 'unreadable', what: 'answer' }],
    ['null', null, { reason: 'unreadable', what: 'answer' }],
    ['a word', '"busy"', { reason: 'unreadable', what: 'answer' }],
    ['an empty list', [], { reason: 'unreadable', what: 'answer' }],
    ['a list of words', ['a'], { reason: 'unreadable', what: 'answer' }],
    ['events', 'data: {"candidates":[]}\n\n', { reason: 'unreadable', what: 'answer' }],
    ['nothing', '', { reason: 'refused', kind: 'empty' }],
    [
      'a link',
      candidate({ fileData: { fileUri: 'https://x.test/a' } }),
      { reason: 'unreadable', what: 'link', usage: { totalTokenCount: 7 } },
    ],
    [
      'a link in snake case',
      candidate({ file_data: { file_uri: 'gs://a' } }),
      { reason: 'unreadable', what: 'link' },
    ],
    [
      'no base64',
      candidate({ inlineData: { ...inlineData, data: 'a kite!' } }),
      { reason: 'unreadable', what: 'picture' },
    ],
    [
      'no picture',
      candidate(
        { inlineData: { ...inlineData, data: btoa('GIF89a'.repeat(9)) } },
        { text: 'A fox.' },
      ),
      { reason: 'unreadable', what: 'picture' },
    ],
    [
      'a drawing as words',
      candidate({ text: 'data:image/svg+xml,%3Csvg%3E' }),
      { reason: 'unreadable', what: 'picture' },
    ],
    [
      'too many',
      candidate(...Array.from({ length: 101 }, () => ({ inlineData }))),
      { reason: 'too_large' },
    ],
    ['too many words', candidate({ text: 'fox '.repeat(300_000) }), { reason: 'too_large' }],
    [
      'snake case',
      { prompt_feedback: { block_reason: 'SAFETY' } },
      { reason: 'refused', kind: 'prompt_blocked' },
    ],
    [
      'a refusal in snake case',
      { candidates: [{ finish_reason: 'IMAGE_SAFETY' }] },
      { reason: 'refused', kind: 'unsafe' },
    ],
  ]
  test.for(cases)('%s', async ([, answer, error], { expect }) => {
    const { painted } = await paint(answer, [1000])
    expect(painted).toMatchObject({ ok: false, error })
    expect(await kept()).toEqual([])
  })

  test('a picture of more than 40 MiB', async ({ expect }) => {
    const start = `{"candidates":[{"content":{"parts":[{"inlineData":{"data":"${DATA.replace(/=*$/, '')}`
    let chunks = 0
    const body = new ReadableStream<Uint8Array>({
      pull(controller) {
        chunks += 1
        controller.enqueue(new TextEncoder().encode(chunks === 1 ? start : 'AAAA'.repeat(250_000)))
      },
    })
    const painter = createPainter({
      bucket: env.PICTURES,
      key: () => Promise.resolve({ value: 'key', isOwn: false }),
      baseUrl: 'https://model.test',
      safety: null,
      fetch: async () => new Response(body),
    })
    expect(await painter.paint(request())).toEqual({ ok: false, error: { reason: 'too_large' } })
    expect(chunks).toBeLessThan(70)
    expect(await kept()).toEqual([])
  })

  test('but one that breaks off is not', async ({ expect }) => {
    const answer = JSON.stringify(candidate({ inlineData }))
    const { painted } = await paint(answer.slice(0, -2))
    expect(painted).toEqual({ ok: false, error: { reason: 'cut_off' } })
  })
})

describe('a signature', () => {
  test.for(['c2lnbmVk', 'c2lnbmU', 'sig_a-1', 'no base64 at all', 'with "quotes" \\ and 日本\n'])(
    'goes back as it came: %j',
    async (thoughtSignature, { expect }) => {
      for (const name of ['thoughtSignature', 'thought_signature']) {
        const { painted } = await paint(candidate({ inlineData, [name]: thoughtSignature }), [5])
        if (!painted.ok) throw new Error(painted.error.reason)
        const { reply } = painted.value
        const { sent } = await paint('{}', [9], request({ contents: [reply], turnId: 'turn-2' }))
        const parts = [{ inlineData, thoughtSignature }]
        expect(JSON.parse(sent[0] ?? '')).toMatchObject({ contents: [{ role: 'model', parts }] })
      }
    },
  )

  test('that an earlier version has stored as bytes goes back as base64', async ({ expect }) => {
    await env.PICTURES.put(KEY, JPEG)
    await env.PICTURES.put('T1/C1/1.2/turn-1/1.sig', 'signed')
    const part = {
      inlineData: { ...inlineData, data: `r2://${KEY}` },
      thoughtSignature: 'r2://T1/C1/1.2/turn-1/1.sig',
    }
    const { sent } = await paint(
      '{}',
      [9],
      request({ contents: [{ role: 'model', parts: [part] }] }),
    )
    expect(sent[0]).toContain(btoa('signed'))
  })
})
