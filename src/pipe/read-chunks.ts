/**
 * Reads a stream in few, large chunks. Where the stream can fill a buffer of ours, one buffer serves
 * for all of it; other streams give the chunks that they have.
 */
import { IDLE_MS } from './constants.ts'
import { type Read, openReader } from './open-reader.ts'
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

/**
 * The chunks of `stream`, each valid only until the next one is asked for. Leaving the loop early
 * cancels the stream. Throws what the stream throws, and a `StalledError`.
 */
export async function* readChunks(
  stream: ReadableStream<Uint8Array>,
  chunkBytes: number,
  { signal, idleMs = IDLE_MS }: ReadRules = {},
): AsyncGenerator<Uint8Array, void, void> {
  const { reader, next } = openReader(stream, filling(chunkBytes))
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

/** Reading takes the buffer away and gives it back with the chunk. */
const filling = (chunkBytes: number) => (reader: ReadableStreamBYOBReader) => {
  let buffer = new Uint8Array(chunkBytes)
  return async (): Promise<Read> => {
    const read = await reader.readAtLeast(chunkBytes, buffer)
    if (read.value !== undefined) buffer = new Uint8Array(read.value.buffer, 0, chunkBytes)
    return read
  }
}
