/** The way from the Worker to the model: each request is noted by the hashes of what it carries. */
import { createHash } from 'node:crypto'
import * as v from 'valibot'
import type { Decided, Hash, ModelCall, SentPart } from './journal.ts'
import { marked, unmarked } from './marks.ts'
import { type Answer, type Exchange, type Relay, startRelay } from './relay.ts'
import { tokensIn } from './tokens.ts'

export interface ModelRelay extends Relay {
  /** The next picture is painted, and nobody hears of it, or only of its beginning. */
  next(fate: 'lost' | 'cut_off'): void
  calm(): void
  readonly calls: readonly ModelCall[]
  readonly decided: readonly Decided[]
}

const text = v.optional(v.string())
const PartSchema = v.object({
  text,
  inlineData: v.optional(v.looseObject({ mimeType: v.string(), data: v.string() })),
  thoughtSignature: text,
})
const ContentSchema = v.looseObject({
  role: text,
  parts: v.optional(v.array(v.looseObject(PartSchema.entries)), []),
})
const RequestSchema = v.looseObject({ contents: v.array(ContentSchema) })
const AnswerSchema = v.looseObject({
  candidates: v.optional(v.array(v.looseObject({ content: v.optional(ContentSchema) })), []),
  usageMetadata: v.optional(v.record(v.string(), v.unknown())),
})

const DecisionSchema = v.looseObject({ usage: v.looseObject({ total_input_tokens: v.number() }) })

export const hashOf = (bytes: Uint8Array | string): Hash =>
  createHash('sha256').update(bytes).digest('hex').slice(0, 16)

const bytesOf = (base64: string): Buffer => Buffer.from(base64, 'base64')

const parse = (body: Buffer): unknown => {
  try {
    return JSON.parse(body.toString())
  } catch {
    return null
  }
}

export async function startModelRelay(painter: () => string): Promise<ModelRelay> {
  const calls: ModelCall[] = []
  const decided: Decided[] = []
  const fates: ('lost' | 'cut_off')[] = []
  const relay = await startRelay(painter, async (exchange) => {
    const model = /models\/([^:/]+):generateContent/.exec(exchange.path)?.[1]
    if (model === undefined) {
      const answer = await exchange.pass()
      const read = v.safeParse(DecisionSchema, parse(answer?.body ?? Buffer.alloc(0)))
      const inputTokens = read.success ? read.output.usage.total_input_tokens : 0
      decided.push({ token: tokensIn(exchange.body.toString()).at(-1) ?? null, inputTokens })
      return answer
    }
    const fate = fates.shift()
    const { answer, call } = await throughPainter(exchange, model)
    const arrived = call.arrived && fate === undefined && !exchange.isLeft()
    calls.push({ ...call, arrived })
    if (fate === 'lost') return null
    return fate === 'cut_off' ? beginningOf(answer) : answer
  })
  return {
    ...relay,
    next: (fate) => void fates.push(fate),
    calm: () => void fates.splice(0),
    calls,
    decided,
  }
}

/** How much of an answer comes before it is cut off: several pieces of its picture. */
const BEGINNING = 0.8

const beginningOf = (answer: Answer | null): Answer | null =>
  answer && {
    ...answer,
    body: answer.body.subarray(0, answer.body.length * BEGINNING),
    isCut: true,
  }

/** The painter gets its own pictures back without marks; the Worker gets each with a mark of its own. */
async function throughPainter({ body, pass }: Exchange, model: string) {
  const at = Date.now()
  const request = v.parse(RequestSchema, parse(body))
  const parts = request.contents.flatMap(({ role = 'user', parts: of }) =>
    of.map((part) => sentPart(role, part)),
  )
  for (const part of request.contents.flatMap((content) => content.parts))
    if (part.inlineData !== undefined) part.inlineData.data = unmarked(part.inlineData.data)
  const answer = await pass(Buffer.from(JSON.stringify(request)))
  const { painted, usage, whole } = readAnswer(answer)
  const call = { at, model, parts, painted, usage, endedAt: Date.now(), arrived: usage !== null }
  return { answer: whole, call }
}

const sentPart = (role: string, part: v.InferOutput<typeof PartSchema>): SentPart => ({
  role,
  text: part.text ?? null,
  picture: part.inlineData === undefined ? null : hashOf(bytesOf(part.inlineData.data)),
  signature: part.thoughtSignature === undefined ? null : hashOf(part.thoughtSignature),
})

function readAnswer(answer: Answer | null) {
  const nothing = { painted: [], usage: null, whole: answer }
  if (answer === null || answer.isCut || answer.status !== 200) return nothing
  const read = v.safeParse(AnswerSchema, parse(answer.body))
  if (!read.success) return nothing
  const json = read.output
  const painted: { picture: Hash; signature: Hash | null }[] = []
  for (const { inlineData, thoughtSignature } of json.candidates.flatMap(
    (one) => one.content?.parts ?? [],
  )) {
    if (inlineData === undefined) continue
    inlineData.data = marked(inlineData.data)
    const signature = thoughtSignature === undefined ? null : hashOf(thoughtSignature)
    painted.push({ picture: hashOf(bytesOf(inlineData.data)), signature })
  }
  const body = Buffer.from(JSON.stringify(json, null, 2))
  return { painted, usage: json.usageMetadata ?? null, whole: { ...answer, body } }
}
