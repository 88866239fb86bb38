import type { Aim } from '../../turns/draft.ts'
import type { Language } from '../../turns/language.ts'
import type { Services } from '../services.ts'
import { NO_CONTEXT } from './compose-context.ts'
import { choicesFor } from './compose-state.ts'
import { helpFor } from './improve-words.ts'
import { openCompose } from './open-compose.ts'

/** Words with an aim, for somebody who has just pressed a button. */
export interface AimedPress {
  readonly triggerId: string
  readonly responseUrl: string | null
  readonly language: Language
  readonly words: string
  readonly aim: Aim
  /** The draft of the words from before an improvement; null: these are the person's own. */
  readonly draft?: string | null
}

/** Opens the form with words, settings and pictures in it; whether Slack did. */
export async function openAimed(
  { triggerId, responseUrl, language, words, aim, draft = null }: AimedPress,
  services: Services,
): Promise<boolean> {
  const { channel, threadTs, isNew, version, files, ratios } = aim
  const context = {
    ...NO_CONTEXT,
    ...{ language, channel, threadTs, isNew, version, files, ratios, responseUrl, draft },
  }
  const chosen = choicesFor(aim)
  const help = helpFor(context)
  return (await openCompose({ triggerId, context, prompt: words, chosen }, services, help)) !== null
}
