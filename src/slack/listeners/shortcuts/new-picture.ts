import type { GlobalShortcut, SlackShortcutMiddlewareArgs } from '@slack/bolt'
import { NO_CONTEXT } from '../../compose-context.ts'
import { openCompose } from '../../open-compose.ts'
import type { Services } from '../../services.ts'

/** "Make a picture", from anywhere in Slack. */
export const newPictureShortcut =
  (services: Services) =>
  async ({ shortcut, ack }: SlackShortcutMiddlewareArgs<GlobalShortcut>): Promise<void> => {
    const { trigger_id: triggerId } = shortcut
    await openCompose({ triggerId, context: NO_CONTEXT, prompt: '', model: null }, services)
    await ack()
  }
