/** The rows of a PNG as they leave the runtime's inflate, in pieces of their own lengths. */
import { Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import { createInflate } from 'node:zlib'
import type { ByteSource } from '../byte-source.ts'
import { UnreadableError } from '../unreadable.ts'
import { type ChunkHead, chunkHead, chunkPieces } from './png-chunks.ts'

/** What the inflate holds at once: a bomb stops there, which the runtime's own stream does not. */
const INFLATED_BYTES = 65_536

export interface RowReader {
  /** Fills `row` with the next bytes. @throws UnreadableError where they end or contradict themselves */
  fill(row: Uint8Array): Promise<void>
  /** Holds the checksums against what was read. @throws UnreadableError where they differ or more follows */
  end(): Promise<void>
  /** Nothing more is wanted. */
  close(): Promise<void>
}

/** Reads the content of all IDAT chunks, from the first one on, whose head has been read. */
export function createRowReader(source: ByteSource, first: ChunkHead): RowReader {
  // What breaks a stream comes out of it as an error of the runtime's own; the cause is kept here.
  let cause: unknown
  async function* compressed() {
    try {
      for (let head = first; head.type === 'IDAT'; head = await chunkHead(source))
        yield* chunkPieces(source, head)
    } catch (error) {
      cause = error
      throw error
    }
  }
  const inflate = createInflate({ chunkSize: INFLATED_BYTES })
  pipeline(Readable.from(compressed(), { highWaterMark: 1 }), inflate).catch(() => {})
  const inflated: AsyncIterator<Uint8Array> = inflate[Symbol.asyncIterator]()
  let open: Uint8Array = new Uint8Array(0)
  const next = async (): Promise<boolean> => {
    const read = await inflated.next().catch((error: unknown) => {
      throw cause ?? new UnreadableError('broken', { cause: error })
    })
    open = read.done === true ? new Uint8Array(0) : read.value
    return read.done !== true
  }
  return {
    async fill(row) {
      for (let at = 0; at < row.length;) {
        if (open.length === 0 && !(await next())) throw new UnreadableError('broken')
        const piece = open.subarray(0, row.length - at)
        row.set(piece, at)
        at += piece.length
        open = open.subarray(piece.length)
      }
    },
    async end() {
      while (open.length === 0) if (!(await next())) return
      throw new UnreadableError('broken')
    },
    close: async () => void (await inflated.return?.()),
  }
}
