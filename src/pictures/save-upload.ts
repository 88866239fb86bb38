/** Keeps a picture that a person attached: decided by its first bytes, as a stream. */
import { createHash } from 'node:crypto'
import { type Result, err, ok } from '../lib/result.ts'
import type { ObjectWriter } from '../pipe/object-store.ts'
import { createR2Writer } from '../pipe/r2-writer.ts'
import { writeStream } from '../pipe/write-stream.ts'
import { type PictureType, extensionOf, pictureType } from './picture-type.ts'

export interface SavedUpload {
  readonly key: string
  readonly mimeType: PictureType
  readonly bytes: number
  /** Of its bytes, in base64. */
  readonly sha256: string
}

export type UploadFailure = 'not_a_picture' | 'too_big' | 'broken'

/**
 * Writes `body` into R2. Nothing is left behind where it is no picture, is longer than `limitBytes`,
 * or breaks off.
 */
export async function saveUpload(
  bucket: R2Bucket,
  body: ReadableStream<Uint8Array>,
  keyOf: (extension: string) => string,
  limitBytes: number,
): Promise<Result<SavedUpload, UploadFailure>> {
  const upload = createUploadWriter(bucket, keyOf)
  const written = await writeStream(upload, body, limitBytes)
  if (upload.refused) return err('not_a_picture')
  if (!written.ok) return err(written.error === 'too_large' ? 'too_big' : 'broken')
  const { type, key } = upload
  if (type === null) return err('not_a_picture')
  return ok({ key, mimeType: type, bytes: written.value, sha256: upload.sha256() })
}

interface UploadWriter extends ObjectWriter {
  /** null until the first bytes have told. */
  readonly type: PictureType | null
  /** The first bytes are no picture's. */
  readonly refused: boolean
  /** Of everything that was written; asked for once. */
  sha256(): string
}

/** A writer that opens its object when the first bytes have told its type. */
function createUploadWriter(bucket: R2Bucket, keyOf: (extension: string) => string): UploadWriter {
  let type: PictureType | null = null
  let inner: ObjectWriter | null = null
  let refused = false
  const hash = createHash('sha256')
  return {
    get key() {
      return inner?.key ?? ''
    },
    get type() {
      return type
    },
    get refused() {
      return refused
    },
    async write(chunk) {
      if (inner === null) {
        type = pictureType(chunk)
        refused = type === null
        if (type === null) throw new TypeError('not a picture')
        const httpMetadata = { contentType: type }
        inner = createR2Writer(bucket, keyOf(extensionOf(type)), { httpMetadata })
      }
      hash.update(chunk)
      await inner.write(chunk)
    },
    sha256: () => hash.digest('base64'),
    close: async () => inner?.close(),
    abort: async () => inner?.abort(),
  }
}
