/** Turns rows of PNG's samples, of whatever depth and colour, into RGBA of 8 bits. Pure. */
import { CHANNELS } from '../pixels.ts'
import { GREY, GREY_ALPHA, PALETTE, type PngHeader, RGB } from './png-header.ts'

/** What stands in chunks before the pixels. */
export interface PngColours {
  /** Red, green and blue of each colour of the palette. */
  readonly palette: Uint8Array
  /** The chunk `tRNS`: alpha of the palette's first colours, or the one colour that is transparent. */
  readonly transparent: Uint8Array
}

/** Writes the pixels of a row, one after the other, into `out`. */
export type Expand = (row: Uint8Array, width: number, out: Uint8ClampedArray) => void

/** Scales a sample to 8 bits, to the nearest. */
const SCALE: Readonly<Record<number, number>> = { 1: 255, 2: 85, 4: 17, 8: 1, 16: 1 / 257 }

/** The way for the pictures of a header. */
export function expander(header: PngHeader, colours: PngColours): Expand {
  const { depth, colour } = header
  const read = sampleReader(depth)
  if (colour === PALETTE) return paletteExpander(read, colours)
  const isGrey = colour === GREY || colour === GREY_ALPHA
  const samples = header.bitsPerPixel / depth
  const scale = SCALE[depth] ?? 1
  const hasAlpha = colour !== GREY && colour !== RGB
  const hidden = hasAlpha ? null : hiddenColour(colours.transparent, isGrey)
  return (row, width, out) => {
    for (let x = 0; x < width; x += 1) {
      const [from, to] = [x * samples, x * CHANNELS]
      const red = read(row, from)
      const green = isGrey ? red : read(row, from + 1)
      const blue = isGrey ? red : read(row, from + 2)
      out[to] = red * scale
      out[to + 1] = green * scale
      out[to + 2] = blue * scale
      const isHidden =
        hidden !== null && red === hidden.red && green === hidden.green && blue === hidden.blue
      if (hasAlpha) out[to + 3] = read(row, from + samples - 1) * scale
      else out[to + 3] = isHidden ? 0 : 255
    }
  }
}

type SampleReader = (row: Uint8Array, index: number) => number

function sampleReader(depth: number): SampleReader {
  if (depth === 8) return (row, index) => row[index] ?? 0
  if (depth === 16) return (row, index) => ((row[index * 2] ?? 0) << 8) | (row[index * 2 + 1] ?? 0)
  const perByte = 8 / depth
  const mask = (1 << depth) - 1
  return (row, index) =>
    ((row[Math.floor(index / perByte)] ?? 0) >> (8 - depth - (index % perByte) * depth)) & mask
}

function paletteExpander(read: SampleReader, { palette, transparent }: PngColours): Expand {
  return (row, width, out) => {
    for (let x = 0; x < width; x += 1) {
      const [index, to] = [read(row, x), x * CHANNELS]
      out[to] = palette[index * 3] ?? 0
      out[to + 1] = palette[index * 3 + 1] ?? 0
      out[to + 2] = palette[index * 3 + 2] ?? 0
      out[to + 3] = transparent[index] ?? 255
    }
  }
}

/** The one colour of pictures without alpha that is seen through, in samples of the picture's depth. */
function hiddenColour(
  transparent: Uint8Array,
  isGrey: boolean,
): { readonly red: number; readonly green: number; readonly blue: number } | null {
  if (transparent.length < (isGrey ? 2 : 6)) return null
  const sample = (index: number): number =>
    ((transparent[index * 2] ?? 0) << 8) | (transparent[index * 2 + 1] ?? 0)
  const red = sample(0)
  return isGrey ? { red, green: red, blue: red } : { red, green: sample(1), blue: sample(2) }
}
