/** Formats of a campaign: a version's picture in exact pixels, by the places that they are for. Stored with an ask. */
import * as v from 'valibot'

export const PLACES = ['square', 'portrait', 'story', 'wide', 'link', 'banner', 'print'] as const
export type FormatPlace = (typeof PLACES)[number]

/** Pixels; `print`: a page of A4 at 300 dpi. */
const PIXELS_FOR = {
  square: { width: 1080, height: 1080 },
  portrait: { width: 1080, height: 1350 },
  story: { width: 1080, height: 1920 },
  wide: { width: 1920, height: 1080 },
  link: { width: 1200, height: 628 },
  banner: { width: 1500, height: 500 },
  print: { width: 2480, height: 3508 },
} as const satisfies Record<FormatPlace, { readonly width: number; readonly height: number }>

/** What the pages of `print` say of themselves. */
export const PRINT_DPI = 300

/** The types of file that a set may have. */
export const OUTPUTS = ['jpeg', 'png', 'webp'] as const
export type Output = (typeof OUTPUTS)[number]

/** As many as find room in one carousel. */
export const MAX_FORMATS = 10

export const FormatSchema = v.object({
  /** null: somebody has named its pixels. */
  place: v.nullable(v.picklist(PLACES)),
  width: v.number(),
  height: v.number(),
})

/** One picture of a set. */
export type Format = v.InferOutput<typeof FormatSchema>

/** The format of a place. */
export function formatFor(place: FormatPlace): Format {
  const { width, height } = PIXELS_FOR[place]
  return { place, width, height }
}

export const FormatSetSchema = v.object({
  formats: v.array(FormatSchema),
  output: v.picklist(OUTPUTS),
  /** How many pictures surely have to be painted for it. */
  paintings: v.number(),
})

/** The formats that somebody wants of one picture. */
export type FormatSet = v.InferOutput<typeof FormatSetSchema>

export const MadeSetSchema = v.object({
  /** Of its pictures, in their order. */
  formats: v.array(FormatSchema),
  failed: v.array(FormatSchema),
  /** Those whose words may not be spelled as asked for. */
  misspelled: v.optional(v.array(FormatSchema), []),
})
