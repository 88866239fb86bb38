/** What was taken back before it was carried, or after. */
import { notice } from '../../web-api/blocks/placeholder.ts'
import { updateMessage } from '../../web-api/messages.ts'
import { wordsIn } from '../../words/words.ts'
import { type AskErrand, type UnsayErrand, messageKey } from './errand.ts'
import { type Carried, DONE, type Errands } from './errands.ts'

/** Tells the thread of a message that its words are gone. */
export async function takeWordsBack(errand: UnsayErrand, errands: Errands): Promise<Carried> {
  const { team } = errand
  const place = errands.placeOf(messageKey(errand)) ?? errand
  await errands.thread({ team, channel: place.channel, threadTs: place.threadTs }).unsay(errand.ts)
  return DONE
}

/** An ask that nobody wants any more goes to no thread; its first message may stand there already. */
export async function notWanted({ ask, opened }: AskErrand, errands: Errands): Promise<Carried> {
  if (opened === undefined) return DONE
  const gone = wordsIn(ask.language).status.wordsDeleted
  const mark = { turnId: ask.turnId, version: null }
  const at = { channel: ask.channel, ts: opened }
  await updateMessage(errands.call, at, notice(gone, null), mark)
  return DONE
}
