/**
 * The one table of models: what each can do and what it costs. A new model is one row.
 * https://ai.google.dev/gemini-api/docs/models and /pricing, read on 2026-11-22.
 */
import {
  type MissingSetting,
  PIXELS,
  PIXELS_FACTOR,
  RATIOS,
  type Ratio,
  type Settings,
  type Size,
} from '../turns/settings.ts'
import type { Picture } from '../turns/turn-record.ts'

export interface Model {
  readonly id: string
  /** The short name that people type. */
  readonly alias: string
  readonly label: string
  /** How many pictures one request may carry, history included. */
  readonly maxPictures: number
  /** The first one is what comes when none is asked for. */
  readonly sizes: readonly Size[]
  readonly ratios: readonly Ratio[]
  /** USD for a million tokens, standard tier. */
  readonly prices: Prices
}

export interface Prices {
  readonly input: number
  /** Words and thoughts. */
  readonly text: number
  readonly image: number
}

/** The day on which the prices were read. */
export const PRICES_READ_ON = '2026-11-22'

/** All but the long strips, which only the 3.1 family paints. */
const COMMON_RATIOS = RATIOS.filter((ratio) => !/[148]:[148]/.test(ratio) || ratio === '1:1')

export const MODELS = [
  {
    id: 'gemini-nano-banana-2.1',
    alias: 'default',
    label: 'Nano Banana 2.1',
    maxPictures: 14,
    sizes: ['1K', '2K', '4K'],
    ratios: RATIOS,
    prices: { input: 1.5, text: 7.5, image: 30 },
  },
  {
    id: 'gemini-3-pro-image',
    alias: 'pro',
    label: 'Nano Banana Pro',
    maxPictures: 14,
    sizes: ['1K', '2K', '4K'],
    ratios: COMMON_RATIOS,
    prices: { input: 2, text: 12, image: 120 },
  },
  {
    id: 'gemini-3.1-flash-lite-image',
    alias: 'lite',
    label: 'Nano Banana 2 Lite',
    maxPictures: 14,
    sizes: ['1K'],
    ratios: COMMON_RATIOS,
    prices: { input: 0.25, text: 1.5, image: 30 },
  },
  {
    id: 'gemini-2.5-flash-image',
    alias: 'classic',
    label: 'Nano Banana',
    maxPictures: 3,
    sizes: ['1K'],
    ratios: COMMON_RATIOS,
    prices: { input: 0.3, text: 2.5, image: 30 },
  },
] as const satisfies readonly Model[]

/** Models that Google has switched off (Imagen on 2026-08-17), and the alias of what takes their place. */
const RETIRED = [{ alias: 'imagen', label: 'Imagen', instead: 'pro' }]
type Retired = (typeof RETIRED)[number]

/** The model of that id or alias; null for one that the table does not have. */
export const findModel = (idOrAlias: string): Model | null =>
  MODELS.find(({ id, alias }) => id === idOrAlias || alias === idOrAlias) ?? null

/** A model that was switched off, by its alias or by an id that begins with it. */
export const findRetired = (idOrAlias: string): Retired | null =>
  RETIRED.find(({ alias }) => idOrAlias === alias || idOrAlias.startsWith(`${alias}-`)) ?? null

/**
 * The model of that id or alias. An id that the table does not know yet is taken at its word, with
 * the limits of the default model, so that a new model can be tried by a var alone.
 */
export const modelOf = (idOrAlias: string): Model =>
  findModel(idOrAlias) ?? { ...MODELS[0], id: idOrAlias, alias: idOrAlias, label: idOrAlias }

/** The next larger size that a model has for a picture; null: none, or the bytes do not tell. */
export function largerSize(
  model: Model,
  { width, height }: Pick<Picture, 'width' | 'height'>,
): Size | null {
  if (!width || !height) return null
  return model.sizes.find((size) => PIXELS[size] > width * height * PIXELS_FACTOR) ?? null
}

/** The first setting that a model does not have; null: it has them all. Checked before anything is spent. */
export function missingSetting(model: Model, { ratio, size }: Settings): MissingSetting | null {
  const lacking = <T extends string>(
    setting: MissingSetting['setting'],
    asked: T | null,
    of: (other: Model) => readonly T[],
  ): MissingSetting | null => {
    if (asked === null || of(model).includes(asked)) return null
    const other = MODELS.find((candidate) => of(candidate).includes(asked))
    return {
      model: model.label,
      setting,
      asked,
      allowed: [...of(model)],
      otherModel: other?.alias ?? null,
    }
  }
  return (
    lacking('ratio', ratio, ({ ratios }) => ratios) ?? lacking('size', size, ({ sizes }) => sizes)
  )
}
