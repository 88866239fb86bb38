/** How far the formats of a set have come. Stored with their turn, so parsed on reading. */
import * as v from 'valibot'
import { PICTURE_TYPES } from '../../pictures/picture-type.ts'
import { FormatSchema } from '../../turns/formats.ts'
import { RATIOS, SIZES } from '../../turns/settings.ts'
import { SpelledSchema } from '../../turns/spelled.ts'
import { UnmarkedSchema } from '../../turns/turn-record.ts'

const ItemSchema = v.object({
  ...FormatSchema.entries,
  /** Which of the turn's calls paints what it is made from; null: it is made from the version. */
  call: v.nullable(v.number()),
  /** The object in R2; null: there is none yet, or none at all. */
  made: v.nullable(
    v.object({
      key: v.string(),
      mimeType: v.picklist(PICTURE_TYPES),
      bytes: v.number(),
      sha256: v.string(),
      /** The same without the brand's logo; absent: it has none. */
      unmarked: v.exactOptional(UnmarkedSchema),
    }),
  ),
  /** It cannot be made. */
  isLost: v.boolean(),
})

export const SizesStageSchema = v.object({
  /** The key of the picture that formats are scaled from. */
  source: v.string(),
  /** What was found of the words in that picture. */
  spelled: v.optional(SpelledSchema, null),
  /** The words that what is painted has to spell. */
  letters: v.optional(v.array(v.string()), []),
  /** In the order in which they were asked for. */
  items: v.array(ItemSchema),
  /** What each call paints. */
  paintings: v.array(v.object({ ratio: v.picklist(RATIOS), size: v.picklist(SIZES) })),
})

/** How far the formats of a set have come. */
export type SizesStage = v.InferOutput<typeof SizesStageSchema>
export type SizesItem = SizesStage['items'][number]
