import { describe, test } from 'vitest'
import type { Refusal } from '../turns/limits.ts'
import { aRefusal, aTill } from '../turns/test-kit.ts'
import type { Charge } from '../turns/till.ts'
import { createDecide } from './decide.ts'
import type { Question } from './decision.ts'

const QUESTION: Question = {
  input: 'looks like rain',
  instructions: 'What does it mean?',
  options: { edit: 'a change', talk: 'talk' },
}

type Answer = () => Response | Promise<Response>

/** Until the one who asked has gone. */
const silent = () => new Promise<Response>(() => {})

/** A decider whose calls are answered in turn. */
function deciding(...answers: readonly Answer[]) {
  return decidingWithin(null, ...answers)
}

function decidingWithin(refusal: Refusal | null, ...answers: readonly Answer[]) {
  const calls: { url: string; body: string; key: string | null }[] = []
  const paid: Charge[] = []
  const decide = createDecide({
    till: aTill({ paid, refusals: [refusal] }),
    ...{ key: () => Promise.resolve({ value: 'k', isOwn: false }), baseUrl: 'https://gemini.test' },
    ...{ decisionModel: 'gemini-decision-1', textModel: 'text-1' },
    timeoutMs: 30,
    fetch: (input, init) => {
      const request = new Request(input, init)
      const key = request.headers.get('x-goog-api-key')
      calls.push({ url: request.url, body: typeof init?.body === 'string' ? init.body : '', key })
      const answer = answers[calls.length - 1]
      if (answer === undefined) throw new TypeError('nobody answers')
      return Promise.race([answer(), aborted(init?.signal)])
    },
  })
  return { decide, calls, paid }
}

const aborted = (signal: AbortSignal | null | undefined) =>
  new Promise<never>((_, reject) => {
    signal?.addEventListener('abort', () => reject(new Error('aborted')))
  })

const decided =
  (choice: string, confidence = 0.9) =>
  () =>
    Response.json({
      answers: { it: { type: 'choice', choice, confidence, probabilities: {} } },
      usage: { total_input_tokens: 300 },
    })

const written = (choice: string, isSure: boolean) => () =>
  Response.json({
    candidates: [{ content: { parts: [{ text: JSON.stringify({ choice, isSure }) }] } }],
    usageMetadata: { promptTokenCount: 200, candidatesTokenCount: 10 },
  })

const down = () => Response.json({ error: {} }, { status: 503 })

describe('a decision', () => {
  test('is one call of the Decisions API', async ({ expect }) => {
    const { decide, calls } = deciding(decided('talk'))
    const decision = await decide(QUESTION)
    expect(decision).toMatchObject({ choice: 'talk', confidence: 0.9 })
    expect(decision.cost).toBeCloseTo(0.00003, 7)
    expect(calls).toMatchObject([{ url: 'https://gemini.test/v1beta/decisions', key: 'k' }])
    expect(JSON.parse(calls[0]?.body ?? '')).toEqual({
      model: 'gemini-decision-1',
      input: QUESTION.input,
      questions: {
        it: { type: 'choice', instructions: QUESTION.instructions, criteria: QUESTION.options },
      },
    })
  })

  test.for([
    ['down', down],
    ['of another shape', () => Response.json({ answers: { it: { noul: 1 } } })],
    ['no option', decided('dance')],
    ['blocked', () => Response.json({ prompt_feedback: { block_reason: 'SAFETY' } })],
    ['no JSON', () => new Response('<html>')],
    ['endless', () => new Response('['.repeat(200_000))],
    ['of a strange kind', decided('constructor')],
  ] as const)('that is %s is asked of the text model', async ([, answer], { expect }) => {
    const { decide, calls } = deciding(answer, written('edit', true))
    const decision = await decide(QUESTION)
    expect(decision).toMatchObject({ choice: 'edit', confidence: 0.8 })
    expect(calls[1]?.url).toBe('https://gemini.test/v1beta/models/text-1:generateContent')
    expect(calls[1]?.body).toContain('"enum":["edit","talk"]')
  })

  test('that nobody can make is none, and costs what was counted', async ({ expect }) => {
    const rubbish = () => Response.json({ usageMetadata: { promptTokenCount: 1000 } })
    const { decide, paid } = deciding(decided('dance'), rubbish)
    const decision = await decide(QUESTION)
    expect(decision).toMatchObject({ choice: null, confidence: 0 })
    expect(decision.cost).toBeCloseTo(0.00033, 7)
    expect(paid.map(({ model, kind, usd }) => [model, kind, usd.toFixed(5)])).toEqual([
      ['gemini-decision-1', 'decision', '0.00003'],
      ['text-1', 'decision', '0.00030'],
    ])
    expect(await deciding(down, down).decide(QUESTION)).toEqual({
      ...{ choice: null, confidence: 0, cost: 0 },
    })
    expect((await deciding().decide(QUESTION)).choice).toBeNull()
  })
  test('that a limit does not allow is none, and nobody is asked', async ({ expect }) => {
    const { decide, calls, paid } = decidingWithin(aRefusal(), decided('edit'))
    expect(await decide(QUESTION)).toEqual({ choice: null, confidence: 0, cost: 0 })
    expect([calls, paid]).toEqual([[], []])
  })

  test('that is slow is none, and nobody else is asked', async ({ expect }) => {
    const { decide, calls } = deciding(silent, written('edit', true))
    expect((await decide(QUESTION)).choice).toBeNull()
    expect(calls).toHaveLength(1)
  })
})
