/** What somebody hears who mentions Easel where people have switched it off. Pure. */
import type { Ask } from '../../turns/ask.ts'
import { escapeText } from '../../web-api/text.ts'
import { wordsIn } from '../../words/words.ts'
import type { TellErrand } from './errand.ts'

/** For its writer alone. */
export const switchedOff = (ask: Ask): TellErrand => ({
  kind: 'tell',
  channel: ask.channel,
  // In a thread that nobody else has written in, an ephemeral message would not show.
  threadTs: ask.threadTs === ask.askedAt ? null : ask.threadTs,
  userId: ask.userId,
  responseUrl: null,
  text: escapeText(wordsIn(ask.language).meaning.isOff),
})
