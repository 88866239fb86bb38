/** What becomes of an errand that has thrown too often: whoever asked hears it, and the row goes. */
import { aimOf } from '../../turns/draft.ts'
import { notice } from '../../web-api/blocks/placeholder.ts'
import { updateMessage } from '../../web-api/messages.ts'
import { wordsIn } from '../../words/words.ts'
import { roundOf } from './admit.ts'
import { type AskErrand, type Errand, type TellErrand, shareKey } from './errand.ts'
import type { Errands } from './errands.ts'

/** With the waits between them, storage may be in trouble for half an hour. */
export const MAX_THROWS = 12

/** Words for the asker in place of the errand; null where the errand was nothing but words. */
export async function giveUp(errand: Errand, errands: Errands): Promise<TellErrand | null> {
  if (
    errand.kind === 'tell' ||
    errand.kind === 'news' ||
    errand.kind === 'brand_news' ||
    errand.kind === 'unsay'
  )
    return null
  if (errand.kind === 'ask') return giveUpAsk(errand, errands)
  if (errand.kind === 'press') errands.giveBack(roundOf(errand.press))
  const { channel, userId, responseUrl } = errand
  const threadTs = errand.kind === 'press' ? errand.toldIn : errand.threadTs
  const { gaveUp } = wordsIn(await errands.languageOf(userId)).tells
  return { kind: 'tell', channel, threadTs, userId, responseUrl, text: gaveUp }
}

async function giveUpAsk(
  { ask, opened, isPrivate }: AskErrand,
  errands: Errands,
): Promise<TellErrand> {
  const { channel, threadTs, userId, responseUrl, shared, prompt } = ask
  const { gaveUp } = wordsIn(await errands.languageOf(userId)).tells
  errands.giveBack(ask.turnId)
  if (opened !== undefined) {
    const mark = { turnId: ask.turnId, version: null }
    // It says "Painting…"; where Slack does not take the change, the words for the asker are left.
    await updateMessage(errands.call, { channel, ts: opened }, notice(gaveUp, null), mark)
  }
  if (shared !== null) {
    errands.forgetKey(shareKey(shared, channel))
    const where = { channel: shared.channel, threadTs: shared.toldIn, responseUrl: null }
    return { kind: 'tell', ...where, userId, text: gaveUp }
  }
  const aim = aimOf(ask, isPrivate)
  const offer = { draft: ask.turnId, words: prompt, aim, paint: { as: 'asked' } } as const
  // A first message that was just posted is no thread yet in which somebody sees words for them alone.
  return {
    kind: 'tell',
    channel,
    threadTs: opened === undefined ? threadTs : null,
    userId,
    responseUrl,
    text: gaveUp,
    returned: { typed: prompt, offer },
  }
}
