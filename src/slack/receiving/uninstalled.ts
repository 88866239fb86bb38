/** Events that end an installation. */
import * as v from 'valibot'
import { lenient } from '../shapes.ts'
import { TenantSchema } from './tenant.ts'

/** Tokens of people do not matter: Easel has none. */
const EndSchema = v.variant('type', [
  v.object({ type: v.literal('app_uninstalled') }),
  v.object({
    type: v.literal('tokens_revoked'),
    tokens: v.object({ bot: lenient(v.array(v.string())) }),
  }),
])

/** Ten digits, until the year 2286. */
const LAST_SECOND = 9_999_999_999

export const UninstalledSchema = v.object({
  type: v.literal('event_callback'),
  tenant: TenantSchema,
  /** In seconds since 1970; what is no time of any calendar is none at all. */
  event_time: lenient(v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(LAST_SECOND))),
  event: EndSchema,
})

/** The team in which Easel is no longer installed, and since when. */
export interface Uninstalled {
  readonly team: string
  /** The end of the second in which it was removed, ms since 1970; null: Slack does not say. */
  readonly at: number | null
}

/** null where only people's tokens were revoked. */
export function uninstalledFrom(body: unknown): Uninstalled | null {
  const { tenant, event, event_time: time } = v.parse(UninstalledSchema, body)
  const isEnd = event.type === 'app_uninstalled' || (event.tokens.bot ?? []).length > 0
  return isEnd ? { team: tenant.team, at: time === undefined ? null : time * 1000 + 999 } : null
}
