import type { SlackActionMiddlewareArgs } from '@slack/bolt'
import { readOpenModal } from '../../compose/compose-state.ts'
import { beginImprovement, bringBack } from '../../compose/improve-words.ts'
import type { Services } from '../../services.ts'
import { readTenant } from '../../receiving/tenant.ts'

/** “Improve the words”, in the compose modal. Slack has its answer before Gemini is asked. */
export const improvePressed =
  (services: Services) =>
  async ({ body, ack }: SlackActionMiddlewareArgs): Promise<void> => {
    const tenant = readTenant(body)
    const modal = readOpenModal('view' in body ? body.view : null)
    if (tenant !== null && modal !== null && !modal.isImproving)
      services.later(await beginImprovement(modal, tenant.team, services))
    await ack()
  }

/** “Back to my words”, and “Keep my words” while they are being improved. */
export const ownWordsPressed =
  (services: Services) =>
  async ({ body, ack }: SlackActionMiddlewareArgs): Promise<void> => {
    const tenant = readTenant(body)
    const modal = readOpenModal('view' in body ? body.view : null)
    if (tenant !== null && modal !== null)
      services.later(() => bringBack(modal, tenant.team, services))
    await ack()
  }
