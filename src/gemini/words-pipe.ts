/** The pipe for calls that are answered in words: pictures flow out of R2 into the request, and nothing goes into a store. */
import type { ObjectSink } from '../pipe/object-store.ts'
import { createPipe } from '../pipe/pipe-fetch.ts'
import { createR2Source } from '../pipe/r2-source.ts'

/** Bytes; an answer in words has a few kB. */
const MAX_ANSWER_BYTES = 256 * 1024
const LIMITS = { maxBytes: MAX_ANSWER_BYTES, maxRestBytes: MAX_ANSWER_BYTES, maxObjects: 0 }

const NO_SINK: ObjectSink = {
  open() {
    throw new TypeError('an answer in words has no objects')
  },
}

/** What stands before the key of an object in a request. No text of a person can contain it, so only references become base64. */
export const newPrefix = (): string => `easel:${crypto.randomUUID()}:`

/** @param prefix of {@link newPrefix} */
export const createWordsPipe = (bucket: R2Bucket, prefix: string, send: typeof fetch) =>
  createPipe({
    ...{ fetch: (input, init) => send(input, init), source: createR2Source(bucket) },
    ...{ sink: NO_SINK, fields: {}, prefix, limits: LIMITS },
  })
