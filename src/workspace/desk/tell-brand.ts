/** Tells a channel who has changed its brand. */
import { slackWait } from '../../threads/retry.ts'
import { brandLines } from '../../web-api/blocks/brand-lines.ts'
import { section } from '../../web-api/blocks/said.ts'
import { tell } from '../../web-api/tell.ts'
import { channelLink, mention, shorten } from '../../web-api/text.ts'
import { wordsIn } from '../../words/words.ts'
import type { BrandNewsErrand } from './errand.ts'
import { type Carried, DONE, type Errands } from './errands.ts'

/** Slack's limit for a section. */
const MAX_TEXT = 3000

/** Where Easel may not write, whoever has changed it hears so. */
export async function tellBrand(
  errand: BrandNewsErrand,
  tries: number,
  errands: Errands,
): Promise<Carried> {
  const { call, clock } = errands
  const { channel, userId } = errand
  const text = shorten(saidOf(errand), MAX_TEXT)
  const said = { channel, text, blocks: [section(text)], unfurl_links: false }
  let posted = await call('chat.postMessage', said)
  // Whoever sets up a brand in a public channel wants Easel there.
  if (!posted.ok && posted.error.reason === 'not_in_channel') {
    const joined = await call('conversations.join', { channel })
    if (joined.ok) posted = await call('chat.postMessage', said)
  }
  if (posted.ok) return DONE
  const waitMs = slackWait(posted.error, tries + 1, clock.random())
  if (waitMs !== null) return { done: false, waitMs }
  const { brand } = wordsIn(await errands.languageOf(userId))
  await tell(errands, errand, brand.unheard(channelLink(channel)))
  return DONE
}

/** mrkdwn. */
function saidOf({ userId, language, before, after }: BrandNewsErrand): string {
  const words = wordsIn(language)
  const who = mention(userId)
  if (after === null) return words.brand.removedBy(who)
  return [words.brand.changedBy(who), ...brandLines(before, after, words)].join('\n')
}
