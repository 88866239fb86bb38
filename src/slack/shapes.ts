/** The shapes that Slack's payloads are made of. What has another shape is not stored. */
import * as v from 'valibot'

/** Slack cuts a message there: https://docs.slack.dev/reference/methods/chat.postMessage */
export const MAX_MESSAGE_LENGTH = 40_000
export const MAX_URL_LENGTH = 3000

/** What is null is left out like what is absent: Bolt takes null for an object. */
export const optional = <T extends v.GenericSchema>(schema: T) =>
  v.optional(
    v.pipe(
      v.nullable(schema),
      v.transform((value) => value ?? undefined),
    ),
  )

/** What has the wrong shape is left out as well. Only for what Easel can do without. */
export const lenient = <T extends v.GenericSchema>(schema: T) =>
  v.fallback(optional(schema), undefined)

/** An id of a team, a channel, a person or a file. It becomes a part of keys, so it holds no slash. */
export const IdSchema = v.pipe(v.string(), v.regex(/^[\w.-]{1,100}$/))

/** Seconds with a fraction that tells two messages apart: `1700000000.000100`. */
export const TimestampSchema = v.pipe(v.string(), v.regex(/^\d{1,12}\.\d{1,9}$/))

/** Text of people, at most so many UTF-16 units of it, and without half characters. */
export const textOf = (limit: number) =>
  v.pipe(
    v.string(),
    v.transform((text) => text.slice(0, limit).toWellFormed()),
  )

/**
 * Good for one modal within 3 s, and what a press or a command is known by. Where there is none, one
 * that never comes again stands in: two deeds without it are not the same.
 */
export const TriggerSchema = v.nullish(
  v.pipe(
    v.string(),
    v.maxLength(500),
    v.transform((trigger) => trigger || `none-${crypto.randomUUID()}`),
  ),
  '',
)

/** An address to answer at; there are other ways to answer. */
export const ResponseUrlSchema = lenient(v.pipe(v.string(), v.maxLength(MAX_URL_LENGTH), v.url()))
