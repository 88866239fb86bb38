/** A turn that only moves the bytes: what both ways pay for the network, whatever they do with it. */

import { encodedLength } from '../src/pipe/base64-encoder.ts'
import { createR2Writer } from '../src/pipe/r2-writer.ts'

const CHUNK_BYTES = 256 * 1024

export interface Load {
  /** Keys of the objects that the request carries. */
  readonly read: readonly string[]
  /** Keys and lengths in bytes of the objects that the answer brings. */
  readonly write: readonly (readonly [key: string, bytes: number])[]
}

/** Sends and receives as much as a turn with these objects does, and looks at none of it. */
export async function wireTurn(
  bucket: R2Bucket,
  baseUrl: string,
  { read, write }: Load,
): Promise<void> {
  let sent = 0
  for (const key of read) {
    const bytes = await drain((await bucket.get(key))?.body)
    sent += key.endsWith('.sig') ? bytes : encodedLength(bytes)
  }
  const body = zeros(sent)
  const [answer] = await Promise.all([
    fetch(`${baseUrl}/wire`, { method: 'POST', body: body.readable }),
    body.written,
  ])
  await drain(answer.body)
  for (const [key, bytes] of write) {
    const writer = createR2Writer(bucket, key)
    const chunk = new Uint8Array(CHUNK_BYTES)
    for (let at = 0; at < bytes; at += CHUNK_BYTES)
      await writer.write(chunk.subarray(0, Math.min(CHUNK_BYTES, bytes - at)))
    await writer.close()
  }
}

async function drain(stream: ReadableStream<Uint8Array> | null | undefined): Promise<number> {
  if (!stream) return 0
  const reader = stream.getReader({ mode: 'byob' })
  let buffer = new Uint8Array(CHUNK_BYTES)
  for (let bytes = 0; ;) {
    const { done, value } = await reader.readAtLeast(CHUNK_BYTES, buffer)
    bytes += value?.byteLength ?? 0
    if (done || value === undefined) return bytes
    buffer = new Uint8Array(value.buffer, 0, CHUNK_BYTES)
  }
}

function zeros(length: number): { readable: ReadableStream; written: Promise<void> } {
  const { readable, writable } = new FixedLengthStream(length)
  const write = async (): Promise<void> => {
    const writer = writable.getWriter()
    const chunk = new Uint8Array(CHUNK_BYTES)
    for (let at = 0; at < length; at += CHUNK_BYTES)
      await writer.write(chunk.subarray(0, Math.min(CHUNK_BYTES, length - at)))
    await writer.close()
  }
  return { readable, written: write() }
}
