import { env } from 'cloudflare:workers'
import { describe, test } from 'vitest'
import { aTill } from '../turns/test-kit.ts'
import type { Charge } from '../turns/till.ts'
import { judge } from './judge.ts'

const PICTURE = { key: 'T1/C1/1.1/t1/1.jpg', mimeType: 'image/jpeg' }
const SHEET = { pictures: [PICTURE], questions: { a: 'Does it say “SALE”?', b: 'And “NOW”?' } }

interface Sent {
  readonly url: string
  readonly body: Record<string, unknown>
}

/** A judge whose Google answers so; what it was sent, and what was paid. */
function judging(answer: () => Response | Promise<Response>) {
  const sent: Sent[] = []
  const notes: { paid: Charge[] } = { paid: [] }
  const fetch: typeof globalThis.fetch = async (input, init) => {
    const request = new Request(input, init)
    sent.push({ url: request.url, body: await request.json() })
    const stopped = new Promise<never>((_, reject) => {
      init?.signal?.addEventListener('abort', () => reject(new Error('stopped')))
    })
    return Promise.race([answer(), stopped])
  }
  const options = {
    ...{ bucket: env.PICTURES, baseUrl: 'https://gemini.test', decisionModel: 'gemini-decision-1' },
    ...{ till: aTill(notes), fetch, timeoutMs: 200 },
    key: () => Promise.resolve({ value: 'k', isOwn: false }),
  }
  return { sent, notes, judge: () => judge(SHEET, options) }
}

const noul = (of: number, confidence = Math.max(of, 1 - of)) => ({
  ...{ type: 'noul', noul: of, confidence },
})
const answering = (answers: unknown, usage: object = { total_input_tokens: 1200 }) =>
  judging(() => Response.json({ answers, usage }))

describe('a judge of pictures', () => {
  test('asks everything in one call, with the picture out of R2', async ({ expect }) => {
    await env.PICTURES.put(PICTURE.key, 'jpeg bytes')
    const { sent, notes, judge: ask } = answering({ a: noul(0.97), b: noul(0.02) })
    const judged = await ask()
    expect([...judged.answers]).toEqual([
      ['a', 0.97],
      ['b', 0.02],
    ])
    expect(judged.cost).toBeCloseTo(0.00012, 8)
    expect(sent).toEqual([
      {
        url: 'https://gemini.test/v1beta/decisions',
        body: {
          model: 'gemini-decision-1',
          input: [{ type: 'image', mime_type: 'image/jpeg', data: btoa('jpeg bytes') }],
          questions: {
            a: { type: 'noul', instructions: 'Does it say “SALE”?' },
            b: { type: 'noul', instructions: 'And “NOW”?' },
          },
        },
      },
    ])
    expect(notes.paid).toMatchObject([{ kind: 'decision', pictures: 0 }])
  })

  test.for([
    ['another id', { c: noul(0.9) }],
    ['another kind', { a: { type: 'choice', choice: 'yes' } }],
    ['no number', { a: { type: 'noul', noul: 'yes' } }],
    ['more than sure', { a: noul(1.2, 1) }],
    ['contradicting itself', { a: noul(0.9, 0.55) }],
    ['a list', [noul(0.9)]],
    ['nothing', null],
  ] as const)('answers that make no sense are none: %s', async ([, answers], { expect }) => {
    await env.PICTURES.put(PICTURE.key, 'jpeg bytes')
    const judged = await answering(answers).judge()
    expect(judged.answers.size).toBe(0)
  })

  test.for([
    ['down', () => new Response('{}', { status: 503 })],
    ['no JSON', () => new Response('<html>')],
    ['refused', () => Response.json({ prompt_feedback: { block_reason: 'SAFETY' } })],
    ['without end', () => new Promise<Response>(() => {})],
    ['a redirect', () => Response.redirect('https://elsewhere.test/', 302)],
    ['out of reach', () => Promise.reject(new TypeError('network'))],
  ] as const)('no answer is an answer: %s', async ([, answer], { expect }) => {
    await env.PICTURES.put(PICTURE.key, 'jpeg bytes')
    const { judge: ask, notes } = judging(answer)
    expect(await ask()).toEqual({ answers: new Map(), cost: 0 })
    expect(notes.paid).toEqual([])
  })

  test('a picture that is gone is not asked about', async ({ expect }) => {
    await env.PICTURES.delete(PICTURE.key)
    const { judge: ask } = answering({ a: noul(0.9) })
    expect((await ask()).answers.size).toBe(0)
  })
})
