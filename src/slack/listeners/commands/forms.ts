/** `/imagine forget`, `settings`, `sizes` and `describe`: words that open a form. */
import type * as v from 'valibot'
import { wordsIn } from '../../../words/words.ts'
import { NO_CONTEXT } from '../../compose/compose-context.ts'
import { openDescribe } from '../../compose/open-compose.ts'
import { openForget } from '../../forgetting/open-forget.ts'
import type { CommandSchema } from '../../receiving/interaction.ts'
import type { Services } from '../../services.ts'
import { openSettings } from '../../settings/open-settings.ts'
import { openLastSizes } from './sizes.ts'

type Command = v.InferOutput<typeof CommandSchema>

/** Opens the form that is named, and says why it cannot; null: it is open. undefined: no form is named. */
export async function openForm(
  said: string,
  command: Command,
  services: Services,
): Promise<string | null | undefined> {
  const { team } = command.tenant
  const { channel_id: channel, user_id: userId, trigger_id: triggerId } = command
  switch (said.toLowerCase()) {
    case 'forget':
      return openForget({ team, userId, triggerId }, services)
    case 'sizes':
      return openLastSizes({ team, channel, userId, triggerId }, services)
    case 'settings':
      return openSettings({ team, userId, triggerId }, services)
    case 'describe': {
      const language = await services.languageOf(team, userId)
      const responseUrl = command.response_url ?? null
      const context = { ...NO_CONTEXT, language, channel, responseUrl }
      const isOpen = await openDescribe(triggerId, context, services)
      return isOpen ? null : wordsIn(language).offers.formNotOpened
    }
    default:
      return undefined
  }
}
