/** What may be painted and spent, and why an ask went beyond it. Refusals travel through the outbox, so they are parsed. */
import * as v from 'valibot'
import type { TeamSettings } from './team-settings.ts'

/** Pictures for a person in a day, USD for a person and for the whole team in a month (UTC). null: no limit. */
export type Limits = Pick<TeamSettings, 'personPictures' | 'personUsd' | 'teamUsd'>

export const RefusalSchema = v.object({
  limit: v.picklist(['personPictures', 'personUsd', 'teamUsd']),
  /** The limit itself: pictures, or USD. */
  most: v.number(),
  /** What is left of it. */
  left: v.number(),
  /** What was asked for; USD at most. */
  asked: v.number(),
  /** When it begins anew, ms since 1970. */
  renewsAt: v.number(),
  /** Who can raise it, as far as Easel knows: ids of users. */
  admins: v.array(v.string()),
})
export type Refusal = v.InferOutput<typeof RefusalSchema>

/** What is left of a limit that somebody nears. */
export interface Left {
  readonly left: number
  readonly most: number
}

/** What an ask may cost at most, asked for before it does. */
export interface Wish {
  /** What its calls are booked under: the id of its turn, or of the press that began it anew. */
  readonly round: string
  readonly userId: string
  /** How many pictures it wants in all. */
  readonly pictures: number
  /** The most that each call may cost, in USD, by a name for it within the round. It is held until it is settled. */
  readonly calls: Readonly<Record<string, number>>
  /** What it costs at least, in USD, where its calls are not known yet: nothing is held for that. */
  readonly least?: number
}
