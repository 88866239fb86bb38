/** Reads a stream by counts of bytes, whatever its chunks, and holds its limit while it flows. */
import { READ_BYTES } from '../pipe/constants.ts'
import { joined } from '../pipe/joined.ts'
import { readChunks } from '../pipe/read-chunks.ts'
import { UnreadableError } from './unreadable.ts'

export interface ByteSource {
  /** Exactly `count` bytes, a copy. @throws UnreadableError where the stream ends before */
  take(count: number): Promise<Uint8Array<ArrayBuffer>>
  /** Between 1 and `count` of the next bytes, valid until the next call. @throws UnreadableError at the end */
  some(count: number): Promise<Uint8Array>
  /** The next `count` bytes, or fewer where the stream ends; they are still to be read. */
  peek(count: number): Promise<Uint8Array<ArrayBuffer>>
  /** All that is left, a copy. @throws UnreadableError where that is more than `atMost` bytes */
  rest(atMost: number): Promise<Uint8Array<ArrayBuffer>>
  /** Nothing more is wanted. */
  close(): Promise<void>
}

/**
 * Reads `stream`.
 * @param maxBytes from which on the picture counts as `too_many_bytes`
 */
export function createByteSource(stream: ReadableStream<Uint8Array>, maxBytes: number): ByteSource {
  const chunks = readChunks(stream, READ_BYTES)
  let open: Uint8Array = new Uint8Array(0)
  let taken = 0
  const more = async (): Promise<boolean> => {
    const next = await chunks.next()
    if (next.done === true) return false
    taken += next.value.length
    if (taken > maxBytes) throw new UnreadableError('too_many_bytes')
    open = next.value
    return true
  }
  const some = async (count: number): Promise<Uint8Array> => {
    if (open.length === 0 && !(await more())) throw new UnreadableError('broken')
    const bytes = open.subarray(0, count)
    open = open.subarray(bytes.length)
    return bytes
  }
  const take = async (count: number): Promise<Uint8Array<ArrayBuffer>> => {
    const bytes = new Uint8Array(count)
    for (let at = 0; at < count;) {
      const piece = await some(count - at)
      bytes.set(piece, at)
      at += piece.length
    }
    return bytes
  }
  const peek = async (count: number): Promise<Uint8Array<ArrayBuffer>> => {
    let seen = joined(open)
    while (seen.length < count && (await more())) seen = joined(seen, open)
    open = seen
    return seen.slice(0, count)
  }
  const rest = async (atMost: number): Promise<Uint8Array<ArrayBuffer>> => {
    const pieces = [joined(open)]
    let left = atMost - open.length
    while (left >= 0 && (await more())) {
      pieces.push(joined(open))
      left -= open.length
    }
    if (left < 0) throw new UnreadableError('too_many_bytes')
    return joined(...pieces)
  }
  return { some, take, peek, rest, close: async () => void (await chunks.return()) }
}
