import type { SlackActionMiddlewareArgs } from '@slack/bolt'
import * as v from 'valibot'
import { readOpenModal } from '../../compose/compose-state.ts'
import { beginImprovement, bringBack } from '../../compose/improve-words.ts'
import { DeedSchema } from '../../receiving/interaction.ts'
import type { Services } from '../../services.ts'
import { tenantOf } from '../../receiving/tenant.ts'

/** “Improve the words”, in the compose modal. Slack has its answer before Gemini is asked. */
export const improvePressed =
  (services: Services) =>
  async ({ body, ack }: SlackActionMiddlewareArgs): Promise<void> => {
    const { team } = tenantOf(body)
    const modal = readOpenModal('view' in body ? body.view : null)
    if (modal !== null && !modal.isImproving && (await isFirstPress(body, team, services)))
      services.later(await beginImprovement(modal, { team, userId: body.user.id }, services))
    await ack()
  }

/** Whatever is sent again has been paid for already. */
const isFirstPress = (body: unknown, team: string, services: Services): Promise<boolean> =>
  services.isFirst(team, `improve/${v.parse(DeedSchema, body).trigger_id}`)

/** “Back to my words”, and “Keep my words” while they are being improved. */
export const ownWordsPressed =
  (services: Services) =>
  async ({ body, ack }: SlackActionMiddlewareArgs): Promise<void> => {
    const modal = readOpenModal('view' in body ? body.view : null)
    if (modal !== null) services.later(() => bringBack(modal, tenantOf(body).team, services))
    await ack()
  }
