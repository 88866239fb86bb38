import { NO_CONTEXT } from '../../compose/compose-context.ts'
import { openCompose } from '../../compose/open-compose.ts'
import type { Services } from '../../services.ts'
import { tenantOf } from '../../receiving/tenant.ts'

/** What a button and a shortcut have in common. */
interface Triggered {
  readonly body: { readonly trigger_id: string; readonly user: { readonly id: string } }
  readonly ack: () => Promise<void>
}

/** "Make a picture", from the Home tab or from anywhere in Slack. */
export const newPicture =
  (services: Services) =>
  async ({ body, ack }: Triggered): Promise<void> => {
    const language = await services.languageOf(tenantOf(body).team, body.user.id)
    const context = { ...NO_CONTEXT, language }
    await openCompose({ triggerId: body.trigger_id, context }, services)
    await ack()
  }
