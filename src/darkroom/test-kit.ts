/** Pictures for the tests of the darkroom, and ways to look at what came of them. */
import { type Pixels, blank } from './pixels.ts'

/** A picture whose pixel at x, y is what `paint` says. */
export function painted(
  width: number,
  height: number,
  paint: (x: number, y: number) => readonly number[],
): Pixels {
  const pixels = blank(width, height)
  for (let y = 0; y < height; y += 1)
    for (let x = 0; x < width; x += 1) {
      const [red = 0, green = 0, blue = 0, alpha = 255] = paint(x, y)
      pixels.data.set([red, green, blue, alpha], (y * width + x) * 4)
    }
  return pixels
}

/** Numbers from 0 to below 1 that look like chance and are always the same. */
export function chance(seed: number): () => number {
  let state = seed
  return () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0
    return state / 2 ** 32
  }
}

/** A picture without any order, with alpha. */
export function noise(width: number, height: number, seed = 1): Pixels {
  const next = chance(seed)
  return painted(width, height, () => Array.from({ length: 4 }, () => Math.floor(next() * 256)))
}

/** Waves of three colours, as smooth as a photograph out of focus. */
export const waves = (width: number, height: number): Pixels =>
  painted(width, height, (x, y) => [
    128 + 90 * Math.sin(x / 17 + y / 41),
    128 + 90 * Math.sin(y / 23),
    128 + 90 * Math.cos((x + y) / 31),
  ])

/** The bytes of a stream. */
export const bytesOf = async (
  stream: ReadableStream<Uint8Array>,
): Promise<Uint8Array<ArrayBuffer>> => new Uint8Array(await new Response(stream).arrayBuffer())

/** These bytes as a stream. */
export function streamOf(bytes: Uint8Array): ReadableStream<Uint8Array> {
  const { body } = new Response(bytes.slice())
  if (body === null) throw new Error('a response without a body')
  return body
}

/** The largest difference of two pictures of one size, in any channel. */
export function largestDifference(a: Pixels, b: Pixels): number {
  return a.data.reduce((most, value, i) => Math.max(most, Math.abs(value - (b.data[i] ?? NaN))), 0)
}
