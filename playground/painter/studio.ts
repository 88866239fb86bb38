/** Answers a request that is in order: with pictures and words, or with the trouble of the hour. */
import { type Conversation, readConversation } from './conversation.ts'
import { paint } from './paint.ts'
import { paintPart, partIn } from './part.ts'
import { createRepeats } from './repeats.ts'
import type { Spoil } from './trouble-desk.ts'
import { choicesIn, chosenText } from './decisions/by-text.ts'
import { troubledReply } from './troubled.ts'
import { type AnswerPart, toResponse } from './wire/answer.ts'
import type { ModelRow } from './wire/models.ts'
import { type Reply, jsonReply, toWire } from './wire/reply.ts'
import type { PaintRequest } from './wire/request.ts'
import { speak } from './words/speak.ts'
import { type Tongue, tongueOf } from './words/tongues/tongue.ts'

/** A request that has been checked, and the model that it is for. */
export interface Outcome {
  readonly model: string
  readonly row: ModelRow
  readonly request: PaintRequest
}

/** How much of a picture's base64 gets through before a connection is cut. */
const CUT_AFTER = 20_000

/** Languages that a system instruction may ask for, as Easel's do. */
const NAMED: readonly (readonly [RegExp, Tongue])[] = [
  [/\banswer in English\b/i, 'en'],
  [/\banswer in Spanish\b/i, 'es'],
  [/\banswer in Japanese\b/i, 'ja'],
  [/\banswer in (?:Simplified )?Chinese\b/i, 'zh'],
  [/\banswer in Hindi\b/i, 'hi'],
]

/** The language that was asked for, or else that of the last words. */
function answerTongue({ systemInstruction }: PaintRequest, { asks }: Conversation): Tongue {
  const told = systemInstruction?.parts.map(({ text = '' }) => text).join(' ') ?? ''
  return NAMED.find(([name]) => name.test(told))?.[1] ?? tongueOf(asks.at(-1)?.text ?? '')
}

/** A part of a picture as it was given, or the picture that a conversation has come to. */
function paintOrder(
  { request, row }: Pick<Outcome, 'request' | 'row'>,
  conversation: Conversation,
  repeats: ReturnType<typeof createRepeats>,
): Promise<AnswerPart[]> {
  const { generationConfig } = request
  const part = partIn(request)
  if (part !== null) return paintPart(part, generationConfig, row)
  const { base, asks } = conversation
  const take = repeats(JSON.stringify([base, asks, generationConfig.imageConfig]))
  return paint(conversation, generationConfig, row, take)
}

/** @param signatureBytes the length of each signature before base64 */
export function createStudio(signatureBytes: number) {
  const repeats = createRepeats()
  const answerOf = ({ request, row }: Outcome, parts: readonly AnswerPart[]): object =>
    toResponse(parts, request, row, signatureBytes)

  const paintedParts = async ({ request, row }: Outcome): Promise<AnswerPart[]> => {
    const conversation = readConversation(request)
    const modalities = request.generationConfig.responseModalities.map((name) => name.toUpperCase())
    const wantsPicture = modalities.length === 0 || modalities.includes('IMAGE')
    const choices = choicesIn(request.generationConfig.responseSchema)
    if (choices !== null) return [{ text: chosenText(request, choices) }]
    if (!row.paints || !wantsPicture)
      return [{ text: await speak(conversation, answerTongue(request, conversation)) }]
    const parts = await paintOrder({ request, row }, conversation, repeats)
    const wantsWords = modalities.length === 0 || modalities.includes('TEXT')
    const shown = wantsWords ? parts : parts.filter((part) => 'picture' in part)
    return request.generationConfig.thinkingConfig.includeThoughts === true
      ? [{ text: '**Composing**\n\nFirst the light, then the shapes.', thought: true }, ...shown]
      : shown
  }

  return {
    async reply(order: Outcome, spoil: Spoil | null): Promise<Reply> {
      const answer = spoil?.answer ?? null
      if (answer === null) return jsonReply(answerOf(order, await paintedParts(order)))
      if (answer.kind === 'parts') return jsonReply(answerOf(order, answer.parts))
      if (answer.kind === 'raw')
        return {
          kind: 'whole',
          status: answer.status ?? 200,
          type: answer.type ?? 'application/json; charset=UTF-8',
          body: answer.body,
          outcome: 'scripted',
        }
      if (answer.kind !== 'cut_off') return troubledReply(answer, order.model)
      const body = toWire(answerOf(order, await paintedParts(order)))
      const data = body.indexOf('"data": "')
      const end = data === -1 ? Math.floor(body.length / 2) : data + CUT_AFTER
      return { kind: 'cut', body: body.slice(0, Math.min(end, body.length - 100)) }
    },
  }
}
