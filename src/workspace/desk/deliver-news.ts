/** News for one of a team's admins, in their language and in their direct messages. */
import { modelOf } from '../../gemini/models.ts'
import { slackWait } from '../../threads/retry.ts'
import { changeLines } from '../../web-api/blocks/settings-lines.ts'
import { tellDirectly } from '../../web-api/tell.ts'
import { mention } from '../../web-api/text.ts'
import { explainPassed } from '../../words/limits.ts'
import { explainOwnKey } from '../../words/own-key.ts'
import { type Words, wordsIn } from '../../words/words.ts'
import type { News, NewsErrand } from './errand.ts'
import { type Carried, DONE, type Errands } from './errands.ts'

export async function deliverNews(
  { userId, news }: NewsErrand,
  tries: number,
  errands: Errands,
): Promise<Carried> {
  const words = wordsIn(await errands.languageOf(userId))
  const told = await tellDirectly(errands.call, userId, { text: saidOf(news, words) })
  if (told.ok) return DONE
  const waitMs = slackWait(told.error, tries + 1, errands.clock.random())
  return waitMs === null ? DONE : { done: false, waitMs }
}

/** mrkdwn. */
function saidOf(news: News, words: Words): string {
  switch (news.about) {
    case 'settings':
      return [
        words.settings.changedBy(mention(news.by)),
        ...changeLines(news.change, words, (id) => modelOf(id).label),
      ].join('\n')
    case 'key':
      return explainOwnKey(news.reason, words)
    case 'spending':
      return explainPassed(news.part, news.most, words)
  }
}
