/** Why an ask has no thread, and what its asker gets back. Pure. */
import { aimOf } from '../../turns/draft.ts'
import type { PaintOffer, Returned } from '../../turns/returned.ts'
import type { SlackFailure } from '../../web-api/failures.ts'
import { channelLink } from '../../web-api/text.ts'
import type { Words } from '../../words/words.ts'
import type { AskErrand } from './errand.ts'

/** The words of an ask, its settings and its pictures, for the one who asked. */
export const returnedAsk = ({ ask, isPrivate }: AskErrand, paint: PaintOffer): Returned => ({
  typed: ask.prompt,
  offer: {
    draft: ask.turnId,
    words: ask.prompt,
    aim: aimOf(ask, isPrivate || paint.as === 'privately'),
    paint,
  },
})

/** Why there is no thread, and what a button can do about it. */
export function whyNotPosted(
  failure: SlackFailure,
  { ask, mayJoin }: AskErrand,
  { tells }: Words,
): { readonly text: string; readonly paint: PaintOffer } {
  if (failure.reason !== 'not_in_channel')
    return { text: tells.cannotPost, paint: { as: 'privately' } }
  if (ask.channel.startsWith('D')) return { text: tells.directMessage, paint: { as: 'privately' } }
  // Slack says so of public channels; of private ones it says that there is no such channel.
  return failure.error === 'not_in_channel' && mayJoin !== true
    ? { text: tells.mayIJoin(channelLink(ask.channel)), paint: { as: 'joining' } }
    : { text: tells.invite, paint: { as: 'asked' } }
}
