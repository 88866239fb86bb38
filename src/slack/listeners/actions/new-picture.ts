import type { BlockAction, SlackActionMiddlewareArgs } from '@slack/bolt'
import { NO_CONTEXT } from '../../compose-context.ts'
import { openCompose } from '../../open-compose.ts'
import type { Services } from '../../services.ts'

/** "Make a picture" on the Home tab. */
export const newPictureAction =
  (services: Services) =>
  async ({ body, ack }: SlackActionMiddlewareArgs<BlockAction>): Promise<void> => {
    const { trigger_id: triggerId } = body
    await openCompose({ triggerId, context: NO_CONTEXT, prompt: '', model: null }, services)
    await ack()
  }
