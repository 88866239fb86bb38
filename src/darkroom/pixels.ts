/** A picture as its pixels, and the limits of the darkroom. Pure. */

/**
 * Pixels of a whole picture: red, green, blue and alpha in sRGB, 8 bits each, row by row from the top. Colours are
 * not multiplied with their alpha.
 */
export interface Pixels {
  readonly width: number
  readonly height: number
  readonly data: Uint8ClampedArray<ArrayBuffer>
}

/**
 * A picture that comes row by row from the top, so that nobody has to hold all of it. It can be read once; a row is
 * valid until the next one is asked for.
 */
export interface PixelRows {
  readonly width: number
  readonly height: number
  /** Whether every pixel hides what is below it. */
  readonly opaque: boolean
  readonly rows: Iterable<Uint8ClampedArray>
}

/** A part of a picture, in pixels from its top left corner. */
export interface Area {
  readonly x: number
  readonly y: number
  readonly width: number
  readonly height: number
}

/** Bytes of a pixel. */
export const CHANNELS = 4

/** So many pixels are held at most: 1,792 × 2,400, the largest of Gemini's in 2K, which are 16.4 MiB. */
export const MAX_PIXELS = 4_300_800

/** An empty picture, black and transparent. */
export const blank = (width: number, height: number): Pixels => ({
  width,
  height,
  data: new Uint8ClampedArray(width * height * CHANNELS),
})

/** Whether none of these pixels lets anything through. */
export function isOpaque(data: Uint8ClampedArray): boolean {
  for (let at = CHANNELS - 1; at < data.length; at += CHANNELS) if (data[at] !== 255) return false
  return true
}

/** All rows together. */
export function collected({ width, height, rows }: PixelRows): Pixels {
  const pixels = blank(width, height)
  let at = 0
  for (const row of rows) {
    pixels.data.set(row, at)
    at += row.length
  }
  return pixels
}

/** A part of a picture, in whole pixels, that is looked at where it lies. */
export interface View {
  readonly width: number
  readonly height: number
  readonly data: Uint8ClampedArray
  /** Where its first pixel begins, and from there its next row. */
  readonly start: number
  readonly stride: number
}

/** All of a picture. */
export const wholeOf = ({ width, height }: Pixels): Area => ({ x: 0, y: 0, width, height })

/** The part of a picture that lies in `area`, by itself all of it. */
export const viewOf = (pixels: Pixels, area: Area = wholeOf(pixels)): View => ({
  width: area.width,
  height: area.height,
  data: pixels.data,
  start: (area.y * pixels.width + area.x) * CHANNELS,
  stride: pixels.width * CHANNELS,
})

/** The rows of a part, without a copy. */
export function rowsOf({ width, height, data, start, stride }: View): PixelRows {
  const row = (y: number): Uint8ClampedArray =>
    data.subarray(start + y * stride, start + y * stride + width * CHANNELS)
  return {
    width,
    height,
    opaque: Array.from({ length: height }, (_, y) => row(y)).every(isOpaque),
    rows: (function* () {
      for (let y = 0; y < height; y += 1) yield row(y)
    })(),
  }
}
