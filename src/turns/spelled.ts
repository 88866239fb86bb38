/** What was found of the words that were to stand in a picture. */
import * as v from 'valibot'

/** `right_again`: it was painted a second time for it. null: nobody has looked, or knows. */
export const SpelledSchema = v.nullable(v.picklist(['right', 'right_again', 'wrong']))
export type Spelled = v.InferOutput<typeof SpelledSchema>

/** Whether somebody has looked, and is sure of it. */
export const isSpelledRight = (found: Spelled): boolean =>
  found === 'right' || found === 'right_again'
