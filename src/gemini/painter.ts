/** Asks Gemini for a picture, by the SDK and through the pipe. */
import { GoogleGenAI, Modality, type Content, type GenerateContentConfig } from '@google/genai/web'
import { type Result, err, ok } from '../lib/result.ts'
import { createPictureStore, type Stored } from '../pictures/picture-store.ts'
import { createPipe } from '../pipe/pipe-fetch.ts'
import type { PipeFailure } from '../pipe/pipe-failure.ts'
import { type Place, pictureKey, signatureKey } from '../turns/keys.ts'
import type { PaintFailure } from '../turns/turn-failure.ts'
import {
  type Picture,
  type RecordContent,
  type RecordPart,
  keyOfReference,
  referenceTo,
} from '../turns/turn-record.ts'
import { type Answer, type Usage, readAnswer } from './answer.ts'
import { readGeminiError } from './errors.ts'
import type { Model } from './models.ts'
import { SYSTEM_INSTRUCTION } from './prompts/system-instruction.ts'

/** Our own limit: 4K pictures take up to 80 s, and nobody waits for longer than this. */
export const PAINT_TIMEOUT_MS = 180_000

/** What is left of an answer without its pictures and signatures. */
const MAX_REST_BYTES = 1024 * 1024

export interface PaintRequest {
  readonly model: Model
  /** The conversation, with `r2://` references in place of base64. */
  readonly contents: readonly RecordContent[]
  /** Nothing is edited: the picture gets the default shape. An edit keeps the shape of its input. */
  readonly isNew: boolean
  readonly place: Place
  readonly turnId: string
  /** What the picture is called when it is downloaded, without its ending. */
  readonly fileName: string
}

/** A picture or several, in R2, with the model's words about them. */
export interface Painting {
  readonly reply: RecordContent
  readonly pictures: readonly Picture[]
  /** The length of each signature in bytes, by its key. */
  readonly signatures: Readonly<Record<string, number>>
  readonly usage: Usage
}

export type PaintError =
  | PaintFailure
  /** A 400 that names thought signatures. */
  | { readonly reason: 'signatures_refused' }
  /** Objects that the conversation refers to are no longer in R2. */
  | { readonly reason: 'missing'; readonly keys: readonly string[] }

export interface Painter {
  paint(request: PaintRequest): Promise<Result<Painting, PaintError>>
}

export interface PainterOptions {
  readonly apiKey: string
  /** Without a slash at its end. */
  readonly baseUrl: string
  readonly bucket: R2Bucket
}

/** A painter at Google. Nothing of a picture is ever held in memory as a whole. */
export function createPainter({ apiKey, baseUrl, bucket }: PainterOptions): Painter {
  const store = createPictureStore(bucket)
  return {
    async paint(request) {
      const { place, turnId, fileName } = request
      const sink = store.sink({
        fileName,
        pictureKey: (n, extension) => pictureKey(place, turnId, n, extension),
        signatureKey: (n) => signatureKey(place, turnId, n),
      })
      // No text of a person can contain the prefix, so only references become base64.
      const prefix = `easel:${crypto.randomUUID()}:`
      const pipe = createPipe({
        fetch: (input, init) => fetch(input, init),
        source: store.source,
        sink,
        fields: ['data', 'thoughtSignature'],
        prefix,
        maxRestBytes: MAX_REST_BYTES,
      })
      const client = new GoogleGenAI({
        apiKey,
        apiVersion: 'v1beta',
        httpOptions: { baseUrl, fetch: pipe.fetch },
      })
      const signal = AbortSignal.timeout(PAINT_TIMEOUT_MS)
      try {
        await client.models.generateContent({
          model: request.model.id,
          contents: request.contents.map((content) => toWire(content, prefix)),
          config: { ...configOf(request), abortSignal: signal },
        })
      } catch (error) {
        if (signal.aborted) return err({ reason: 'timed_out' })
        if (pipe.failure !== null) return err(readPipeFailure(pipe.failure))
        if (pipe.answer === null) return err(readGeminiError(error, request.model.id))
      }
      const painting = toPainting(readAnswer(parse(pipe.answer)), sink.stored)
      if (!painting.ok) await pipe.discard()
      else await pipe.discard(unusedKeys(painting.value, sink.stored))
      return painting
    },
  }
}

