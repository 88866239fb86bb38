/** Words for one person, and what comes back with them. */
import { slackWait } from '../../threads/retry.ts'
import { draftFor } from '../../turns/returned.ts'
import { returnedMessage } from '../../web-api/blocks/returned.ts'
import { LIMITS, type Said, section } from '../../web-api/blocks/said.ts'
import { tell, tellDirectly } from '../../web-api/tell.ts'
import { explainForbidden } from '../../words/permission.ts'
import { explainRefusal } from '../../words/limits.ts'
import { wordsIn } from '../../words/words.ts'
import type { TellErrand } from './errand.ts'
import { type Carried, DONE, type Errands } from './errands.ts'

export async function deliver(
  errand: TellErrand,
  tries: number,
  errands: Errands,
): Promise<Carried> {
  const { text, blocks } = await sayingOf(errand, errands)
  // Words that were taken back meanwhile do not come back.
  if (errand.returned !== undefined && !errands.isWanted()) return DONE
  const shown =
    errand.isDirect === true
      ? await tellDirectly(errands.call, errand.userId, { text })
      : await tell(errands, errand, text, blocks)
  // A picture that Slack does not take is worth less than the words above it.
  const isAlone = !shown.ok && errand.picture !== undefined && NOT_SHOWN.has(shown.error.reason)
  const told = isAlone ? await tell(errands, errand, text) : shown
  if (told.ok) return DONE
  const waitMs = slackWait(told.error, tries + 1, errands.clock.random())
  return waitMs === null ? DONE : { done: false, waitMs }
}

const NOT_SHOWN: ReadonlySet<string> = new Set(['image_not_fetched', 'blocks_refused', 'refused'])

/** A picture stands below words that fit into one block. @param text mrkdwn */
const withPicture = (text: string, { url, alt }: NonNullable<TellErrand['picture']>) =>
  text.length > LIMITS.sectionText
    ? { text }
    : { text, blocks: [section(text), { type: 'image', image_url: url, alt_text: alt } as const] }

/** Words that come back are kept, so that the buttons below them find them. */
async function sayingOf(
  errand: TellErrand,
  errands: Errands,
): Promise<Pick<Said, 'text'> & Partial<Said>> {
  const { picture, returned, userId } = errand
  const text = await textOf(errand, errands)
  if (returned === undefined) return picture === undefined ? { text } : withPicture(text, picture)
  if (returned.offer !== null) errands.keepDraft(returned.offer.draft, draftFor(returned.offer))
  return returnedMessage(text, returned, wordsIn(await errands.languageOf(userId)))
}

/** mrkdwn; why nothing is painted is said in the language of whoever hears it. */
async function textOf(
  { text, forbidden, refusal, userId }: TellErrand,
  errands: Errands,
): Promise<string> {
  if (forbidden === undefined && refusal === undefined) return text
  const words = wordsIn(await errands.languageOf(userId))
  if (refusal !== undefined) return explainRefusal(refusal, words, 'mrkdwn')
  return forbidden === undefined ? text : explainForbidden(forbidden, words, 'mrkdwn')
}
