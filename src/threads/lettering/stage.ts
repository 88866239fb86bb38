/** How far the check of a turn's words has come. Stored with it, so parsed on reading. */
import * as v from 'valibot'
import { PaintingSchema } from '../../turns/turn-record.ts'

/** How sure the judge is that an answer spells everything as asked, from 0 to 1; null: nobody knows. */
const SureSchema = v.nullable(v.number())

export const LetteringSchema = v.variant('stage', [
  v.object({
    stage: v.literal('again'),
    /** The answers that are painted again, by their place; null: it stays as it is. */
    first: v.array(v.nullable(PaintingSchema)),
    sure: v.array(SureSchema),
    /** Calls begun: a crash must not paint for ever. */
    tries: v.number(),
  }),
  v.object({
    stage: v.literal('done'),
    /** The places of answers that may be misspelled. */
    wrong: v.optional(v.array(v.number()), []),
  }),
])

/** How far the check has come. */
export type Lettering = v.InferOutput<typeof LetteringSchema>
/** Something is painted again. */
export type Again = Extract<Lettering, { stage: 'again' }>

/** The places of the answers that are painted again. */
export const paintedAgain = ({ first }: Again): number[] =>
  first.flatMap((one, i) => (one === null ? [] : [i]))