/** No tools, no stored log, no continuation that is paid for; the shape only where nothing is edited. */
function configOf({ isNew }: PaintRequest): GenerateContentConfig {
  return {
    systemInstruction: SYSTEM_INSTRUCTION,
    responseModalities: [Modality.TEXT, Modality.IMAGE],
    automaticContinuation: false,
    store: false,
    ...(isNew ? { imageConfig: { aspectRatio: '1:1' } } : {}),
  }
}

const toWire = ({ role, parts }: RecordContent, prefix: string): Content => ({
  role,
  parts: parts.map((part) => ({
    ...(part.text === undefined ? {} : { text: part.text }),
    ...(part.inlineData === undefined
      ? {}
      : {
          inlineData: {
            mimeType: part.inlineData.mimeType,
            data: placeFor(part.inlineData.data, prefix),
          },
        }),
    ...(part.thoughtSignature === undefined
      ? {}
      : { thoughtSignature: placeFor(part.thoughtSignature, prefix) }),
  })),
})

const placeFor = (reference: string, prefix: string): string =>
  `${prefix}${keyOfReference(reference) ?? ''}`

function readPipeFailure(failure: PipeFailure): PaintError {
  switch (failure.reason) {
    case 'missing':
      return failure
    case 'source_failed':
      return { reason: 'missing', keys: [failure.key] }
    case 'cut_off':
    case 'not_json':
    case 'not_base64':
    case 'too_long':
      return { reason: 'cut_off' }
    case 'store_failed':
      return { reason: 'unreachable' }
    case 'aborted':
      return { reason: 'timed_out' }
  }
}

function parse(json: string | null): unknown {
  try {
    return JSON.parse(json ?? 'null')
  } catch {
    return null
  }
}

/** The answer with what its pictures' bytes have told. */
function toPainting(
  answer: Answer,
  stored: ReadonlyMap<string, Stored>,
): Result<Painting, PaintFailure> {
  if (answer.kind === 'failed') return err(answer.failure)
  const parts = answer.parts.map((part) => withRealType(part, stored))
  const pictures = parts.flatMap((part, i): Picture[] => {
    const object = stored.get(keyOfReference(part.inlineData?.data) ?? '')
    if (!object?.type) return []
    const { key, type, size, bytes } = object
    const { width = null, height = null } = size ?? {}
    return [{ key, mimeType: type, bytes, width, height, alt: wordsAround(parts, i) }]
  })
  if (pictures.length === 0) return err({ reason: 'cut_off' })
  const signatures: Record<string, number> = {}
  for (const part of parts) {
    const object = stored.get(keyOfReference(part.thoughtSignature) ?? '')
    if (object) signatures[object.key] = object.bytes
  }
  return ok({ reply: { role: 'model', parts }, pictures, signatures, usage: answer.usage })
}

/** The model may call a JPEG a PNG; the bytes are right. */
function withRealType(part: RecordPart, stored: ReadonlyMap<string, Stored>): RecordPart {
  const type = stored.get(keyOfReference(part.inlineData?.data) ?? '')?.type
  if (!part.inlineData || !type) return part
  return { ...part, inlineData: { mimeType: type, data: part.inlineData.data } }
}

/** The sentence that describes a picture: the words before it, or else behind it. */
function wordsAround(parts: readonly RecordPart[], i: number): string {
  return (parts[i - 1]?.text || parts[i + 1]?.text || '').trim()
}

/** Thought drafts, and what belongs to parts that are not kept. */
function unusedKeys(painting: Painting, stored: ReadonlyMap<string, Stored>): string[] {
  const used = new Set([
    ...painting.pictures.map((picture) => referenceTo(picture.key)),
    ...Object.keys(painting.signatures).map(referenceTo),
  ])
  return [...stored.keys()].filter((key) => !used.has(referenceTo(key)))
}
