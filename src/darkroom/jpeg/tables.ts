/** Tables of ITU T.81 that a baseline encoder needs: annex K and figure A.6. */

/** The order in which the 64 coefficients of a block are written. */
export const ZIGZAG = Uint8Array.of(
  ...[
    0, 1, 8, 16, 9, 2, 3, 10, 17, 24, 32, 25, 18, 11, 4, 5, 12, 19, 26, 33, 40, 48, 41, 34, 27, 20,
  ],
  ...[13, 6, 7, 14, 21, 28, 35, 42, 49, 56, 57, 50, 43, 36, 29, 22, 15, 23, 30, 37, 44, 51, 58, 59],
  ...[52, 45, 38, 31, 39, 46, 53, 60, 61, 54, 47, 55, 62, 63],
)

/** K.1: steps of brightness at quality 50, row by row. */
const LUMINANCE = [
  ...[16, 11, 10, 16, 24, 40, 51, 61, 12, 12, 14, 19, 26, 58, 60, 55],
  ...[14, 13, 16, 24, 40, 57, 69, 56, 14, 17, 22, 29, 51, 87, 80, 62],
  ...[18, 22, 37, 56, 68, 109, 103, 77, 24, 35, 55, 64, 81, 104, 113, 92],
  ...[49, 64, 78, 87, 103, 121, 120, 101, 72, 92, 95, 98, 112, 100, 103, 99],
]

/** K.2: steps of colour at quality 50; all that are left out are 99. */
const CHROMINANCE = [
  ...[17, 18, 24, 47, 99, 99, 99, 99, 18, 21, 26, 66, 99, 99, 99, 99],
  ...[24, 26, 56, 99, 99, 99, 99, 99, 47, 66, 99, 99, 99, 99, 99, 99],
  ...Array.from({ length: 32 }, () => 99),
]

/** The steps of brightness and colour at a quality from 1 to 100, as libjpeg scales them. */
export function quantisation(quality: number): { luminance: Uint8Array; chrominance: Uint8Array } {
  const percent = quality < 50 ? 5000 / quality : 200 - quality * 2
  const scaled = (steps: readonly number[]): Uint8Array =>
    Uint8Array.from(steps, (step) =>
      Math.min(255, Math.max(1, Math.floor((step * percent + 50) / 100))),
    )
  return { luminance: scaled(LUMINANCE), chrominance: scaled(CHROMINANCE) }
}

/** How many codes there are of each length from 1 to 16, and what they stand for. */
export interface HuffmanSpec {
  readonly counts: Uint8Array
  readonly values: Uint8Array
}

const fromHex = (text: string): Uint8Array =>
  Uint8Array.from(text.match(/../g) ?? [], (byte) => Number.parseInt(byte, 16))

const spec = (counts: string, values: string): HuffmanSpec => ({
  counts: fromHex(counts),
  values: fromHex(values),
})

/** K.3 to K.6. */
export const HUFFMAN = {
  luminanceDc: spec('00010501010101010100000000000000', '000102030405060708090a0b'),
  luminanceAc: spec(
    '0002010303020403050504040000017d',
    '01020300041105122131410613516107227114328191a1082342b1c11552d1f02433627282090a161718191a25262728292a3435363738393a434445464748494a535455565758595a636465666768696a737475767778797a838485868788898a92939495969798999aa2a3a4a5a6a7a8a9aab2b3b4b5b6b7b8b9bac2c3c4c5c6c7c8c9cad2d3d4d5d6d7d8d9dae1e2e3e4e5e6e7e8e9eaf1f2f3f4f5f6f7f8f9fa',
  ),
  chrominanceDc: spec('00030101010101010101010000000000', '000102030405060708090a0b'),
  chrominanceAc: spec(
    '00020102040403040705040400010277',
    '000102031104052131061241510761711322328108144291a1b1c109233352f0156272d10a162434e125f11718191a262728292a35363738393a434445464748494a535455565758595a636465666768696a737475767778797a82838485868788898a92939495969798999aa2a3a4a5a6a7a8a9aab2b3b4b5b6b7b8b9bac2c3c4c5c6c7c8c9cad2d3d4d5d6d7d8d9dae2e3e4e5e6e7e8e9eaf2f3f4f5f6f7f8f9fa',
  ),
} as const
