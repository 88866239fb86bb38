/**
 * The one table of models: what each can do and what it costs. A new model is one row.
 * https://ai.google.dev/gemini-api/docs/models and /pricing, read on 2026-11-22.
 */
import {
  PIXELS,
  PIXELS_FACTOR,
  RATIOS,
  type Ratio,
  type Search,
  type Size,
  type ThinkingLevel,
} from '../turns/settings.ts'
import type { Picture } from '../turns/turn-record.ts'
import { PIXELS_OF_2_5, PIXELS_OF_3, PIXELS_WITH_STRIPS, type PixelTable } from './pixels.ts'

export interface Model {
  readonly id: string
  /** The short name that people type. */
  readonly alias: string
  readonly label: string
  /** The day from which Google may switch it off; null: none is known. */
  readonly endsOn: string | null
  /** How many pictures one request may carry, history included, and how many of each kind work well. */
  readonly references: References
  /** The first one is what comes when none is asked for. */
  readonly sizes: readonly Size[]
  /** The shapes that it paints, with their pixels in 1K. */
  readonly pixels: PixelTable
  /** Empty: it thinks as it likes, or not at all. */
  readonly thinking: readonly ThinkingLevel[]
  /** The level when none is asked for. */
  readonly defaultThinking: ThinkingLevel | null
  readonly search: readonly Search[]
  /** Tokens. */
  readonly context: { readonly input: number; readonly output: number }
  readonly prices: Prices
  /** How long a picture usually takes, in seconds, by its size: measured, and rounded. */
  readonly seconds: Readonly<Partial<Record<Size, Seconds>>>
}

/** From so many to so many. */
export type Seconds = readonly [from: number, to: number]

interface References {
  readonly total: number
  readonly objects: number
  /** People and figures that keep their looks. */
  readonly characters: number
}

/** Standard tier, USD for a million tokens. */
export interface Prices {
  readonly input: number
  /** Words and thoughts. */
  readonly text: number
  readonly image: number
  /** What one picture counts, in tokens, by its size. */
  readonly imageTokens: Readonly<Partial<Record<Size, number>>>
}

/** The day on which the prices were read. */
export const PRICES_READ_ON = '2026-11-22'

/** USD for one search, once the 5,000 that a month has for free are used up. */
export const SEARCH_PRICE = 0.014

export const MODELS = [
  {
    id: 'gemini-nano-banana-2.1',
    alias: 'default',
    label: 'Nano Banana 2.1',
    endsOn: null,
    references: { total: 14, objects: 10, characters: 4 },
    sizes: ['1K', '2K', '4K'],
    pixels: PIXELS_WITH_STRIPS,
    thinking: ['minimal', 'medium', 'high'],
    defaultThinking: 'medium',
    search: ['web', 'images'],
    context: { input: 131_072, output: 32_768 },
    prices: {
      input: 1.5,
      text: 7.5,
      image: 30,
      imageTokens: { '1K': 1120, '2K': 1680, '4K': 3780 },
    },
    seconds: { '1K': [15, 25], '2K': [20, 35], '4K': [60, 80] },
  },
  {
    id: 'gemini-3-pro-image',
    alias: 'pro',
    label: 'Nano Banana Pro',
    endsOn: null,
    references: { total: 14, objects: 6, characters: 5 },
    sizes: ['1K', '2K', '4K'],
    pixels: PIXELS_OF_3,
    // It always thinks, and answers a level with a 400.
    thinking: [],
    defaultThinking: null,
    search: ['web'],
    context: { input: 65_536, output: 32_768 },
    prices: {
      input: 2,
      text: 12,
      image: 120,
      imageTokens: { '1K': 1120, '2K': 1120, '4K': 2000 },
    },
    seconds: { '1K': [15, 30], '2K': [15, 30], '4K': [30, 60] },
  },
  {
    id: 'gemini-3.1-flash-lite-image',
    alias: 'lite',
    label: 'Nano Banana 2 Lite',
    endsOn: null,
    references: { total: 14, objects: 14, characters: 0 },
    sizes: ['1K'],
    pixels: PIXELS_OF_3,
    thinking: ['minimal', 'high'],
    defaultThinking: 'minimal',
    search: [],
    context: { input: 65_536, output: 32_768 },
    prices: { input: 0.25, text: 1.5, image: 30, imageTokens: { '1K': 1120 } },
    seconds: { '1K': [3, 6] },
  },
  {
    id: 'gemini-2.5-flash-image',
    alias: 'classic',
    label: 'Nano Banana',
    endsOn: '2026-10-02',
    references: { total: 3, objects: 3, characters: 0 },
    sizes: ['1K'],
    pixels: PIXELS_OF_2_5,
    thinking: [],
    defaultThinking: null,
    search: [],
    context: { input: 32_768, output: 8192 },
    prices: { input: 0.3, text: 2.5, image: 30, imageTokens: { '1K': 1290 } },
    seconds: { '1K': [5, 10] },
  },
] as const satisfies readonly Model[]

/** The model of that id or alias; null for one that the table does not have. */
export const findModel = (idOrAlias: string): Model | null =>
  MODELS.find(({ id, alias }) => id === idOrAlias || alias === idOrAlias) ?? null

/**
 * The model of that id or alias. An id that the table does not know yet is taken at its word, with
 * the limits of the default model, so that a new model can be tried by a var alone.
 */
export const modelOf = (idOrAlias: string): Model =>
  findModel(idOrAlias) ?? { ...MODELS[0], id: idOrAlias, alias: idOrAlias, label: idOrAlias }

/** The shapes that a model paints. */
export const ratiosOf = ({ pixels }: Pick<Model, 'pixels'>): readonly Ratio[] =>
  RATIOS.filter((ratio) => pixels[ratio] !== undefined)

/** What Upscale offers: the usual size is no gain, even for a small picture. */
const UPSCALED: readonly Size[] = ['2K', '4K']

/** The sizes of a model to which a picture can be upscaled; none where the bytes do not tell. */
export const largerSizes = (
  { sizes }: Model,
  { width, height }: Pick<Picture, 'width' | 'height'>,
): Size[] =>
  UPSCALED.filter(
    (size) =>
      sizes.includes(size) && width && height && PIXELS[size] > width * height * PIXELS_FACTOR,
  )
