import type { SlackViewMiddlewareArgs, ViewSubmitAction } from '@slack/bolt'
import { readPlace } from '../../press-place.ts'
import { pressRequest } from '../../press-request.ts'
import { tenantOf } from '../../receiving/tenant.ts'
import type { Services } from '../../services.ts'

/** "Delete" in the modal that asks: like the button that earlier messages have. */
export const deleteSubmission =
  (services: Services) =>
  async ({ ack, body }: SlackViewMiddlewareArgs<ViewSubmitAction>): Promise<void> => {
    const asked = readPlace(body.view)
    // Without an answer Slack keeps the modal open.
    if (asked === null) return services.log('warn', 'modal_unreadable', { view: 'easel.delete' })
    const { team } = tenantOf(body)
    const pressed = { ...asked.place, userId: body.user.id, detail: '' }
    const request = pressRequest(`view/${asked.viewId}`, 'delete', pressed, team, services)
    await services.receive(team, request)
    await ack()
  }
