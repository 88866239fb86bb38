/** What comes back to its asker where nothing was painted. It travels through the outbox, so it is parsed. */
import * as v from 'valibot'
import { AimSchema, type Draft } from './draft.ts'

const PaintSchema = v.variant('as', [
  /** As it was asked for: what stood in the way may be gone. */
  v.object({ as: v.literal('asked') }),
  /** Where it was asked for, which is a public channel that Easel has to join for it. */
  v.object({ as: v.literal('joining') }),
  /** In the direct message with the asker: where it was asked for, Easel may not post. */
  v.object({ as: v.literal('privately') }),
  /** Without these options, as they are typed. */
  v.object({ as: v.literal('without'), options: v.array(v.string()) }),
  /** With a model in place of one that is gone. */
  v.object({ as: v.literal('model'), label: v.string() }),
])
export type PaintOffer = v.InferOutput<typeof PaintSchema>

export const ReturnedSchema = v.object({
  /** As it was typed; empty where nothing was. */
  typed: v.string(),
  /** What its buttons stand for; null: there is nothing that a button could do. */
  offer: v.nullable(
    v.object({
      /** The id of the draft that the buttons name. */
      draft: v.string(),
      /** What would be painted, without options. */
      words: v.string(),
      aim: AimSchema,
      /** What the button that paints at once says; null: there is only the form. */
      paint: v.nullable(PaintSchema),
    }),
  ),
})
export type Returned = v.InferOutput<typeof ReturnedSchema>
export type Offered = NonNullable<Returned['offer']>

/** What is kept for the buttons. */
export const draftFor = ({ words, aim, paint }: Offered): Draft => ({
  before: '',
  previous: null,
  opens: { words, aim, mayJoin: paint?.as === 'joining' },
})
