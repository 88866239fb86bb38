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
  const sample = (i: number): number => block[at + i * step] ?? 0
  const put = (i: number, value: number): void => void (block[at + i * step] = value)
  const [sum07, sum16] = [sample(0) + sample(7), sample(1) + sample(6)]
  const [sum25, sum34] = [sample(2) + sample(5), sample(3) + sample(4)]
  const [dif07, dif16] = [sample(0) - sample(7), sample(1) - sample(6)]
  const [dif25, dif34] = [sample(2) - sample(5), sample(3) - sample(4)]

  const [even0, even3] = [sum07 + sum34, sum07 - sum34]
  const [even1, even2] = [sum16 + sum25, sum16 - sum25]
  put(0, even0 + even1)
  put(4, even0 - even1)
  const turned = (even2 + even3) * ROOT_HALF
  put(2, even3 + turned)
  put(6, even3 - turned)

  const [odd0, odd1, odd2] = [dif34 + dif25, dif25 + dif16, dif16 + dif07]
  const z5 = (odd0 - odd2) * C6
  const z2 = odd0 * C2_MINUS_C6 + z5
  const z4 = odd2 * C2_PLUS_C6 + z5
  const z3 = odd1 * ROOT_HALF
  const [z11, z13] = [dif07 + z3, dif07 - z3]
  put(5, z13 + z2)
  put(3, z13 - z2)
  put(1, z11 + z4)
  put(7, z11 - z4)
}

/** cos(kπ/16)·√2, and 1 for the first. */
const SCALE = [1, 1.387039845, 1.306562965, 1.175875602, 1, 0.785694958, 0.5411961, 0.275899379]

/** What each coefficient is to be multiplied with, so that steps of that size remain. */
export const divisors = (steps: Uint8Array): Float32Array =>
  Float32Array.from(
    steps,
    (step, i) => 1 / (step * (SCALE[Math.floor(i / 8)] ?? 1) * (SCALE[i % 8] ?? 1) * 8),
  )
