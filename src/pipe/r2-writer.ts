/** Writes bytes of unknown length into R2 with one of the isolate's buffers. */
import { type HeldBuffer, takeBuffer } from './buffers.ts'
import type { ObjectWriter } from './object-store.ts'

/** Reads an object while it is written, where that was collected as a whole. The writer waits for it. */
export interface Beside {
  wants(bytes: number): boolean
  /** Reads as much as it likes, and does not throw. */
  take(body: ReadableStream<Uint8Array>): Promise<void>
}

export interface R2WriterOptions {
  readonly httpMetadata?: R2HTTPMetadata
  readonly customMetadata?: Record<string, string>
  readonly beside?: Beside
}

/**
 * A writer for one object. What fits into a buffer is written in one go; more becomes a multipart upload
 * with parts of the buffer's size. R2 wants to know a length, and ours is known only at the end.
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
  #buffer: HeldBuffer | null = null
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
      const buffer = (this.#buffer ??= await takeBuffer())
      buffer.touch()
      // A full buffer waits for the byte after it, since one part alone needs no multipart upload.
      if (buffer.value.filled === buffer.value.capacity) await this.#uploadPart()
      rest = rest.subarray(buffer.value.add(rest))
    }
  }

  async close(): Promise<void> {
    if (this.#upload !== null) await this.#uploadPart()
    this.#stored = true
    if (this.#upload !== null) await this.#upload.complete(this.#parts)
    else {
      const beside = this.#showBeside()
      try {
        await this.#send((body) => this.#bucket.put(this.key, body, this.#options))
      } finally {
        // The buffer is in use until both are done.
        await beside
      }
    }
    this.#upload = null
    this.#letGo()
  }

  async abort(): Promise<void> {
    const upload = this.#upload
    const stored = this.#stored
    this.#upload = null
    this.#stored = false
    this.#letGo()
    try {
      if (upload !== null) await upload.abort()
    } finally {
      if (stored) await this.#bucket.delete(this.key)
    }
  }

  async #uploadPart(): Promise<void> {
    const upload = (this.#upload ??= await this.#bucket.createMultipartUpload(
      this.key,
      this.#options,
    ))
    const number = this.#parts.length + 1
    this.#parts.push(await this.#send((body) => upload.uploadPart(number, body)))
    this.#buffer?.value.clear()
  }

  /** Sends what is collected. As a stream, since the runtime would copy a whole buffer (measured). */
  async #send<T>(send: (body: ReadableStream) => Promise<T>): Promise<T> {
    const { readable, writable } = new FixedLengthStream(this.#filled)
    const [sent] = await Promise.all([send(readable), this.#feed(writable.getWriter())])
    return sent
  }

  /** Shows what is collected to whoever else wants it, from the same buffer. */
  async #showBeside(): Promise<void> {
    const { beside } = this.#options
    if (beside?.wants(this.#filled) !== true) return
    const { readable, writable } = new FixedLengthStream(this.#filled)
    const writer = writable.getWriter()
    const fed = this.#feed(writer).catch(() => {})
    await beside.take(readable)
    // What it has left is not waited for.
    await writer.abort().catch(() => {})
    await fed
  }

  async #feed(writer: WritableStreamDefaultWriter<Uint8Array>): Promise<void> {
    for (const piece of this.#buffer?.value.pieces() ?? []) await writer.write(piece)
    await writer.close()
  }

  get #filled(): number {
    return this.#buffer?.value.filled ?? 0
  }

  #letGo(): void {
    this.#buffer?.value.clear()
    this.#buffer?.giveBack()
    this.#buffer = null
  }
}
