/** Reads what Slack answers piece by piece: a strange piece is nothing, and the rest counts. */
import * as v from 'valibot'

/** A member that may be missing or of any shape: null where it is not what it should be. */
export const orNull = <T extends v.GenericSchema>(schema: T) =>
  v.optional(v.fallback(v.nullable(schema), null), null)

/** The items of a list that can be read; of anything that is no list, none. */
export const readable = <T extends v.GenericSchema>(schema: T) =>
  v.optional(
    v.fallback(
      v.pipe(
        v.array(v.fallback(v.nullable(schema), null)),
        v.transform((items) => items.filter((item) => item !== null)),
      ),
      [],
    ),
    [],
  )
