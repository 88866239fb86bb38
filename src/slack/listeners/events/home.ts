import * as v from 'valibot'
import { isOutsider } from '../../outsiders.ts'
import { HomeEventSchema } from '../../receiving/event.ts'
import type { Services } from '../../services.ts'

/** Somebody opens the Home tab. */
export const homeOpened =
  (services: Services) =>
  async ({ body }: { readonly body: unknown }): Promise<void> => {
    const { tenant, event } = v.parse(HomeEventSchema, body)
    if (event.tab !== 'home' || (await isOutsider(tenant, event.user, services))) return
    const { publishHome } = await import('../seldom.ts')
    await publishHome({ team: tenant.team, userId: event.user }, services, { isOpened: true })
  }
