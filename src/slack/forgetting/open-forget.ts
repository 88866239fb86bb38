/** Opens the modal that asks before a person is forgotten. A trigger_id lives for 3 s. */
import { LANGUAGES, type Language } from '../../turns/language.ts'
import { forgetView } from '../../web-api/blocks/forget.ts'
import { wordsIn } from '../../words/words.ts'
import type { Services } from '../services.ts'

/** Somebody who wants to be forgotten. */
interface Asker {
  readonly team: string
  readonly userId: string
  readonly triggerId: string
}

/** Opens it; a sentence as mrkdwn where it does not open. */
export async function openForget(
  { team, userId, triggerId }: Asker,
  services: Pick<Services, 'keptOf' | 'languageOf' | 'call' | 'log'>,
): Promise<string | null> {
  const [kept, language] = await Promise.all([
    services.keptOf(team, userId),
    services.languageOf(team, userId),
  ])
  const words = wordsIn(language)
  const since = kept.since === null ? null : new Date(kept.since).toISOString().slice(0, 10)
  const view = forgetView({ ...kept, since, metadata: language }, words)
  const opened = await services.call('views.open', { trigger_id: triggerId, view })
  if (opened.ok) return null
  services.log('warn', 'modal_not_opened', { ...opened.error })
  return words.offers.pressAgain
}

/** The language of the modal, from its metadata: what a person reads may be forgotten when it is submitted. */
export const languageIn = (metadata: string): Language =>
  LANGUAGES.find((known) => known === metadata) ?? 'en'
