/**
 * Reads a stream in few, large chunks. Where the stream can fill a buffer of ours, one buffer serves
 * for all of it; other streams give the chunks that they have.
 */
import { IDLE_MS } from './constants.ts'
import { createWatch } from './watch.ts'

export interface ReadRules {
  /** Ends the reading, as if the stream had ended. */
  readonly signal?: AbortSignal | null | undefined
  /** How long the next chunk may take at least, in ms; `IDLE_MS` by default. */
  readonly idleMs?: number | undefined
}

/** The stream neither went on nor ended for longer than it may. */
export class StalledError extends Error {
  override readonly name = 'StalledError'
}

type Read = ReadableStreamReadResult<Uint8Array>

interface Opened {
  readonly reader: { cancel(reason?: unknown): Promise<void> }
  readonly next: () => Promise<Read>
}

/**
 * The chunks of `stream`, each valid only until the next one is asked for. Leaving the loop early
 * cancels the stream. Throws what the stream throws, and a `StalledError`.
 */
export async function* readChunks(
  stream: ReadableStream<Uint8Array>,
  chunkBytes: number,
  { signal, idleMs = IDLE_MS }: ReadRules = {},
): AsyncGenerator<Uint8Array, void, void> {
  const { reader, next } = openReader(stream, chunkBytes)
  const watch = createWatch(idleMs)
  const cancel = (): void => void reader.cancel(signal?.reason).catch(() => {})
  signal?.addEventListener('abort', cancel)
  try {
    for (;;) {
      if (signal?.aborted) return
      const read = await watch.over(next())
      if (read === 'stalled') throw new StalledError(`No chunk came within ${idleMs} ms`)
      if (read.value !== undefined && read.value.byteLength > 0) yield read.value
      if (read.done || read.value === undefined) return
    }
  } finally {
    signal?.removeEventListener('abort', cancel)
    watch.end()
    cancel()
  }
}

function openReader(stream: ReadableStream<Uint8Array>, chunkBytes: number): Opened {
  try {
    const reader = stream.getReader({ mode: 'byob' })
    return { reader, next: filling(reader, chunkBytes) }
  } catch {
    // Not a byte stream: it has its own chunks.
    const reader = stream.getReader()
    return { reader, next: () => reader.read() }
  }
}

/** Reading takes the buffer away and gives it back with the chunk. */
function filling(reader: ReadableStreamBYOBReader, chunkBytes: number): () => Promise<Read> {
  let buffer = new Uint8Array(chunkBytes)
  return async () => {
    const read = await reader.readAtLeast(chunkBytes, buffer)
    if (read.value !== undefined) buffer = new Uint8Array(read.value.buffer, 0, chunkBytes)
    return read
  }
}
