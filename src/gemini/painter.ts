/** Asks Gemini for a picture, by the SDK and through the pipe. */
import { type Result, err } from '../lib/result.ts'
import { type PictureSink, createPictureStore } from '../pictures/picture-store.ts'
import type { PipeFailure } from '../pipe/pipe-failure.ts'
import { type Pipe, createPipe } from '../pipe/pipe-fetch.ts'
import { type Place, pictureKey, signatureKey } from '../turns/keys.ts'
import type { PaintFailure } from '../turns/turn-failure.ts'
import type { Painting, RecordContent } from '../turns/turn-record.ts'
import { readAnswer } from './answer.ts'
import { createModels } from './client.ts'
import { readGeminiError } from './errors.ts'
import type { Model } from './models.ts'
import { readPainting, unusedKeys } from './painting.ts'
import { type ImageSettings, toContents, toSettings } from './wire.ts'

/** Our own limit: 4K pictures take up to 80 s, and nobody waits for longer than this. */
const PAINT_TIMEOUT_MS = 180_000

/** No answer has so many pictures: their numbers keep the calls of one turn apart. */
const MAX_OBJECTS = 100

/** What is left of an answer without its pictures and signatures. */
const MAX_REST_BYTES = 1024 * 1024

export interface PaintRequest {
  readonly model: Model
  /** The conversation, with `r2://` references in place of base64. */
  readonly contents: readonly RecordContent[]
  readonly settings: ImageSettings
  readonly place: Place
  readonly turnId: string
  /** Which of the turn's model calls this is, counted from 0; they may run side by side. */
  readonly call: number
  /** Aborted when nobody wants the picture any more. */
  readonly signal: AbortSignal
  /** What the picture is called when it is downloaded, without its ending. */
  readonly fileName: string
}

export type PaintError =
  | PaintFailure
  /** A 400 that names thought signatures. */
  | { readonly reason: 'signatures_refused' }
  /** Objects that the conversation refers to are no longer in R2. */
  | { readonly reason: 'missing'; readonly keys: readonly string[] }

export interface Painter {
  /** Calls the model once. After a failure nothing of the answer is left in R2. */
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
      const { place, turnId, fileName, model } = request
      const before = request.call * MAX_OBJECTS
      const sink = store.sink({
        fileName,
        pictureKey: (n, extension) => pictureKey(place, turnId, before + n, extension),
        signatureKey: (n) => signatureKey(place, turnId, before + n),
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
      const models = createModels({ apiKey, baseUrl, fetch: pipe.fetch })
      const signal = AbortSignal.any([request.signal, AbortSignal.timeout(PAINT_TIMEOUT_MS)])
      try {
        await models.generateContent({
          model: model.id,
          contents: toContents(request.contents, prefix),
          config: { ...toSettings(request.settings), abortSignal: signal },
        })
      } catch (error) {
        if (signal.aborted) return err({ reason: 'timed_out' })
        if (pipe.failure !== null) return err(readPipeFailure(pipe.failure))
        // The SDK may dislike an answer that is in R2 already and can be read all the same.
        if (pipe.answer === null) return err(readGeminiError(error, model.id))
      }
      return collectPainting(pipe, sink)
    },
  }
}

/** The painting behind the pipe's last answer; what it does not need is deleted from R2. */
async function collectPainting(
  pipe: Pipe,
  sink: PictureSink,
): Promise<Result<Painting, PaintFailure>> {
  const answer = readAnswer(JSON.parse(pipe.answer ?? 'null'))
  const painting = readPainting(answer, sink.stored)
  await pipe.discard(painting.ok ? unusedKeys(painting.value, sink.stored) : undefined)
  return painting
}

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
