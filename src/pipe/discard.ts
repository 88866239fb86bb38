/** Takes in a request's body without keeping it. */
import { readChunks } from './read-chunks.ts'

const CHUNK_BYTES = 1024 * 1024
/** Cloudflare takes in no larger bodies (on its free plan), and nobody is waited for any longer. */
const MAX_BYTES = 100 * 1024 * 1024
const MAX_MS = 10_000
const IDLE_MS = 3000

/**
 * Reads what is left of a body into nothing. Of a body that is left unread the runtime keeps a part, and a
 * proxy in front of it may lose the answer (`wrangler dev` says 500). Three bodies of 95 MB take 25 MB and
 * 0.7 s so, 130 MB and 4 s unread, and 570 MB where they are kept (measured).
 */
export async function discard(body: ReadableStream<Uint8Array> | null): Promise<void> {
  if (body === null) return
  let left = MAX_BYTES
  try {
    const signal = AbortSignal.timeout(MAX_MS)
    for await (const chunk of readChunks(body, CHUNK_BYTES, { signal, idleMs: IDLE_MS })) {
      left -= chunk.length
      if (left < 0) return
    }
  } catch {
    // Whoever sent it is gone.
  }
}
