/** Opens a stream so that it fills a buffer of ours where it can: that takes far fewer calls than its own pieces do. */

export type Read = ReadableStreamReadResult<Uint8Array>

export interface Opened {
  readonly reader: { cancel(reason?: unknown): Promise<void>; releaseLock(): void }
  readonly next: () => Promise<Read>
}

/** @param filling reads from a stream that can */
export function openReader(
  stream: ReadableStream<Uint8Array>,
  filling: (reader: ReadableStreamBYOBReader) => Opened['next'],
): Opened {
  try {
    const reader = stream.getReader({ mode: 'byob' })
    return { reader, next: filling(reader) }
  } catch {
    // Not a byte stream: it has its own pieces.
    const reader = stream.getReader()
    return { reader, next: () => reader.read() }
  }
}
