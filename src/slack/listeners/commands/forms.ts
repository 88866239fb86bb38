/** `/imagine forget`, `settings`, `sizes`, `brand`, `describe`: words that open a form; and `find`, which looks for pictures. */
import type * as v from 'valibot'
import { wordsIn } from '../../../words/words.ts'
import { NO_CONTEXT } from '../../compose/compose-context.ts'
import { openDescribe } from '../../compose/open-compose.ts'
import { openForget } from '../../forgetting/open-forget.ts'
import { findIn } from '../../find/read-find.ts'
import type { CommandSchema } from '../../receiving/interaction.ts'
import type { Services } from '../../services.ts'
import { openLastSizes } from './sizes.ts'

type Command = v.InferOutput<typeof CommandSchema>

/** Does what is named, and says why it cannot; null: it is done, or under way. undefined: nothing is named. */
export async function openForm(
  said: string,
  command: Command,
  services: Services,
): Promise<string | null | undefined> {
  const { team } = command.tenant
  const { channel_id: channel, user_id: userId, trigger_id: triggerId } = command
  // As it was typed: who and where are told by ids.
  const sought = findIn(command.text.trim())
  if (sought !== undefined) return lookFor(sought, command, services)
  switch (said.toLowerCase()) {
    case 'forget':
      return openForget({ team, userId, triggerId }, services)
    case 'sizes':
      return openLastSizes({ team, channel, userId, triggerId }, services)
    case 'settings': {
      const { openSettings } = await import('../seldom.ts')
      return openSettings({ team, userId, triggerId }, services)
    }
    case 'brand': {
      const { openBrand } = await import('../seldom.ts')
      return openBrand({ team, userId, channel, triggerId }, null, services)
    }
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

/** Slack is asked about every channel, so it goes on after the acknowledgement. */
function lookFor(said: string, command: Command, services: Services): null {
  const finder = {
    ...{ team: command.tenant.team, userId: command.user_id, channel: command.channel_id },
    channelName: command.channel_name ?? null,
    responseUrl: command.response_url ?? null,
  }
  services.later(async () => {
    const { find } = await import('../seldom.ts')
    await find(said, finder, services)
  })
  return null
}
