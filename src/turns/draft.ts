/** Words that somebody may still paint. Kept at the front desk for a day, so parsed on reading. */
import * as v from 'valibot'
import { type Ask, MAX_COUNT, VersionRefSchema } from './ask.ts'
import { RATIOS, SettingsSchema } from './settings.ts'

/** Where a picture would go, and how it would be painted. */
export const AimSchema = v.object({
  channel: v.string(),
  /** null: a new thread. */
  threadTs: v.nullable(v.string()),
  /** The words begin their thread: there is nothing to edit in it yet. */
  isNew: v.boolean(),
  /** The version to be edited; null: the present one. */
  version: v.nullable(VersionRefSchema),
  files: v.array(v.object({ id: v.string(), name: v.string() })),
  settings: SettingsSchema,
  count: v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(MAX_COUNT)),
  isPrivate: v.boolean(),
  /** Several shapes: one picture each. */
  ratios: v.optional(v.array(v.picklist(RATIOS)), []),
})

export type Aim = v.InferOutput<typeof AimSchema>

export const DraftSchema = v.object({
  /** The words that stood in the field before they were improved. */
  before: v.string(),
  /** The id of the draft of the improvement before that; null: there was none. */
  previous: v.nullable(v.string()),
  /** What a button opens: words for the field, and their aim. null: they stand in an open modal. */
  opens: v.nullable(
    v.object({
      words: v.string(),
      aim: AimSchema,
      /** Whoever paints it at once lets Easel join its channel. */
      mayJoin: v.optional(v.boolean()),
    }),
  ),
})
export type Draft = v.InferOutput<typeof DraftSchema>

/** Where an ask was to be painted, and how. */
export const aimOf = (ask: Omit<Ask, 'turnId'>, isPrivate: boolean): Aim => ({
  channel: ask.channel,
  threadTs: ask.threadTs,
  isNew: ask.threadTs === null || ask.wanted === 'none',
  version: typeof ask.wanted === 'object' ? ask.wanted : null,
  files: ask.files.map(({ id, name }) => ({ id, name })),
  settings: ask.settings,
  count: ask.count,
  ratios: ask.ratios,
  isPrivate,
})
