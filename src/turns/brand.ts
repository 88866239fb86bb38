/** The brand of a channel: what its pictures keep to. Stored, so parsed on reading. */
import * as v from 'valibot'
import { UploadSchema } from './upload.ts'

/** Where a logo goes in a picture. */
export const LOGO_PLACES = [
  'top_left',
  'top_right',
  'bottom_left',
  'bottom_right',
  'centre',
] as const
export type LogoPlace = (typeof LOGO_PLACES)[number]

/** The longer side of a logo, as a part of the shorter side of the picture. */
export const LOGO_SIZES = { small: 0.12, medium: 0.22, large: 0.35 } as const
export type LogoSize = keyof typeof LOGO_SIZES

/** How far it stays from the edges, as a part of the same. */
export const LOGO_MARGINS = { none: 0, narrow: 0.04, wide: 0.08 } as const
export type LogoMargin = keyof typeof LOGO_MARGINS

/** Pictures that show the look of a brand. */
export const MAX_BRAND_PICTURES = 6
export const MAX_COLOURS = 12
/** UTF-16 units. */
export const MAX_BRAND_WORDS = 1500

const ColourSchema = v.object({
  /** `#1a2b3c`, in small letters. */
  hex: v.string(),
  /** As people call it; empty: it has no name. */
  name: v.string(),
})
export type Colour = v.InferOutput<typeof ColourSchema>

const LogoSchema = v.object({
  picture: UploadSchema,
  place: v.picklist(LOGO_PLACES),
  size: v.picklist(['small', 'medium', 'large']),
  margin: v.picklist(['none', 'narrow', 'wide']),
})
export type Logo = v.InferOutput<typeof LogoSchema>

const KIT = {
  colours: v.array(ColourSchema),
  /** Tone, do and don't. */
  words: v.string(),
  /** Of its look. In R2, for as long as a version that is in use has them. */
  pictures: v.array(UploadSchema),
  /** Set in by the codecs, never painted. */
  logo: v.nullable(LogoSchema),
}

const KitSchema = v.object(KIT)
/** What a brand consists of. */
export type Kit = v.InferOutput<typeof KitSchema>

export const BrandSchema = v.object({
  /** The channel that it belongs to. */
  channel: v.string(),
  /** Counted from 1 in its channel. */
  version: v.number(),
  ...KIT,
})
export type Brand = v.InferOutput<typeof BrandSchema>

export const BrandDraftSchema = v.object({
  /** Its pictures in R2 are below a prefix of that name. */
  id: v.string(),
  /** The version that it is to follow; 0: there was none. */
  base: v.number(),
  userId: v.string(),
  brand: BrandSchema,
})
/** A brand that somebody tries out before it is kept. */
export type BrandDraft = v.InferOutput<typeof BrandDraftSchema>

/** Nothing at all. */
export const NO_KIT: Kit = { colours: [], words: '', pictures: [], logo: null }

export const isEmptyKit = ({ colours, words, pictures, logo }: Kit): boolean =>
  colours.length + pictures.length === 0 && words === '' && logo === null

export const isSameKit = (one: Kit, other: Kit): boolean =>
  JSON.stringify(kitOf(one)) === JSON.stringify(kitOf(other))

/** What it consists of, without whose it is. */
const kitOf = ({ colours, words, pictures, logo }: Kit): Kit => ({
  colours,
  words,
  pictures,
  logo,
})

/** Colours as people write them. */
export const writeColours = (colours: readonly Colour[]): string =>
  colours.map(({ hex, name }) => [hex, name].filter(Boolean).join(' ')).join(', ')
