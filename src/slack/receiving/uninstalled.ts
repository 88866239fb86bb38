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

export const UninstalledSchema = v.object({
  type: v.literal('event_callback'),
  tenant: TenantSchema,
  event: EndSchema,
})

/** The team in which Easel is no longer installed; null where only people's tokens were revoked. */
export function uninstalledFrom(body: unknown): string | null {
  const { tenant, event } = v.parse(UninstalledSchema, body)
  const isEnd = event.type === 'app_uninstalled' || (event.tokens.bot ?? []).length > 0
  return isEnd ? tenant.team : null
}
