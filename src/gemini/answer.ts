/**
 * Reads Gemini's answer, whatever its shape. HTTP 200 does not mean a picture: content and parts may
 * be missing, null or empty, and the reason stands in one of several places.
 */
import * as v from 'valibot'
import { type RecordPart, type Searched, keyOfReference } from '../turns/turn-record.ts'
import type { PaintFailure, RefusalKind } from '../turns/turn-failure.ts'
import { spokenWords } from '../words/model-words.ts'
import { readGrounding } from './grounding.ts'
import type { GeminiError } from './errors.ts'
import { asOneAnswer } from './one-answer.ts'
import { endingOf } from './refusals.ts'

export type Answer = AnswerParts | { readonly kind: 'failed'; readonly failure: GeminiError }

export interface AnswerParts {
  readonly kind: 'parts'
  readonly parts: RecordPart[]
  readonly usage: Usage
  /** null: nothing was looked up. */
  readonly searched: Searched | null
}

/** `usageMetadata`, in tokens. */
export type Usage = Record<string, unknown>

const optional = <T extends v.GenericSchema>(schema: T) => v.fallback(v.nullish(schema), null)

const PartSchema = v.object({
  text: optional(v.string()),
  inlineData: optional(v.object({ mimeType: v.fallback(v.string(), ''), data: v.string() })),
  fileData: optional(v.object({})),
  thought: optional(v.boolean()),
  thoughtSignature: optional(v.string()),
})
type Part = v.InferOutput<typeof PartSchema>

const CandidateSchema = v.object({
  content: optional(
    v.object({ parts: optional(v.array(v.fallback(v.nullable(PartSchema), null))) }),
  ),
  finishReason: optional(v.string()),
  /** The SDK drops it, and refusals put their only explanation here. */
  finishMessage: optional(v.string()),
  groundingMetadata: v.optional(v.unknown()),
})
type Candidate = v.InferOutput<typeof CandidateSchema>

const AnswerSchema = v.object({
  candidates: optional(v.array(v.fallback(v.nullable(CandidateSchema), null))),
  promptFeedback: optional(
    v.object({
      blockReason: optional(v.string()),
      blockReasonMessage: optional(v.string()),
    }),
  ),
  usageMetadata: optional(v.record(v.string(), v.unknown())),
})

/**
 * The parts of the answer without its thoughts, or why there is nothing to show. One candidate is asked
 * for; should there be more, no picture of theirs is lost.
 */
export function readAnswer(json: unknown): Answer {
  const answer = v.safeParse(AnswerSchema, asOneAnswer(json))
  if (!answer.success) return failed({ reason: 'unreadable', what: 'answer' })
  const { promptFeedback, usageMetadata } = answer.output
  const usage = usageMetadata ?? {}
  const candidates = (answer.output.candidates ?? []).filter((candidate) => candidate !== null)
  const said = candidates.flatMap(saidIn)
  const parts = said.flatMap(toRecordPart)
  if (parts.some(({ inlineData }) => inlineData)) {
    const searched = candidates.map((one) => readGrounding(one.groundingMetadata)).find(Boolean)
    return { kind: 'parts', parts, usage, searched: searched ?? null }
  }
  if (promptFeedback?.blockReason)
    return refused('prompt_blocked', promptFeedback.blockReasonMessage ?? null, usage)
  const { finishReason, finishMessage } = candidates[0] ?? {}
  const ending = endingOf(finishReason ?? 'STOP')
  if (ending === 'fine') {
    const what = oddPicture(said)
    if (what !== null) return failed({ reason: 'unreadable', what, usage })
    return failed(withoutPicture({ parts, usage }, finishMessage))
  }
  if (ending === 'unsigned') return failed({ reason: 'signatures_refused', usage })
  if (ending === 'account_suspended') return failed({ reason: ending })
  return refused(ending, finishMessage ?? null, usage)
}

/** What parts without any picture come to: the model's words, or nothing at all. */
function withoutPicture(
  { parts, usage }: Pick<AnswerParts, 'parts' | 'usage'>,
  message: string | null = null,
): PaintFailure {
  const said = parts.map((part) => part.text ?? '').join('\n')
  // Each part by itself, and all of them: a call of a tool may stand in one part or be cut into several.
  const text = spokenWords(parts.map((part) => spokenWords(part.text ?? '')).join('\n'))
  if (text !== '') return { reason: 'words', text, usage }
  const kind = said.trim() === '' ? 'empty' : 'no_image'
  return { reason: 'refused', kind, message, usage }
}

const failed = (failure: GeminiError): Answer => ({ kind: 'failed', failure })

const refused = (kind: RefusalKind, message: string | null, usage: Usage): Answer =>
  failed({ reason: 'refused', kind, message, usage })

/** The parts of a candidate without its thoughts. */
const saidIn = ({ content }: Candidate): Part[] =>
  (content?.parts ?? []).filter((part) => part !== null).filter(({ thought }) => thought !== true)

/** What should have been a picture and is none that can be taken; null: nothing of the kind. */
function oddPicture(said: readonly Part[]): 'link' | 'picture' | null {
  if (said.some(({ fileData }) => fileData)) return 'link'
  const isOdd = said.some(({ text, inlineData }) => inlineData || isAddress(text))
  return isOdd ? 'picture' : null
}

/** A picture in words that the pipe could not read. */
const isAddress = (text: string | null | undefined): boolean => /^data:image\//i.test(text ?? '')

/** A part as it is kept; none for one that says nothing. An empty text may carry a signature. */
function toRecordPart({ text, inlineData, thoughtSignature }: Part): RecordPart[] {
  const inWords = keyOfReference(text ?? undefined) === null ? null : text
  // A picture that came as words: what its bytes are is known from the object.
  const data = inlineData?.data || inWords
  const picture = data ? { mimeType: inlineData?.mimeType ?? '', data } : null
  const hasText =
    !inWords && !isAddress(text) && typeof text === 'string' && (text !== '' || thoughtSignature)
  if (!hasText && !picture) return []
  return [
    {
      ...(hasText ? { text } : {}),
      ...(picture ? { inlineData: picture } : {}),
      ...(thoughtSignature ? { thoughtSignature } : {}),
    },
  ]
}
