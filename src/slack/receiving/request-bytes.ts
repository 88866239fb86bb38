/** Reads the body of a request: never more of it than Slack sends, and never longer than Slack waits. */
import { discard } from '../../pipe/discard.ts'
import { type Opened, type Read, openReader } from '../../pipe/open-reader.ts'
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

/** Most bodies fit into that. */
const FIRST_BYTES = 4 * 1024
const PIECE_BYTES = 64 * 1024

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
  const { reader, next } = openReader(body, filling)
  const end = now() + totalMs
  let buffer = new Uint8Array(FIRST_BYTES)
  let length = 0
  for (;;) {
    const leftMs = end - now()
    if (leftMs <= 0) return leave(reader, 'too_slow')
    const piece = await inTime<Piece>(pieceOf(next()), Math.min(stallMs, leftMs), 'too_slow')
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

type Piece = Uint8Array | 'end' | 'cut_off' | 'too_slow'

/** Whatever has come, up to the size of the buffer. */
function filling(reader: ReadableStreamBYOBReader): Opened['next'] {
  let buffer = new ArrayBuffer(FIRST_BYTES)
  return async () => {
    const isSmall = buffer.byteLength === FIRST_BYTES
    const read = await reader.read(new Uint8Array(buffer))
    // A small one that was filled is followed by more.
    if (isSmall && read.value?.length === FIRST_BYTES) buffer = new ArrayBuffer(PIECE_BYTES)
    else if (read.value !== undefined) ({ buffer } = read.value)
    return read
  }
}

/** What is still to come is not waited for. */
function leave<T>(reader: Opened['reader'], why: T): T {
  reader.cancel().catch(() => {})
  return why
}

async function pieceOf(read: Promise<Read>): Promise<Piece> {
  try {
    const { done, value } = await read
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
