import { NO_CONTEXT } from '../../compose/compose-context.ts'
import { openCompose } from '../../compose/open-compose.ts'
import { wordsIn } from '../../../words/words.ts'
import type { Services } from '../../services.ts'
import { tenantOf } from '../../receiving/tenant.ts'
import { nowhere, tellPresser } from './tell-presser.ts'

/** What a button and a shortcut have in common. */
interface Triggered {
  readonly body: { readonly trigger_id: string; readonly user: { readonly id: string } }
  readonly ack: () => Promise<void>
}

/** "Make a picture", from the Home tab or from anywhere in Slack. */
export const newPicture =
  (services: Services) =>
  async ({ body, ack }: Triggered): Promise<void> => {
    const { trigger_id: triggerId, user } = body
    const { team } = tenantOf(body)
    const language = await services.languageOf(team, user.id)
    const shown = await openCompose({ triggerId, context: { ...NO_CONTEXT, language } }, services)
    const { offers } = wordsIn(language)
    if (shown === null)
      await tellPresser(nowhere(user.id, triggerId), offers.pressAgain, team, services)
    await ack()
  }
