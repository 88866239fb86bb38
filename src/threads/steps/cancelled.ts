/** A turn that somebody has cancelled, and the ways on from there. */
import { cancelledMessage } from '../../web-api/blocks/cancelled.ts'
import type { Said } from '../../web-api/blocks/said.ts'
import { updateMessage } from '../../web-api/messages.ts'
import { wordsIn } from '../../words/words.ts'
import type { Studio } from '../studio.ts'
import { type Turn, isOverview, onlyStepsBack } from '../turn.ts'
import { openingFor } from './announce.ts'

/** Its message. What costs nothing is asked for again as it was the first time. */
export function cancelledOf(turn: Turn): Said {
  const { ask } = turn
  const isPainting = ask.shared === null && !isOverview(turn) && !onlyStepsBack(turn)
  return cancelledMessage(ask.turnId, openingFor(turn), isPainting, wordsIn(ask.language))
}

/** Says so before its time in the queue has come. A courtesy: the turn itself says it again. */
export async function sayCancelled(turn: Turn, studio: Studio): Promise<void> {
  const { placeholderTs: ts, ask } = turn
  if (ts === null) return
  const mark = { turnId: ask.turnId, version: null }
  await updateMessage(studio.slack.call, { channel: ask.channel, ts }, cancelledOf(turn), mark)
}
