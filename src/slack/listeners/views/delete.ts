import type { SlackViewMiddlewareArgs, ViewSubmitAction } from '@slack/bolt'
import { readPlace } from '../../press-place.ts'
import { pressRequest } from '../../press-request.ts'
import { readTenant } from '../../receiving/tenant.ts'
import type { Services } from '../../services.ts'

/** "Delete" in the modal that asks: like the button that earlier messages have. */
export const deleteSubmission =
  (services: Services) =>
  async ({ ack, body }: SlackViewMiddlewareArgs<ViewSubmitAction>): Promise<void> => {
    const tenant = readTenant(body)
    const asked = readPlace(body.view)
    if (tenant !== null && asked !== null) {
      const pressed = { ...asked.place, userId: body.user.id, detail: '' }
      const key = `view/${asked.viewId}`
      await services.receive(
        tenant.team,
        pressRequest(key, 'delete', pressed, tenant.team, services),
      )
    }
    await ack()
  }
