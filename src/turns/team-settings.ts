/** What a team has decided for itself: limits, and what may be asked for, where and by whom. Stored, so parsed on reading. */
import * as v from 'valibot'
import type { Brand } from './brand.ts'
import { SIZES } from './settings.ts'

/**
 * What a team has chosen: null is no limit, or everything. What is missing is as the operator's vars say.
 */
export const ChosenSettingsSchema = v.object({
  /** Pictures that a person may have painted in a day (UTC). */
  personPictures: v.exactOptional(v.nullable(v.number())),
  /** USD that a person's asks may cost in a month (UTC). */
  personUsd: v.exactOptional(v.nullable(v.number())),
  /** USD that the asks of the whole team may cost in a month (UTC). */
  teamUsd: v.exactOptional(v.nullable(v.number())),
  /** The ids of the models that may paint. */
  models: v.exactOptional(v.nullable(v.array(v.string()))),
  /** The largest size that may be asked for. */
  maxSize: v.exactOptional(v.nullable(v.picklist(SIZES))),
  /** The channels in which it may be asked. */
  channels: v.exactOptional(v.nullable(v.array(v.string()))),
  /** People of another company, in a channel that is shared with them. */
  outsiders: v.exactOptional(v.picklist(['refuse', 'allow'])),
  /** How many days turns are kept after their end; decimals allowed. */
  retentionDays: v.exactOptional(v.number()),
})
export type ChosenSettings = v.InferOutput<typeof ChosenSettingsSchema>
/** What holds for a team, whoever has decided it. */
export type TeamSettings = Required<ChosenSettings>

/** What holds for an ask in one of its channels. */
export interface ChannelRules extends TeamSettings {
  /** What its pictures keep to; null: nothing. */
  readonly brand: Brand | null
}

/** What holds: a team's own choice wins over the operator's. */
export const effectiveSettings = (usual: TeamSettings, chosen: ChosenSettings): TeamSettings => ({
  ...usual,
  ...chosen,
})

const DAY_SECONDS = 86_400
const MIN_RETENTION_DAYS = 0.001

/** How long turns are kept, in seconds. KV keeps nothing for less than a minute: https://developers.cloudflare.com/kv/api/write-key-value-pairs */
export const retentionSecondsOf = ({ retentionDays }: Pick<TeamSettings, 'retentionDays'>) =>
  Math.ceil(retentionDays * DAY_SECONDS)

/** A limit as somebody wrote it; null: there is none, which is said by 0 or by nothing at all. */
export interface Limit {
  readonly value: number | null
}

/** Pictures, as somebody wrote them; null: it is no whole number from 0 to 999,999. */
export function readCount(text: string): Limit | null {
  if (!/^\d{0,6}$/.test(text)) return null
  return { value: Number(text) || null }
}

/** Dollars, as somebody wrote them; null: they are not from 0 to 999,999.99, to the cent. */
export function readUsd(text: string): Limit | null {
  if (!/^(\d{1,6}(\.\d{1,2})?)?$/.test(text)) return null
  return { value: Number(text) || null }
}

/** Days with decimals, as somebody wrote them; null: they are not from 0.001 to 9999. */
export function readDays(text: string): number | null {
  const days = Number(text)
  return /^\d{1,4}(\.\d{1,6})?$/.test(text) && days >= MIN_RETENTION_DAYS ? days : null
}
