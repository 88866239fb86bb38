import { createBase64Encoder, encodedLength } from './base64-encoder.ts'
import { OBJECT_READ_BYTES, PIECE_BYTES } from './constants.ts'
import type { Form, ObjectSource } from './object-store.ts'
import { PipeError } from './pipe-failure.ts'
import { readChunks } from './read-chunks.ts'

/** What an encoder may hold back. */
const CARRIED_BYTES = 2

export interface SentObject {
  readonly key: string
  readonly form: Form
  /** Its length in bytes when the request began. */
  readonly size: number
}

/**
 * Writes one object as it stands in a JSON string, waiting for the writer. Throws a `PipeError` where the
 * object is not as long as `size` or cannot be read, and whatever the writer throws.
 */
export async function writeObject(
  { key, form, size }: SentObject,
  source: ObjectSource,
  writer: WritableStreamDefaultWriter<Uint8Array>,
): Promise<void> {
  const { push, end } = form === 'text' ? asItIs : createEncoder()
  let bytes = 0
  for await (const chunk of objectChunks(key, source)) {
    bytes += chunk.length
    if (bytes > size) break
    await writer.write(push(chunk))
  }
  if (bytes !== size) throw new PipeError({ reason: 'source_failed', key })
  await writer.write(end())
}

interface Encoder {
  /** The characters of a chunk, valid until the next call. */
  readonly push: (chunk: Uint8Array) => Uint8Array
  readonly end: () => Uint8Array
}

const asItIs: Encoder = { push: (chunk) => chunk, end: () => new Uint8Array(0) }

function createEncoder(): Encoder {
  const encoder = createBase64Encoder()
  const ascii = new TextEncoder()
  let buffer = new Uint8Array(0)
  return {
    push(chunk) {
      // One buffer serves for all of the object: a write is done when its bytes are taken.
      const room = encodedLength(chunk.length + CARRIED_BYTES)
      if (buffer.length < room) buffer = new Uint8Array(room)
      let filled = 0
      for (let at = 0; at < chunk.length; at += PIECE_BYTES) {
        const text = encoder.push(chunk.subarray(at, at + PIECE_BYTES))
        filled += ascii.encodeInto(text, buffer.subarray(filled)).written
      }
      return buffer.subarray(0, filled)
    },
    end: () => ascii.encode(encoder.end()),
  }
}

/** The chunks of an object. Everything that goes wrong is the object's fault. */
async function* objectChunks(
  key: string,
  source: ObjectSource,
): AsyncGenerator<Uint8Array, void, void> {
  try {
    const stream = await source.read(key)
    if (stream !== null) yield* readChunks(stream, OBJECT_READ_BYTES)
  } catch (cause) {
    throw new PipeError({ reason: 'source_failed', key }, { cause })
  }
}
