import { draftFor } from '../../turns/returned.ts'
import { returnedMessage } from '../../web-api/blocks/returned.ts'
import { tellDirectly } from '../../web-api/tell.ts'
import { wordsIn } from '../../words/words.ts'
import type { Studio } from '../studio.ts'
import type { Turn } from '../turn.ts'
import { turnAim } from '../turn-aim.ts'

/**
 * Gives the words of a turn back to its asker, in the direct messages: where it was asked, nothing can be
 * said. Who has taken them back hears nothing. @param sentence mrkdwn
 */
export async function giveBack(turn: Turn, sentence: string, studio: Studio): Promise<void> {
  const { turnId, userId, language, shared } = turn.ask
  const { words, aim } = turnAim(turn, studio.versions)
  const offer = { draft: turnId, words, aim, paint: { as: 'asked' } } as const
  if (shared === null && !(await studio.keepDraft(offer.draft, draftFor(offer)))) return
  const returned = { typed: words, offer: shared === null ? offer : null }
  const said = returnedMessage(sentence, returned, wordsIn(language))
  await tellDirectly(studio.slack.call, userId, said)
}
