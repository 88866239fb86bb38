/** What stands in the fields of a submitted form. One that is missing or of another shape counts as empty. */
import * as v from 'valibot'

export const nullable = <T extends v.GenericSchema>(schema: T) =>
  v.fallback(v.nullish(schema), null)

/** A block with one element. @param entries what the element has */
export const field = <T extends v.ObjectEntries>(entries: T) =>
  nullable(v.object({ value: nullable(v.object(entries)) }))

const OptionSchema = v.object({ value: v.string() })

/** Text. */
export const typed = field({ value: nullable(v.string()) })
/** One of a menu. */
export const picked = field({ selected_option: nullable(OptionSchema) })
/** Check boxes. */
export const ticked = field({ selected_options: nullable(v.array(OptionSchema)) })
