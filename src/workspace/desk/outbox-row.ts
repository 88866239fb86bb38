import * as v from 'valibot'
import { type Errand, ErrandSchema } from './errand.ts'

/** A row of the outbox. */
export interface Row {
  readonly id: number
  /** What its request is known by; empty for what no request has put there, and in rows of earlier versions. */
  readonly key: string
  readonly lane: string
  readonly errand: Errand
  /** Failed tries so far. */
  readonly tries: number
  /** How often it has thrown: a bug of ours, or storage in trouble. */
  readonly threw: number
  /** Not before this time, ms since 1970. */
  readonly dueAt: number
}

/** An errand as it stands in the outbox. */
export const StoredSchema = v.pipe(v.string(), v.parseJson(), ErrandSchema)

export const RowSchema = v.object({
  id: v.number(),
  key: v.string(),
  lane: v.string(),
  errand: StoredSchema,
  tries: v.number(),
  threw: v.number(),
  dueAt: v.number(),
})
