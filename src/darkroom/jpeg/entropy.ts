/** Huffman coding of blocks: ITU T.81, annex F.1.2. Made for speed. */
import { type HuffmanSpec, ZIGZAG } from './tables.ts'

/** For each value its code and the code's length. */
interface HuffmanCodes {
  readonly codes: Uint16Array
  readonly lengths: Uint8Array
}

/** Codes of one length count upwards: annex C. */
export function huffmanCodes({ counts, values }: HuffmanSpec): HuffmanCodes {
  const [codes, lengths] = [new Uint16Array(256), new Uint8Array(256)]
  let [code, next] = [0, 0]
  counts.forEach((count, i) => {
    for (const value of values.subarray(next, next + count)) {
      codes[value] = code
      lengths[value] = i + 1
      code += 1
    }
    next += count
    code <<= 1
  })
  return { codes, lengths }
}

/** Sixteen zeros, and: only zeros from here on. */
const SIXTEEN_ZEROS = 0xf0
const END_OF_BLOCK = 0
/** The largest coefficient that the tables have a code for. */
const MAX_AC = 1023

/** Bits of a block at most: 64 coefficients of 26 bits, each byte of which may need a zero behind it. */
const BLOCK_BYTES = 512

export interface BitWriter {
  /** Writes the last `length` bits of `code`, 16 at most. */
  put(code: number, length: number): void
  /** The whole bytes since the last call, a copy. */
  flush(): Uint8Array<ArrayBuffer>
  /** Fills the last byte with ones, and flushes. */
  end(): Uint8Array<ArrayBuffer>
}

/** A writer with room for so many blocks between two flushes. */
export function createBitWriter(blocks: number): BitWriter {
  const bytes = new Uint8Array((blocks + 1) * BLOCK_BYTES)
  let [at, bits, open] = [0, 0, 0]
  const put = (code: number, length: number): void => {
    open = (open << length) | code
    bits += length
    while (bits >= 8) {
      const byte = (open >> (bits - 8)) & 255
      bytes[at] = byte
      // A zero behind it, or it would be taken for a marker.
      at += byte === 255 ? 2 : 1
      bits -= 8
    }
    open &= 255
  }
  const flush = (): Uint8Array<ArrayBuffer> => {
    const written = bytes.slice(0, at)
    bytes.fill(0, 0, at)
    at = 0
    return written
  }
  return {
    put,
    flush,
    end() {
      if (bits > 0) put((1 << (8 - bits)) - 1, 8 - bits)
      return flush()
    },
  }
}

/** The codes of a block's first coefficient, and of the others. */
export interface BlockCodes {
  readonly dc: HuffmanCodes
  readonly ac: HuffmanCodes
}

/**
 * Writes a block of quantised coefficients, in rows.
 * @param before the first coefficient of the block before, of the same component
 */
export function writeBlock(
  out: BitWriter,
  block: Int16Array,
  before: number,
  { dc, ac }: BlockCodes,
): void {
  writeNumber(out, dc, 0, (block[0] ?? 0) - before)
  let zeros = 0
  for (let i = 1; i < 64; i += 1) {
    const value = block[ZIGZAG[i] ?? 0] ?? 0
    if (value === 0) zeros += 1
    else {
      for (; zeros > 15; zeros -= 16) writeValue(out, ac, SIXTEEN_ZEROS)
      writeNumber(out, ac, zeros << 4, Math.max(-MAX_AC, Math.min(MAX_AC, value)))
      zeros = 0
    }
  }
  if (zeros > 0) writeValue(out, ac, END_OF_BLOCK)
}

function writeValue(out: BitWriter, { codes, lengths }: HuffmanCodes, value: number): void {
  out.put(codes[value] ?? 0, lengths[value] ?? 0)
}

/** How many bits a number has, beside what stands before it, and the number; negative ones less one. */
function writeNumber(out: BitWriter, codes: HuffmanCodes, zeros: number, value: number): void {
  const size = 32 - Math.clz32(Math.abs(value))
  writeValue(out, codes, zeros | size)
  out.put((value < 0 ? value - 1 : value) & ((1 << size) - 1), size)
}
