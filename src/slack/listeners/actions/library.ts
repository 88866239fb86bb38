import type { SlackActionMiddlewareArgs } from '@slack/bolt'
import { tenantOf } from '../../receiving/tenant.ts'
import type { Services } from '../../services.ts'

/** The field, the filters and the pages of the Home tab. Slack is asked about channels, so it goes on afterwards. */
export const libraryAsked =
  (services: Services) =>
  async ({ body, ack }: SlackActionMiddlewareArgs): Promise<void> => {
    const looker = { team: tenantOf(body).team, userId: body.user.id }
    services.later(async () => {
      const { publishHome, readLook } = await import('../seldom.ts')
      const look = readLook(body)
      if (look !== null) await publishHome(looker, services, { look })
    })
    await ack()
  }
