/**
 * Puts yes/no questions about pictures to Gemini's Decisions API, all of them in one call. A plain request: the SDK's
 * client for decisions comes only with all the rest of the SDK. https://ai.google.dev/gemini-api/docs/decisions
 */
import * as v from 'valibot'
import type { Till } from '../turns/till.ts'
import { costOfDecision, costOfTokens } from './decision-cost.ts'
import type { Access } from './generate.ts'
import type { Judged, Sheet } from './judgement.ts'
import { paidCall } from './paid-call.ts'
import { createWordsPipe, newPrefix } from './words-pipe.ts'
import { TOKENS_PER_INPUT_PICTURE, tokensOf } from './tokens.ts'

export interface JudgeOptions extends Access {
  readonly decisionModel: string
  readonly bucket: R2Bucket
  /** Where the calls are paid. */
  readonly till: Till
  readonly fetch: typeof fetch
  /** `TIMEOUT_MS` by default. */
  readonly timeoutMs?: number
}

/** A picture stands ready, and somebody waits for it. */
const TIMEOUT_MS = 3000

/** A picture may count about twice the usual. */
const MOST_FACTOR = 2.5

const NOTHING: Judged = { answers: new Map(), cost: 0 }

/** Nobody is told of a failure: no answer is an answer. Never throws. Pictures flow out of R2 into the request. */
export async function judge(sheet: Sheet, options: JudgeOptions): Promise<Judged> {
  const { till, decisionModel } = options
  const tokens = tokensOf(JSON.stringify(sheet)) + sheet.pictures.length * TOKENS_PER_INPUT_PICTURE
  const most = costOfTokens(tokens * MOST_FACTOR)
  const judged = await paidCall(till, { kind: 'decision', most }, async () => {
    const json = await ask(sheet, options)
    const cost = costOfDecision(json)
    const value = { answers: answersIn(json, sheet), cost }
    return { value, spent: [{ model: decisionModel, usd: cost }] }
  })
  return judged.ok ? judged.value : NOTHING
}

/** The parsed answer; null: none that can be read in time. */
async function ask({ pictures, questions }: Sheet, options: JudgeOptions): Promise<unknown> {
  const { bucket, baseUrl, decisionModel: model, timeoutMs = TIMEOUT_MS } = options
  const prefix = newPrefix()
  const pipe = createWordsPipe(bucket, prefix, options.fetch)
  const signal = AbortSignal.timeout(timeoutMs)
  try {
    const { value: key } = await options.key()
    if (key === null) return null
    const input = pictures.map(({ key: at, mimeType }) => ({
      ...{ type: 'image', mime_type: mimeType, data: `${prefix}${at}` },
    }))
    const asked = Object.entries(questions).map(([id, instructions]) => [
      id,
      { type: 'noul', instructions },
    ])
    const response = await pipe.fetch(`${baseUrl}/v1beta/decisions`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', 'x-goog-api-key': key },
      body: JSON.stringify({ model, input, questions: Object.fromEntries(asked) }),
      signal,
    })
    return response.ok ? await response.json() : null
  } catch {
    // Slow, down, or no JSON: the same to the one who waits.
    return null
  }
}

const AnswersSchema = v.object({ answers: v.record(v.string(), v.unknown()) })

const probability = v.pipe(v.number(), v.minValue(0), v.maxValue(1))
const NoulSchema = v.object({
  type: v.literal('noul'),
  noul: probability,
  confidence: v.optional(probability),
})

/** Google rounds. */
const ROUNDING = 0.02

/** Those that make sense: `confidence` is that of the likelier answer, so one that says otherwise contradicts itself. */
function answersIn(json: unknown, { questions }: Sheet): Map<string, number> {
  const read = v.safeParse(AnswersSchema, json)
  const answers = new Map<string, number>()
  if (!read.success) return answers
  for (const id of Object.keys(questions)) {
    const answer = v.safeParse(NoulSchema, read.output.answers[id])
    if (!answer.success) continue
    const { noul, confidence } = answer.output
    const likelier = Math.max(noul, 1 - noul)
    if (Math.abs((confidence ?? likelier) - likelier) <= ROUNDING) answers.set(id, noul)
  }
  return answers
}
