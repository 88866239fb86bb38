/**
 * Encodes rows as a baseline JPEG while it flows away, eight rows at a time, so that a page for print costs as much
 * memory as a small picture. Colours at full resolution: lettering keeps its edges. What is transparent lies on white.
 */
import { CHANNELS, type PixelRows } from '../pixels.ts'
import { createBitWriter, huffmanCodes, writeBlock } from './entropy.ts'
import { divisors, forwardDct } from './forward-dct.ts'
import { END_OF_IMAGE, jpegHead } from './jpeg-markers.ts'
import { streamFrom } from '../stream-from.ts'
import { HUFFMAN, quantisation } from './tables.ts'

/** Samples of a block in each direction. */
const BLOCK = 8

export interface JpegOptions {
  /** From 1 to 100. */
  readonly quality: number
  /** Pixels of an inch on paper. */
  readonly dpi?: number | undefined
}

/** The JPEG of these rows. */
export function encodeJpeg(
  picture: PixelRows,
  { quality, dpi }: JpegOptions,
): ReadableStream<Uint8Array> {
  const { width, height } = picture
  const steps = quantisation(quality)
  function* bytes() {
    yield jpegHead({ width, height, dpi, ...steps })
    yield* coded(picture, steps)
    yield END_OF_IMAGE
  }
  return streamFrom(bytes())
}

const BRIGHTNESS = {
  dc: huffmanCodes(HUFFMAN.luminanceDc),
  ac: huffmanCodes(HUFFMAN.luminanceAc),
}
const COLOUR = {
  dc: huffmanCodes(HUFFMAN.chrominanceDc),
  ac: huffmanCodes(HUFFMAN.chrominanceAc),
}

type Steps = ReturnType<typeof quantisation>

/** Brightness and the two colours of eight rows, each row filled up to whole blocks. */
interface Strip {
  readonly planes: readonly [Float32Array, Float32Array, Float32Array]
  readonly stride: number
}

function* coded(picture: PixelRows, { luminance, chrominance }: Steps): Generator<Uint8Array> {
  const across = Math.ceil(picture.width / BLOCK)
  const strip = emptyStrip(across * BLOCK)
  const out = createBitWriter(across * strip.planes.length)
  const brightness = { scale: divisors(luminance), codes: BRIGHTNESS }
  const colour = { scale: divisors(chrominance), codes: COLOUR }
  const components = strip.planes.map((plane, i) => ({
    plane,
    ...(i === 0 ? brightness : colour),
    before: 0,
  }))
  const [samples, block] = [new Float32Array(64), new Int16Array(64)]
  for (const _ of strips(picture, strip)) {
    for (let x = 0; x < strip.stride; x += BLOCK)
      for (const component of components) {
        quantise(component.plane, x, strip.stride, component.scale, samples, block)
        writeBlock(out, block, component.before, component.codes)
        component.before = block[0] ?? 0
      }
    yield out.flush()
  }
  yield out.end()
}

function emptyStrip(stride: number): Strip {
  const plane = (): Float32Array => new Float32Array(stride * BLOCK)
  return { stride, planes: [plane(), plane(), plane()] }
}

/** Fills the strip with the next eight rows; the last row stands for those that are missing. */
function* strips({ width, rows }: PixelRows, strip: Strip): Generator<void, void, void> {
  let y = 0
  for (const row of rows) {
    intoPlanes(row, width, y, strip)
    y += 1
    if (y < BLOCK) continue
    yield
    y = 0
  }
  if (y === 0) return
  for (const plane of strip.planes)
    for (let missing = y; missing < BLOCK; missing += 1)
      plane.copyWithin(missing * strip.stride, (y - 1) * strip.stride, y * strip.stride)
  yield
}

/** JFIF's colours, around 0; the last pixel stands for those that are missing. */
function intoPlanes(row: Uint8ClampedArray, width: number, y: number, strip: Strip): void {
  const [brightness, blueness, redness] = strip.planes
  for (let x = 0; x < strip.stride; x += 1) {
    const from = Math.min(x, width - 1) * CHANNELS
    const alpha = row[from + 3] ?? 255
    const white = 255 - alpha
    const red = ((row[from] ?? 0) * alpha) / 255 + white
    const green = ((row[from + 1] ?? 0) * alpha) / 255 + white
    const blue = ((row[from + 2] ?? 0) * alpha) / 255 + white
    const to = y * strip.stride + x
    brightness[to] = 0.299 * red + 0.587 * green + 0.114 * blue - 128
    blueness[to] = -0.168736 * red - 0.331264 * green + 0.5 * blue
    redness[to] = 0.5 * red - 0.418688 * green - 0.081312 * blue
  }
}

function quantise(
  plane: Float32Array,
  x: number,
  stride: number,
  scale: Float32Array,
  samples: Float32Array,
  block: Int16Array,
): void {
  for (let row = 0; row < BLOCK; row += 1)
    samples.set(plane.subarray(row * stride + x, row * stride + x + BLOCK), row * BLOCK)
  forwardDct(samples)
  for (let i = 0; i < 64; i += 1) block[i] = Math.round((samples[i] ?? 0) * (scale[i] ?? 0))
}
