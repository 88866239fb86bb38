/** The chunks of a PNG: https://www.w3.org/TR/png-3/#5Chunk-layout. */
import { crc32 } from 'node:zlib'
import { joined } from '../../pipe/joined.ts'
import type { ByteSource } from '../byte-source.ts'
import { UnreadableError } from '../unreadable.ts'

/** The longest piece of a chunk that is passed on. */
const PIECE_BYTES = 65_536
/** The specification's limit. */
const MAX_CHUNK_BYTES = 0x7fff_ffff

export interface ChunkHead {
  readonly type: string
  readonly length: number
}

const latin1 = new TextDecoder('latin1')
const ascii = new TextEncoder()

/** The next chunk's length and type; its content is to be read with {@link chunkPieces}. */
export async function chunkHead(source: ByteSource): Promise<ChunkHead> {
  const head = await source.take(8)
  const length = new DataView(head.buffer).getUint32(0)
  if (length > MAX_CHUNK_BYTES) throw new UnreadableError('broken')
  return { type: latin1.decode(head.subarray(4)), length }
}

/** The content of a chunk as it flows by, in copies. @throws UnreadableError where its checksum is wrong */
export async function* chunkPieces(
  source: ByteSource,
  { type, length }: ChunkHead,
): AsyncGenerator<Uint8Array<ArrayBuffer>, void, void> {
  let sum = crc32(ascii.encode(type))
  for (let left = length; left > 0;) {
    const piece = (await source.some(Math.min(left, PIECE_BYTES))).slice()
    left -= piece.length
    sum = crc32(piece, sum)
    yield piece
  }
  const said = new DataView((await source.take(4)).buffer).getUint32(0)
  if (said !== sum) throw new UnreadableError('broken')
}

/** The whole content of a chunk, which is known to be short. */
export async function wholeChunk(source: ByteSource, head: ChunkHead): Promise<Uint8Array> {
  return joined(...(await Array.fromAsync(chunkPieces(source, head))))
}
