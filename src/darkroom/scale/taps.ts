/** Which samples make up a scaled one, and by how much: Lanczos, three lobes. Pure. */

/** Lobes of the filter to each side. */
const LOBES = 3

/** For each sample of the result: the first sample that it is made of, and the weights of `count` from there. */
export interface Taps {
  readonly count: number
  readonly starts: Int32Array
  readonly weights: Float32Array
}

/**
 * The taps for `size` samples out of the part from `from` to `from + span` of `available` samples. Parts of samples
 * are allowed. Beyond the edges the outermost sample goes on.
 */
export function tapsOf(available: number, from: number, span: number, size: number): Taps {
  const step = span / size
  const width = Math.max(1, step)
  const count = Math.min(available, Math.ceil(LOBES * width * 2) + 1)
  const starts = new Int32Array(size)
  const weights = new Float32Array(size * count)
  for (let i = 0; i < size; i += 1) {
    const centre = from + (i + 0.5) * step - 0.5
    const first = Math.ceil(centre - LOBES * width)
    const start = Math.max(0, Math.min(first, available - count))
    starts[i] = start
    fill(weights.subarray(i * count, (i + 1) * count), start, centre, width)
  }
  return { count, starts, weights }
}

function fill(weights: Float32Array, start: number, centre: number, width: number): void {
  const first = Math.ceil(centre - LOBES * width)
  const last = Math.floor(centre + LOBES * width)
  let sum = 0
  for (let sample = first; sample <= last; sample += 1) {
    const weight = lanczos((sample - centre) / width)
    const at = Math.max(0, Math.min(sample - start, weights.length - 1))
    weights[at] = (weights[at] ?? 0) + weight
    sum += weight
  }
  for (let i = 0; i < weights.length; i += 1) weights[i] = (weights[i] ?? 0) / sum
}

function lanczos(x: number): number {
  if (x === 0) return 1
  if (Math.abs(x) >= LOBES) return 0
  const angle = Math.PI * x
  return (LOBES * Math.sin(angle) * Math.sin(angle / LOBES)) / (angle * angle)
}
