/**
 * Reads a stream in few, large chunks. Where the stream can fill a buffer of ours, one buffer serves
 * for all of it; other streams give the chunks that they have.
 */

interface Opened {
  readonly reader: { cancel(reason?: unknown): Promise<void> }
  readonly chunks: AsyncIterable<Uint8Array>
}

/**
 * The chunks of `stream`, each valid only until the next one is asked for. Leaving the loop early
 * cancels the stream. Throws what the stream throws; ends early when `signal` aborts.
 */
export async function* readChunks(
  stream: ReadableStream<Uint8Array>,
  chunkBytes: number,
  signal?: AbortSignal | null,
): AsyncGenerator<Uint8Array, void, void> {
  const { reader, chunks } = openReader(stream, chunkBytes)
  const cancel = (): void => void reader.cancel(signal?.reason).catch(() => {})
  signal?.addEventListener('abort', cancel)
  try {
    if (!signal?.aborted) yield* chunks
  } finally {
    signal?.removeEventListener('abort', cancel)
    cancel()
  }
}

function openReader(stream: ReadableStream<Uint8Array>, chunkBytes: number): Opened {
  try {
    const reader = stream.getReader({ mode: 'byob' })
    return { reader, chunks: filledChunks(reader, chunkBytes) }
  } catch {
    // Not a byte stream: it has its own chunks.
    const reader = stream.getReader()
    return { reader, chunks: ownChunks(reader) }
  }
}

async function* filledChunks(
  reader: ReadableStreamBYOBReader,
  chunkBytes: number,
): AsyncGenerator<Uint8Array, void, void> {
  let buffer = new Uint8Array(chunkBytes)
  for (;;) {
    const { done, value } = await reader.readAtLeast(chunkBytes, buffer)
    if (value !== undefined && value.byteLength > 0) yield value
    if (done || value === undefined) return
    // Reading takes the buffer away and gives it back with the chunk.
    buffer = new Uint8Array(value.buffer, 0, chunkBytes)
  }
}

async function* ownChunks(
  reader: ReadableStreamDefaultReader<Uint8Array>,
): AsyncGenerator<Uint8Array, void, void> {
  for (;;) {
    const { done, value } = await reader.read()
    if (done) return
    yield value
  }
}
