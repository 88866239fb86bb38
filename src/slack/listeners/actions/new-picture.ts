import { openCompose } from '../../open-compose.ts'
import type { Services } from '../../services.ts'

/** What a button and a shortcut have in common. */
interface Triggered {
  readonly body: { readonly trigger_id: string }
  readonly ack: () => Promise<void>
}

/** "Make a picture", from the Home tab or from anywhere in Slack. */
export const newPicture =
  (services: Services) =>
  async ({ body, ack }: Triggered): Promise<void> => {
    await openCompose({ triggerId: body.trigger_id }, services)
    await ack()
  }
