/** The models that the demo painter pretends to be, with their limits (facts/gemini.md, section 1). */

/** What one model takes and gives. */
export interface ModelRow {
  readonly id: string
  readonly paints: boolean
  readonly sizes: readonly string[]
  readonly ratios: Readonly<Record<string, Pixels>>
  /** Input pictures in one request, history included. */
  readonly maxPictures: number
  /** Signs its parts and wants the signatures back. */
  readonly signs: boolean
  readonly pictureType: 'image/jpeg' | 'image/png'
  /** Accepted values of thinkingLevel; none: the model has no such setting. */
  readonly thinkingLevels: readonly string[]
  /** Output tokens of one picture, per size. */
  readonly pictureTokens: Readonly<Record<string, number>>
}

export interface Pixels {
  readonly width: number
  readonly height: number
}

const pixels = (width: number, height: number): Pixels => ({ width, height })

const COMMON_RATIOS = {
  '1:1': pixels(1024, 1024),
  '2:3': pixels(848, 1264),
  '3:2': pixels(1264, 848),
  '3:4': pixels(896, 1200),
  '4:3': pixels(1200, 896),
  '4:5': pixels(928, 1152),
  '5:4': pixels(1152, 928),
  '9:16': pixels(768, 1376),
  '16:9': pixels(1376, 768),
  '21:9': pixels(1584, 672),
}

const ALL_RATIOS = {
  ...COMMON_RATIOS,
  '1:4': pixels(512, 2048),
  '4:1': pixels(2048, 512),
  '1:8': pixels(384, 3072),
  '8:1': pixels(3072, 384),
}

const CLASSIC_RATIOS = {
  '1:1': pixels(1024, 1024),
  '2:3': pixels(832, 1248),
  '3:2': pixels(1248, 832),
  '3:4': pixels(864, 1184),
  '4:3': pixels(1184, 864),
  '4:5': pixels(896, 1152),
  '5:4': pixels(1152, 896),
  '9:16': pixels(768, 1344),
  '16:9': pixels(1344, 768),
  '21:9': pixels(1536, 672),
}

const painter = {
  paints: true,
  sizes: ['1K', '2K', '4K'],
  ratios: COMMON_RATIOS,
  maxPictures: 14,
  signs: true,
  pictureType: 'image/jpeg',
  thinkingLevels: [],
  pictureTokens: { '1K': 1120, '2K': 1680, '4K': 3780 },
} as const

const talker = { ...painter, paints: false, sizes: [], thinkingLevels: ['MINIMAL', 'LOW', 'HIGH'] }

export const MODELS: readonly ModelRow[] = [
  {
    ...painter,
    id: 'gemini-nano-banana-2.1',
    ratios: ALL_RATIOS,
    thinkingLevels: ['MINIMAL', 'MEDIUM', 'HIGH'],
  },
  {
    ...painter,
    id: 'gemini-3-pro-image',
    pictureTokens: { '1K': 1120, '2K': 1120, '4K': 2000 },
  },
  {
    ...painter,
    id: 'gemini-3.1-flash-lite-image',
    sizes: ['1K'],
    thinkingLevels: ['MINIMAL', 'HIGH'],
  },
  {
    ...painter,
    id: 'gemini-2.5-flash-image',
    sizes: ['1K'],
    ratios: CLASSIC_RATIOS,
    maxPictures: 3,
    signs: false,
    pictureType: 'image/png',
    pictureTokens: { '1K': 1290 },
  },
  { ...talker, id: 'gemini-3.5-flash-lite' },
  { ...talker, id: 'gemini-3.5-flash' },
]

const SCALES: Readonly<Record<string, number>> = { '1K': 1, '2K': 2, '4K': 4 }

/** The pixels of a ratio and size that were asked for; without a ratio, those nearest to `like`. */
export function pixelsOf(
  model: ModelRow,
  asked: { ratio?: string | undefined; size?: string | undefined },
  like: Pixels | null,
): Pixels {
  const scale = SCALES[asked.size ?? '1K'] ?? 1
  const wanted = like === null ? 1 : like.width / like.height
  const distance = (at: Pixels): number => Math.abs(Math.log(at.width / at.height / wanted))
  const chosen =
    (asked.ratio === undefined ? undefined : model.ratios[asked.ratio]) ??
    Object.values(model.ratios).toSorted((a, b) => distance(a) - distance(b))[0] ??
    pixels(1024, 1024)
  return pixels(chosen.width * scale, chosen.height * scale)
}
