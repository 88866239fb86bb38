/** Writes bytes of unknown length into R2 with the memory of one part. */
import { PART_BYTES } from './constants.ts'
import type { ObjectWriter } from './object-store.ts'

export interface R2WriterOptions {
  readonly httpMetadata?: R2HTTPMetadata
  readonly customMetadata?: Record<string, string>
}

/**
 * A writer for one object. Up to 5 MiB are collected and written in one go; more becomes a multipart
 * upload with parts of 5 MiB each, for which one buffer is used again and again.
 */
export function createR2Writer(
  bucket: R2Bucket,
  key: string,
  options: R2WriterOptions = {},
): ObjectWriter {
  return new R2Writer(bucket, key, options)
}

class R2Writer implements ObjectWriter {
  readonly key: string
  readonly #bucket: R2Bucket
  readonly #options: R2WriterOptions
  #buffer = new Uint8Array(0)
  #filled = 0
  #upload: R2MultipartUpload | null = null
  readonly #parts: R2UploadedPart[] = []
  /** Whether the object may exist: from the moment that its last request is sent. */
  #stored = false

  constructor(bucket: R2Bucket, key: string, options: R2WriterOptions) {
    this.key = key
    this.#bucket = bucket
    this.#options = options
  }

  async write(bytes: Uint8Array): Promise<void> {
    let rest = bytes
    while (rest.length > 0) {
      // A full part waits for the byte after it, since 5 MiB alone are no multipart upload.
      if (this.#filled === PART_BYTES) await this.#uploadPart()
      const taken = rest.subarray(0, PART_BYTES - this.#filled)
      this.#room(taken.length)
      this.#buffer.set(taken, this.#filled)
      this.#filled += taken.length
      rest = rest.subarray(taken.length)
    }
  }

  async close(): Promise<void> {
    if (this.#upload !== null) await this.#uploadPart()
    this.#stored = true
    if (this.#upload !== null) await this.#upload.complete(this.#parts)
    else await this.#bucket.put(this.key, this.#collected(), this.#options)
    this.#upload = null
    this.#buffer = new Uint8Array(0)
  }

  async abort(): Promise<void> {
    const upload = this.#upload
    const stored = this.#stored
    this.#upload = null
    this.#stored = false
    this.#buffer = new Uint8Array(0)
    try {
      if (upload !== null) await upload.abort()
    } finally {
      if (stored) await this.#bucket.delete(this.key)
    }
  }

  async #uploadPart(): Promise<void> {
    this.#upload ??= await this.#bucket.createMultipartUpload(this.key, this.#options)
    const number = this.#parts.length + 1
    this.#parts.push(await this.#upload.uploadPart(number, this.#collected()))
    this.#filled = 0
  }

  #collected(): Uint8Array {
    return this.#buffer.subarray(0, this.#filled)
  }

  #room(bytes: number): void {
    const needed = this.#filled + bytes
    if (needed <= this.#buffer.length) return
    const larger = new Uint8Array(PART_BYTES)
    larger.set(this.#collected())
    this.#buffer = larger
  }
}
