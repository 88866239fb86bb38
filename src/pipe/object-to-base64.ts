import { createBase64Encoder } from './base64.ts'
import { ENCODE_BYTES } from './constants.ts'
import type { ObjectSource } from './object-store.ts'
import { PipeError } from './pipe-failure.ts'
import { readChunks } from './read-chunks.ts'

/**
 * Writes the base64 of one object, waiting for the writer. Throws a `PipeError` where the object is
 * not as long as `size` or cannot be read, and whatever the writer throws.
 */
export async function writeObject(
  { key, size }: { readonly key: string; readonly size: number },
  source: ObjectSource,
  writer: WritableStreamDefaultWriter<Uint8Array>,
): Promise<void> {
  const encoder = createBase64Encoder()
  const ascii = createAsciiWriter(writer)
  let bytes = 0
  for await (const chunk of objectChunks(key, source)) {
    bytes += chunk.length
    if (bytes > size) break
    await ascii(encoder.push(chunk))
  }
  if (bytes !== size) throw new PipeError({ reason: 'source_failed', key })
  await ascii(encoder.end())
}

/** The chunks of an object. Everything that goes wrong is the object's fault. */
async function* objectChunks(
  key: string,
  source: ObjectSource,
): AsyncGenerator<Uint8Array, void, void> {
  try {
    const stream = await source.read(key)
    if (stream !== null) yield* readChunks(stream, ENCODE_BYTES)
  } catch (cause) {
    throw new PipeError({ reason: 'source_failed', key }, { cause })
  }
}

/** Writes ASCII text, with one buffer for all of it: a write is done when its bytes are taken. */
function createAsciiWriter(
  writer: WritableStreamDefaultWriter<Uint8Array>,
): (text: string) => Promise<void> {
  const encoder = new TextEncoder()
  let buffer = new Uint8Array(0)
  return async (text) => {
    if (text === '') return
    if (buffer.length < text.length) buffer = new Uint8Array(text.length)
    const { written } = encoder.encodeInto(text, buffer)
    await writer.write(buffer.subarray(0, written))
  }
}
