/** What somebody looks for among the painted pictures, and what is found. */
import * as v from 'valibot'
import type { ApprovalMark } from '../../turns/approval-mark.ts'

const EntrySchema = v.object({
  turnId: v.string(),
  userId: v.string(),
  channel: v.string(),
  threadTs: v.string(),
  version: v.number(),
  /** R2's key of its first picture. */
  pictureKey: v.string(),
  alt: v.string(),
  pictures: v.number(),
  /** USD; null where Gemini counted no tokens. */
  cost: v.nullable(v.number()),
  /** ms since 1970. */
  paintedAt: v.number(),
})
/** A painted turn as it is kept; small, so that a month of a busy team is a few MB. */
export type Entry = Readonly<v.InferOutput<typeof EntrySchema>>

export const HitSchema = v.object({ ...EntrySchema.entries, id: v.number() })
/** A turn that was found. `id`: those that were painted later have a higher one. */
export type Hit = Readonly<v.InferOutput<typeof HitSchema>> & {
  /** Those of its pictures that people were asked to approve. */
  readonly approvals?: readonly ApprovalMark[]
}

export interface Search {
  /** As they were typed; empty: whatever they were. */
  readonly words: string
  /** Who has asked for it; null: anybody. */
  readonly userId: string | null
  /** null: any channel. */
  readonly channel: string | null
  /** Painted at that time or later, ms since 1970; null: at any time. */
  readonly since: number | null
  /** Painted before that time, ms since 1970; null: at any time. */
  readonly until: number | null
}

export const ANYTHING: Search = { words: '', userId: null, channel: null, since: null, until: null }

/** A part of what is found, the newest first. */
export interface Part {
  /** Who looks: nobody else's direct messages are shown. */
  readonly asker: string
  /** Behind that hit; null: from the first. */
  readonly before: number | null
  readonly count: number
}
