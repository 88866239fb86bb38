/** Reads the body of a request: never more of it than Slack sends, and never longer than Slack waits. */
import { discard } from '../../pipe/discard.ts'
import { inTime } from '../../lib/in-time.ts'

export interface Limits {
  readonly bytes: number
  /** For each piece, in ms. */
  readonly stallMs: number
  /** For all of them, in ms. */
  readonly totalMs: number
}

/** The bytes; or why they were not read to their end. */
export type RequestBytes = Uint8Array | 'too_large' | 'too_slow' | 'cut_off'

const FIRST_BUFFER = 16 * 1024

/** Whether a request says of itself that it is larger than that. */
export const saysTooLarge = (headers: Headers, limit: number): boolean =>
  Number(headers.get('content-length') ?? 0) > limit

/**
 * All bytes of a body.
 * @param now ms since 1970
 */
export async function readBytes(
  body: ReadableStream<Uint8Array> | null,
  { bytes: limit, stallMs, totalMs }: Limits,
  now: () => number,
): Promise<RequestBytes> {
  if (body === null) return new Uint8Array()
  const reader = body.getReader()
  const end = now() + totalMs
  let buffer = new Uint8Array(FIRST_BUFFER)
  let length = 0
  for (;;) {
    const leftMs = end - now()
    if (leftMs <= 0) return leave(reader, 'too_slow')
    const piece = await inTime<Piece>(nextPiece(reader), Math.min(stallMs, leftMs), 'too_slow')
    if (piece === 'end') return buffer.subarray(0, length)
    if (typeof piece === 'string') return leave(reader, piece)
    if (length + piece.length > limit) {
      reader.releaseLock()
      await discard(body)
      return 'too_large'
    }
    buffer = withRoom(buffer, length + piece.length)
    buffer.set(piece, length)
    length += piece.length
  }
}

type Reader = ReadableStreamDefaultReader<Uint8Array>
type Piece = Uint8Array | 'end' | 'cut_off' | 'too_slow'

/** What is still to come is not waited for. */
function leave<T>(reader: Reader, why: T): T {
  reader.cancel().catch(() => {})
  return why
}

async function nextPiece(reader: Reader): Promise<Piece> {
  try {
    const { done, value } = await reader.read()
    return done ? 'end' : value
  } catch {
    return 'cut_off'
  }
}

/** The same buffer, or a larger one with the same bytes. */
function withRoom(buffer: Uint8Array<ArrayBuffer>, length: number): Uint8Array<ArrayBuffer> {
  if (length <= buffer.length) return buffer
  const larger = new Uint8Array(Math.max(length, buffer.length * 2))
  larger.set(buffer)
  return larger
}
