import type { BlockAction, SlackActionMiddlewareArgs } from '@slack/bolt'
import { readOpenModal } from '../../compose/compose-state.ts'
import { helpFor } from '../../compose/improve-words.ts'
import { updateCompose } from '../../compose/open-compose.ts'
import type { Services } from '../../services.ts'

/** A choice in the compose modal on which the price depends: the estimate follows it. */
export const choiceMade =
  (services: Services) =>
  async ({ body, ack }: SlackActionMiddlewareArgs<BlockAction>): Promise<void> => {
    const modal = readOpenModal(body.view)
    if (modal !== null && !modal.isImproving)
      services.later(async () => {
        await updateCompose(modal, modal, helpFor(modal.context), services)
      })
    await ack()
  }
