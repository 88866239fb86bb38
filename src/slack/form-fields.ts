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

/** What was typed, without blanks around it. */
export const textIn = (of: v.InferOutput<typeof typed>): string => of?.value?.value?.trim() ?? ''

export const optionIn = (of: v.InferOutput<typeof picked>): string | undefined =>
  of?.value?.selected_option?.value

export const ticksIn = (of: v.InferOutput<typeof ticked>): string[] =>
  of?.value?.selected_options?.map(({ value }) => value) ?? []
