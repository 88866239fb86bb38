/**
 * The cosine transform of 8 × 8 samples by the method of Arai, Agui and Nakajima: five multiplications a row, and
 * scale factors that are left to the quantisation. Pure; made for speed.
 */

const ROOT_HALF = Math.SQRT1_2
/** cos(3π/8), and the sum and difference of its like, of the rotation in the odd part. */
const C6 = 0.382683433
const C2_MINUS_C6 = 0.5411961
const C2_PLUS_C6 = 1.306562965

/** Transforms a block of 64 samples, around 0, in place. */
export function forwardDct(block: Float32Array): void {
  for (let row = 0; row < 64; row += 8) pass(block, row, 1)
  for (let column = 0; column < 8; column += 1) pass(block, column, 8)
}

/** Eight samples, `step` apart. */
function pass(block: Float32Array, at: number, step: number): void {
  const [s0, s7] = [block[at] ?? 0, block[at + 7 * step] ?? 0]
  const [s1, s6] = [block[at + step] ?? 0, block[at + 6 * step] ?? 0]
  const [s2, s5] = [block[at + 2 * step] ?? 0, block[at + 5 * step] ?? 0]
  const [s3, s4] = [block[at + 3 * step] ?? 0, block[at + 4 * step] ?? 0]

  const [even0, even3] = [s0 + s7 + s3 + s4, s0 + s7 - s3 - s4]
  const [even1, even2] = [s1 + s6 + s2 + s5, s1 + s6 - s2 - s5]
  const turned = (even2 + even3) * ROOT_HALF
  block[at] = even0 + even1
  block[at + 4 * step] = even0 - even1
  block[at + 2 * step] = even3 + turned
  block[at + 6 * step] = even3 - turned

  const odd0 = s3 - s4 + s2 - s5
  const odd1 = s2 - s5 + s1 - s6
  const odd2 = s1 - s6 + s0 - s7
  const z5 = (odd0 - odd2) * C6
  const z2 = odd0 * C2_MINUS_C6 + z5
  const z4 = odd2 * C2_PLUS_C6 + z5
  const z3 = odd1 * ROOT_HALF
  const [z11, z13] = [s0 - s7 + z3, s0 - s7 - z3]
  block[at + 5 * step] = z13 + z2
  block[at + 3 * step] = z13 - z2
  block[at + step] = z11 + z4
  block[at + 7 * step] = z11 - z4
}

/** cos(kπ/16)·√2, and 1 for the first. */
const SCALE = [1, 1.387039845, 1.306562965, 1.175875602, 1, 0.785694958, 0.5411961, 0.275899379]

/** What each coefficient is to be multiplied with, so that steps of that size remain. */
export const divisors = (steps: Uint8Array): Float32Array =>
  Float32Array.from(
    steps,
    (step, i) => 1 / (step * (SCALE[Math.floor(i / 8)] ?? 1) * (SCALE[i % 8] ?? 1) * 8),
  )
