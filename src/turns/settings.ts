/** What a person may set for a picture. Stored with the ask, so it is parsed on reading. */
import * as v from 'valibot'

/** https://ai.google.dev/gemini-api/docs/image-generation: the shapes, width before height. */
export const RATIOS = [
  '1:1',
  '2:3',
  '3:2',
  '3:4',
  '4:3',
  '4:5',
  '5:4',
  '9:16',
  '16:9',
  '21:9',
  '1:4',
  '4:1',
  '1:8',
  '8:1',
] as const
export type Ratio = (typeof RATIOS)[number]

/** The sizes by Gemini's names: 1K is about a megapixel. */
export const SIZES = ['512', '1K', '2K', '4K'] as const
export type Size = (typeof SIZES)[number]

/** About how many pixels each size has, whatever its shape. */
export const PIXELS: Readonly<Record<Size, number>> = {
  '512': 2 ** 18,
  '1K': 2 ** 20,
  '2K': 2 ** 22,
  '4K': 2 ** 24,
}

/** Half of one size is already nearer to the next. */
export const PIXELS_FACTOR = 1.9

/** How long a model thinks before it paints, by Gemini's names. */
export const THINKING_LEVELS = ['minimal', 'low', 'medium', 'high'] as const
export type ThinkingLevel = (typeof THINKING_LEVELS)[number]

/** What a model may look up with Google Search: pages, or pages and pictures. */
export const SEARCHES = ['web', 'images'] as const
export type Search = (typeof SEARCHES)[number]

export const SettingsSchema = v.object({
  /** The id of a model. null: the version's that is edited, or else the default. */
  model: v.nullable(v.string()),
  /** null: square for a new picture, its input's shape for an edit. */
  ratio: v.nullable(v.picklist(RATIOS)),
  /** null: the version's that is edited, or else the model's own. */
  size: v.nullable(v.picklist(SIZES)),
  /** null: the model's own. */
  thinking: v.optional(v.nullable(v.picklist(THINKING_LEVELS)), null),
  /** null: nothing is looked up. */
  search: v.optional(v.nullable(v.picklist(SEARCHES)), null),
  /** Whether the answer is to have no words. */
  imageOnly: v.optional(v.boolean(), false),
  /** Whether the channel's brand is left out this once. */
  noBrand: v.exactOptional(v.boolean()),
})
export type Settings = v.InferOutput<typeof SettingsSchema>

/** Everything as it comes. */
export const NO_SETTINGS: Settings = {
  model: null,
  ratio: null,
  size: null,
  thinking: null,
  search: null,
  imageOnly: false,
}

/** Whether anything is asked for. */
export const isAsking = (settings: Settings): boolean =>
  Object.values(settings).some((value) => value !== null && value !== false)

export const MissingSettingSchema = v.object({
  /** The label of the model that was meant. */
  model: v.string(),
  setting: v.picklist(['ratio', 'size', 'thinking', 'search']),
  asked: v.string(),
  /** What that model has instead; empty where it has nothing of the kind. */
  allowed: v.array(v.string()),
  /** The alias of a model that has it; null where none has. */
  otherModel: v.nullable(v.string()),
})

/** A setting that a model does not have. */
export type MissingSetting = v.InferOutput<typeof MissingSettingSchema>
