/**
 * Reads Gemini's answer, whatever its shape. HTTP 200 does not mean a picture: content and parts may
 * be missing, null or empty, and the reason stands in one of several places.
 */
import * as v from 'valibot'
import type { RecordPart } from '../turns/turn-record.ts'
import type { PaintFailure, RefusalKind } from '../turns/turn-failure.ts'

export type Answer =
  | { readonly kind: 'parts'; readonly parts: RecordPart[]; readonly usage: Usage }
  | { readonly kind: 'failed'; readonly failure: PaintFailure }

/** `usageMetadata`, in tokens. */
export type Usage = Record<string, unknown>

const optional = <T extends v.GenericSchema>(schema: T) => v.fallback(v.nullish(schema), null)

const PartSchema = v.object({
  text: optional(v.string()),
  inlineData: optional(v.object({ mimeType: v.optional(v.string(), ''), data: v.string() })),
  thought: optional(v.boolean()),
  thoughtSignature: optional(v.string()),
})

const CandidateSchema = v.object({
  content: optional(v.object({ parts: optional(v.array(v.fallback(PartSchema, {}))) })),
  finishReason: optional(v.string()),
  /** The SDK drops it, and refusals put their only explanation here. */
  finishMessage: optional(v.string()),
})

const AnswerSchema = v.object({
  candidates: optional(v.array(v.unknown())),
  promptFeedback: optional(
    v.object({
      blockReason: optional(v.string()),
      blockReasonMessage: optional(v.string()),
    }),
  ),
  usageMetadata: optional(v.record(v.string(), v.unknown())),
})

/** The parts of the first candidate without its thoughts, or why there is nothing to show. */
export function readAnswer(json: unknown): Answer {
  const answer = v.safeParse(AnswerSchema, json)
  if (!answer.success || Array.isArray(json)) return failed({ reason: 'cut_off' })
  const { promptFeedback, candidates, usageMetadata } = answer.output
  if (promptFeedback?.blockReason)
    return refused('prompt_blocked', promptFeedback.blockReasonMessage ?? null)
  const candidate = v.safeParse(CandidateSchema, candidates?.[0])
  if (!candidate.success) return refused('empty', null)
  const { content, finishReason, finishMessage } = candidate.output
  const parts = (content?.parts ?? []).filter((part) => part.thought !== true).map(toRecordPart)
  if (parts.some((part) => part.inlineData)) {
    const kept = parts.filter((part) => Object.keys(part).length > 0)
    return { kind: 'parts', parts: kept, usage: usageMetadata ?? {} }
  }
  const kind = refusalOf(finishReason ?? 'STOP')
  if (kind !== null) return refused(kind, finishMessage ?? null)
  const text = parts
    .map((part) => part.text ?? '')
    .join('\n')
    .trim()
  return text === '' ? refused('empty', finishMessage ?? null) : failed({ reason: 'words', text })
}

const failed = (failure: PaintFailure): Answer => ({ kind: 'failed', failure })

const refused = (kind: RefusalKind, message: string | null): Answer =>
  failed({ reason: 'refused', kind, message })

function toRecordPart(part: v.InferOutput<typeof PartSchema>): RecordPart {
  return {
    ...(typeof part.text === 'string' && (part.text !== '' || part.thoughtSignature)
      ? { text: part.text }
      : {}),
    ...(part.inlineData ? { inlineData: part.inlineData } : {}),
    ...(part.thoughtSignature ? { thoughtSignature: part.thoughtSignature } : {}),
  }
}

/** Groups the finish reasons (enum FinishReason of the SDK); null: no refusal by itself. */
function refusalOf(finishReason: string): RefusalKind | null {
  switch (finishReason) {
    case 'STOP':
    case 'FINISH_REASON_UNSPECIFIED':
      return null
    case 'SAFETY':
    case 'IMAGE_SAFETY':
      return 'unsafe'
    case 'PROHIBITED_CONTENT':
    case 'IMAGE_PROHIBITED_CONTENT':
    case 'BLOCKLIST':
      return 'prohibited'
    case 'RECITATION':
    case 'IMAGE_RECITATION':
      return 'recitation'
    case 'SPII':
      return 'personal_data'
    case 'LANGUAGE':
      return 'language'
    case 'MAX_TOKENS':
      return 'too_long'
    case 'NO_IMAGE':
      return 'no_image'
    default:
      return 'other'
  }
}
