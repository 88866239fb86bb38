/** Pictures and signatures in R2: written as they flow by, described by what their bytes say. */
import { createHash } from 'node:crypto'
import type { Result } from '../lib/result.ts'
import type { ObjectSink, ObjectSource, ObjectWriter } from '../pipe/object-store.ts'
import { createR2Source, formMetadata } from '../pipe/r2-source.ts'
import { createR2Writer } from '../pipe/r2-writer.ts'
import { PICTURE_TYPES, type PictureType, extensionOf, pictureType } from './picture-type.ts'
import { type PictureSize, createSizeReader } from './picture-size.ts'
import type { Previews } from './previews.ts'
import { previewKey } from '../turns/keys.ts'
import { type SavedUpload, type UploadFailure, saveUpload } from './save-upload.ts'

/** An object that the model's answer left in R2. */
export interface Stored {
  readonly key: string
  /** null: a signature, or bytes that are no picture. */
  readonly type: PictureType | null
  /** In pixels; null where the bytes do not tell. */
  readonly size: PictureSize | null
  /** The object's length. */
  readonly bytes: number
  /** Of a picture's bytes, in base64; empty for anything else. */
  readonly sha256: string
}

/** How the objects of one answer are named. `n` counts from 1. */
export interface Naming {
  pictureKey(n: number, extension: string): string
  signatureKey(n: number): string
  /** Without its ending, for people who download the picture. */
  readonly fileName: string
}

/** A sink that remembers what went through it. */
export interface PictureSink extends ObjectSink {
  readonly stored: ReadonlyMap<string, Stored>
}

export interface PictureStore {
  readonly source: ObjectSource
  /** Where an answer's pictures (bytes) and signatures (text) go. */
  sink(naming: Naming): PictureSink
  /**
   * Copies an object as it flows by; false where it is gone. Doing it twice writes the same thing.
   * @param fileName what a picture is called when its copy is downloaded, without its ending
   */
  copy(from: string, to: string, fileName: string): Promise<boolean>
  /** Removes objects for good; their links are dead from then on. */
  remove(keys: readonly string[]): Promise<void>
  /** Removes all objects whose keys begin so, and end so; when it resolves, there are none. */
  removeAll(prefix: string, ending?: string): Promise<void>
  /**
   * Keeps a picture that a person attached. Nothing is left behind where it is none, is larger than
   * `limitBytes`, or breaks off.
   */
  saveUpload(
    body: ReadableStream<Uint8Array>,
    keyOf: (extension: string) => string,
    limitBytes: number,
  ): Promise<Result<SavedUpload, UploadFailure>>
}

/**
 * The pictures of Easel in an R2 bucket.
 * @param previews where those of an answer are to be made at once
 */
export function createPictureStore(
  bucket: R2Bucket,
  previews: Previews | null = null,
): PictureStore {
  return {
    source: createR2Source(bucket),
    sink: (naming) => createSink(bucket, naming, previews),
    copy: (from, to, fileName) => copyObject(bucket, from, to, fileName),
    remove: async (keys) => bucket.delete([...keys]),
    removeAll: (prefix, ending = '') => removeAll(bucket, prefix, ending),
    saveUpload: (body, keyOf, limitBytes) => saveUpload(bucket, body, keyOf, limitBytes),
  }
}

/** One turn has less than 500 objects, and R2 lists 1,000 at a time. */
const MAX_ROUNDS = 20

/** Lists again after each round: R2 tells the truth at once, so an empty list is the proof. */
async function removeAll(bucket: R2Bucket, prefix: string, ending: string): Promise<void> {
  for (let round = 0; round < MAX_ROUNDS; round += 1) {
    const { objects } = await bucket.list({ prefix })
    const gone = objects.map(({ key }) => key).filter((key) => key.endsWith(ending))
    if (gone.length === 0) return
    await bucket.delete(gone)
  }
  throw new Error('Objects are still there after they were removed')
}

async function copyObject(
  bucket: R2Bucket,
  from: string,
  to: string,
  fileName: string,
): Promise<boolean> {
  const found = await bucket.get(from)
  if (found === null) return false
  const { customMetadata = {}, httpMetadata: { contentType = '' } = {} } = found
  const type = PICTURE_TYPES.find((known) => known === contentType)
  const httpMetadata = type === undefined ? {} : named(type, `${fileName}.${extensionOf(type)}`)
  // R2 takes a stream only with its length.
  const { readable, writable } = new FixedLengthStream(found.size)
  const options = { httpMetadata, customMetadata }
  await Promise.all([found.body.pipeTo(writable), bucket.put(to, readable, options)])
  return true
}

function createSink(bucket: R2Bucket, naming: Naming, previews: Previews | null): PictureSink {
  const stored = new Map<string, Stored>()
  let pictures = 0
  let signatures = 0
  return {
    stored,
    open(form, head) {
      if (form === 'text') {
        signatures += 1
        const customMetadata = formMetadata(form)
        const key = naming.signatureKey(signatures)
        return watched(createR2Writer(bucket, key, { customMetadata }), null, stored)
      }
      pictures += 1
      const type = pictureType(head)
      const extension = type === null ? 'bin' : extensionOf(type)
      const key = naming.pictureKey(pictures, extension)
      const suffix = pictures === 1 ? '' : `-${pictures}`
      const httpMetadata: R2HTTPMetadata =
        type === null ? {} : named(type, `${naming.fileName}${suffix}.${extension}`)
      if (type === null || previews === null)
        return watched(createR2Writer(bucket, key, { httpMetadata }), type, stored)
      const beside = previews.beside({ key, mimeType: type })
      const writer = createR2Writer(bucket, key, { httpMetadata, beside })
      return watched(withPreview(writer, bucket), type, stored)
    },
  }
}

/** A writer that takes the preview of its picture along where it is aborted. */
const withPreview = (writer: ObjectWriter, bucket: R2Bucket): ObjectWriter => ({
  key: writer.key,
  write: (bytes) => writer.write(bytes),
  close: () => writer.close(),
  async abort() {
    await writer.abort()
    await bucket.delete(previewKey(writer.key))
  },
})

/** A writer that tells `stored` what has passed, once the object is complete. */
function watched(
  writer: ObjectWriter,
  type: PictureType | null,
  stored: Map<string, Stored>,
): ObjectWriter {
  const reader = type === null ? null : createSizeReader()
  const hash = type === null ? null : createHash('sha256')
  let bytes = 0
  return {
    key: writer.key,
    write(chunk) {
      bytes += chunk.length
      reader?.push(chunk)
      hash?.update(chunk)
      return writer.write(chunk)
    },
    async close() {
      await writer.close()
      const sha256 = hash?.digest('base64') ?? ''
      stored.set(writer.key, { key: writer.key, type, size: reader?.size() ?? null, bytes, sha256 })
    },
    async abort() {
      stored.delete(writer.key)
      await writer.abort()
    },
  }
}

const named = (type: PictureType, fileName: string): R2HTTPMetadata => ({
  contentType: type,
  contentDisposition: `inline; filename="${fileName}"`,
})
