/**
 * Puts a question with fixed answers to Gemini, quickly and cheaply: by the Decisions API, or where that
 * fails by the text model. Plain requests: the SDK's client for decisions brings a second SDK along.
 */
import * as v from 'valibot'
import { firstBytes } from '../pipe/small-response.ts'
import type { Till } from '../turns/till.ts'
import type { Decision, Question } from './decision.ts'
import { costOfDecision } from './decision-cost.ts'
import type { Access } from './generate.ts'
import { mostOfText } from './most.ts'
import { type Made, paidCall } from './paid-call.ts'
import { costOfText } from './text-prices.ts'

/** Answers within 1.5 s in all, or not at all. Never throws. */
export type Decide = (question: Question) => Promise<Decision>

export interface DecideOptions extends Access {
  readonly decisionModel: string
  readonly textModel: string
  readonly fetch: typeof fetch
  /** Where the calls are paid. */
  readonly till: Till
  /** `TIMEOUT_MS` by default. */
  readonly timeoutMs?: number
}

/** People wait for it. */
const TIMEOUT_MS = 1500

const DecisionsSchema = v.object({
  answers: v.object({ it: v.object({ choice: v.string(), confidence: v.number() }) }),
})

/** Makes it of a key and two models. */
export function createDecide(options: DecideOptions): Decide {
  const { till, decisionModel, textModel, timeoutMs = TIMEOUT_MS } = options
  const ask = async (question: Question): Promise<Made<Decision>> => {
    const signal = AbortSignal.timeout(timeoutMs)
    const decided = await byDecisions(question, options, signal)
    const paid = { model: decisionModel, usd: decided.cost }
    if (decided.choice !== null || signal.aborted) return { value: decided, spent: [paid] }
    const answered = await byText(question, options, signal)
    const cost = decided.cost + answered.cost
    const spent = [paid, { model: textModel, usd: answered.cost }]
    return { value: { ...answered, cost }, spent }
  }
  return async (question) => {
    // The text model is the dearer one of the two.
    const most = 2 * mostOfText(question, 0)
    const decided = await paidCall(till, { kind: 'decision', most }, () => ask(question))
    return decided.ok ? decided.value : { ...NOTHING, cost: 0 }
  }
}

async function byDecisions(
  { input, instructions, options }: Question,
  access: DecideOptions,
  signal: AbortSignal,
): Promise<Decision> {
  const json = await post('decisions', access, signal, {
    model: access.decisionModel,
    input,
    questions: { it: { type: 'choice', instructions, criteria: options } },
  })
  const answer = v.safeParse(DecisionsSchema, json)
  const { choice, confidence } = answer.success ? answer.output.answers.it : NOTHING
  return decision(choice, confidence, options, costOfDecision(json))
}

const NOTHING = { choice: null, confidence: 0 }

const decision = (
  choice: string | null,
  confidence: number,
  options: Question['options'],
  cost: number,
): Decision =>
  choice !== null && Object.hasOwn(options, choice)
    ? { choice, confidence, cost }
    : { ...NOTHING, cost }

const TextSchema = v.object({
  candidates: v.tupleWithRest(
    [
      v.object({
        content: v.object({
          parts: v.tupleWithRest([v.object({ text: v.string() })], v.unknown()),
        }),
      }),
    ],
    v.unknown(),
  ),
})

const ChosenSchema = v.pipe(
  v.string(),
  v.parseJson(),
  v.object({ choice: v.string(), isSure: v.boolean() }),
)

/** What the text model calls sure is less than what is calibrated. */
const SURE = 0.8
const UNSURE = 0.4

async function byText(
  question: Question,
  access: DecideOptions,
  signal: AbortSignal,
): Promise<Decision> {
  const path = `models/${access.textModel}:generateContent`
  const json = await post(path, access, signal, textRequest(question))
  const answer = v.safeParse(TextSchema, json)
  const text = answer.success ? answer.output.candidates[0].content.parts[0].text : ''
  const chosen = v.safeParse(ChosenSchema, text)
  const { choice, isSure } = chosen.success ? chosen.output : { choice: null, isSure: false }
  return decision(choice, isSure ? SURE : UNSURE, question.options, costOfText(json))
}

const textRequest = ({ input, instructions, options }: Question) => ({
  contents: [{ role: 'user', parts: [{ text: input }] }],
  systemInstruction: {
    parts: [
      {
        text: [instructions, ...Object.entries(options).map(([id, of]) => `${id}: ${of}`)].join(
          '\n',
        ),
      },
    ],
  },
  generationConfig: {
    responseMimeType: 'application/json',
    responseSchema: {
      type: 'OBJECT',
      properties: {
        choice: { type: 'STRING', enum: Object.keys(options) },
        isSure: { type: 'BOOLEAN' },
      },
      required: ['choice', 'isSure'],
    },
  },
})

/** The parsed answer; null: none that can be read. What is too long for one is cut off, so it is none. */
async function post(
  path: string,
  { key: keyOf, baseUrl, fetch: send }: DecideOptions,
  signal: AbortSignal,
  body: object,
): Promise<unknown> {
  const { value: key } = await keyOf()
  if (key === null) return null
  try {
    const response = await send(`${baseUrl}/v1beta/${path}`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', 'x-goog-api-key': key },
      body: JSON.stringify(body),
      signal,
    })
    const bytes = await firstBytes(response.body, { signal })
    return response.ok ? JSON.parse(new TextDecoder().decode(bytes)) : null
  } catch {
    // Slow, down, or no JSON: the same to the one who waits.
    return null
  }
}
