/**
 * How large Gemini's pictures are: https://ai.google.dev/gemini-api/docs/image-generation, read on
 * 2026-11-22. Models keep to it by and large: 8:1 in 2K once came as 5856 × 704.
 */
import type { Ratio, Size } from '../turns/settings.ts'

/** Pixels. */
export interface Pixels {
  readonly width: number
  readonly height: number
}

/** Width and height of each shape in 1K. */
export type PixelTable = Readonly<Partial<Record<Ratio, readonly [width: number, height: number]>>>

/** The third family in 1K. */
const COMMON = {
  '1:1': [1024, 1024],
  '2:3': [848, 1264],
  '3:2': [1264, 848],
  '3:4': [896, 1200],
  '4:3': [1200, 896],
  '4:5': [928, 1152],
  '5:4': [1152, 928],
  '9:16': [768, 1376],
  '16:9': [1376, 768],
  '21:9': [1584, 672],
} as const satisfies PixelTable

export const PIXELS_OF_3: PixelTable = COMMON

/** With the long strips, which not every model paints. */
export const PIXELS_WITH_STRIPS: PixelTable = {
  ...COMMON,
  '1:4': [512, 2048],
  '4:1': [2048, 512],
  '1:8': [384, 3072],
  '8:1': [3072, 384],
}

export const PIXELS_OF_2_5: PixelTable = {
  '1:1': [1024, 1024],
  '2:3': [832, 1248],
  '3:2': [1248, 832],
  '3:4': [864, 1184],
  '4:3': [1184, 864],
  '4:5': [896, 1152],
  '5:4': [1152, 896],
  '9:16': [768, 1344],
  '16:9': [1344, 768],
  '21:9': [1536, 672],
}

const SCALES: Readonly<Record<Size, number>> = { '512': 0.5, '1K': 1, '2K': 2, '4K': 4 }

/** The pixels of a shape in a size; null: the model does not have that shape. */
export function pixelsOf(
  { pixels }: { readonly pixels: PixelTable },
  ratio: Ratio,
  size: Size,
): Pixels | null {
  const [width, height] = pixels[ratio] ?? []
  if (width === undefined || height === undefined) return null
  const scale = SCALES[size]
  return { width: width * scale, height: height * scale }
}
