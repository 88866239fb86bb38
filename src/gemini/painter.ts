/** Asks Gemini for a picture. */
import { newPrefix } from './words-pipe.ts'
import type { Result } from '../lib/result.ts'
import type { Previews } from '../pictures/previews.ts'
import { type PictureSink, createPictureStore } from '../pictures/picture-store.ts'
import type { AnswerLimits } from '../pipe/extract.ts'
import { type Pipe, createPipe } from '../pipe/pipe-fetch.ts'
import type { WantedFields } from '../pipe/wanted.ts'
import { type Place, pictureKey, signatureKey } from '../turns/keys.ts'
import type { Painting, RecordContent } from '../turns/turn-record.ts'
import { readAnswer } from './answer.ts'
import { type Access, type CallError, generate } from './generate.ts'
import type { Model } from './models.ts'
import { readPainting, unusedKeys } from './painting.ts'
import { readingPlace } from './reading-place.ts'
import type { ImageSettings, SafetyThreshold } from './image-settings.ts'
import { loadSdk } from './load-sdk.ts'

/** Our own limit: 4K pictures take up to 80 s, and nobody waits for longer than this. */
const PAINT_TIMEOUT_MS = 180_000

/** No answer has so many pictures: their numbers keep the calls of one turn apart. */
const MAX_OBJECTS = 100

const MIB = 1024 * 1024
/** Twice the largest pictures of today. */
const picture = { maxBytes: 40 * MIB }
/** 8 MiB, with the third that base64 adds; real ones have 1 to 3 MB. */
const signature = { kind: 'text', maxBytes: Math.ceil((8 * MIB * 4) / 3) } as const

/**
 * What flows out of an answer into R2. A signature is opaque, so it is kept and sent back as the very
 * string that it is. Gateways write names in their own way, and put pictures into words.
 */
const FIELDS: WantedFields = {
  data: { kind: 'bytes', ...picture },
  text: { kind: 'words', ...picture },
  thoughtSignature: signature,
  thought_signature: signature,
}

const LIMITS: AnswerLimits = {
  maxBytes: 256 * MIB,
  // What is left of an answer without its pictures and signatures.
  maxRestBytes: MIB,
  maxObjects: MAX_OBJECTS,
}

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

export interface Painter {
  /** Calls the model once. After a failure nothing of the answer is left in R2. */
  paint(request: PaintRequest): Promise<Result<Painting, CallError>>
}

export interface PainterOptions extends Access {
  readonly bucket: R2Bucket
  /** null: Google's own thresholds. */
  readonly safety: SafetyThreshold | null
  /** null: none is made while a picture is written. */
  readonly previews?: Previews | null
  /** The runtime's own by default. */
  readonly fetch?: typeof fetch
}

/** A painter at Google. Nothing of a picture is ever held in memory as a whole. */
export function createPainter({
  bucket,
  safety,
  previews = null,
  fetch: fetchFn = (input, init) => fetch(input, init),
  ...access
}: PainterOptions): Painter {
  const store = createPictureStore(bucket, previews)
  return {
    async paint(request) {
      const { place, turnId, fileName, model } = request
      const before = request.call * MAX_OBJECTS
      const sink = store.sink({
        fileName,
        pictureKey: (n, extension) => pictureKey(place, turnId, before + n, extension),
        signatureKey: (n) => signatureKey(place, turnId, before + n),
      })
      const prefix = newPrefix()
      const reading = readingPlace()
      const pipe = createPipe({
        fetch: async (input, init) => {
          const answer = await fetchFn(input, init)
          await reading.take()
          return answer
        },
        source: store.source,
        sink,
        fields: FIELDS,
        prefix,
        limits: LIMITS,
      })
      const signal = AbortSignal.any([request.signal, AbortSignal.timeout(PAINT_TIMEOUT_MS)])
      const { toContents, toSettings } = await loadSdk()
      const contents = toContents(request.contents, prefix)
      const config = toSettings(request.settings, safety)
      try {
        const answer = await generate(access, pipe, { model: model.id, contents, config }, signal)
        return answer.ok ? await collectPainting(answer.value, pipe, sink) : answer
      } finally {
        reading.giveBack()
      }
    },
  }
}

/** The painting behind the pipe's last answer; what it does not need is deleted from R2. */
async function collectPainting(
  json: unknown,
  pipe: Pipe,
  sink: PictureSink,
): Promise<Result<Painting, CallError>> {
  const painting = readPainting(readAnswer(json), sink.stored)
  await pipe.discard(painting.ok ? unusedKeys(painting.value, sink.stored) : undefined)
  return painting
}
