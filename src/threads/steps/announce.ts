/** The placeholder: one message for each turn, which says what is happening and becomes the result. */
import { placeOf } from '../../turns/ask.ts'
import { channelLink, mention } from '../../web-api/text.ts'
import { placeholder, type Opening } from '../../web-api/blocks/placeholder.ts'
import type { Said } from '../../web-api/blocks/said.ts'
import type { SlackFailure } from '../../web-api/failures.ts'
import { findMessage } from '../../web-api/find-message.ts'
import { postMessage, updateMessage } from '../../web-api/messages.ts'
import { openingOf, quietOpening } from '../../web-api/opening.ts'
import { wordsIn } from '../../words/words.ts'
import { slackWait } from '../retry.ts'
import type { Studio } from '../studio.ts'
import { type Turn, isSettled } from '../turn.ts'
import { giveBack } from './give-back.ts'
import { paintingWords } from './painting-words.ts'

/** Posts the placeholder, or finds the one that was posted just before a crash. */
export async function announce(turn: Turn, studio: Studio, status?: string): Promise<Turn> {
  const { ask } = turn
  const { call } = studio.slack
  if (turn.placeholderTried) {
    const found = await findMessage(call, placeOf(ask), ask.turnId, ask.askedAt)
    if (!found.ok) return putOff(turn, studio, found.error)
    if (found.value !== null)
      return { ...turn, placeholderTs: found.value, saysPainting: false, tries: 0 }
  } else {
    const saved = studio.save({ ...turn, placeholderTried: true })
    // Deleted meanwhile: nothing is to be seen of it.
    if (isSettled(saved.state)) return saved
  }
  const said = placeholderOf(turn, status ?? (await paintingWords(turn, studio)))
  const posted = await postMessage(call, placeOf(ask), said, { turnId: ask.turnId, version: null })
  if (!posted.ok) return putOff({ ...turn, placeholderTried: true }, studio, posted.error)
  return {
    ...turn,
    placeholderTs: posted.value,
    placeholderTried: true,
    saysPainting: status === undefined,
    tries: 0,
  }
}

/**
 * Makes the placeholder say something else. It is only a courtesy, so a failure changes nothing; false:
 * Slack has not shown it.
 */
export async function say(turn: Turn, studio: Studio, status: string): Promise<boolean> {
  if (turn.placeholderTs === null) return false
  const at = { channel: turn.ask.channel, ts: turn.placeholderTs }
  const mark = { turnId: turn.ask.turnId, version: null }
  const said = await updateMessage(studio.slack.call, at, placeholderOf(turn, status), mark)
  if (!said.ok) studio.log('info', 'status_not_shown', { turn: mark.turnId, ...said.error })
  return said.ok
}

const placeholderOf = (turn: Turn, status: string): Said =>
  placeholder(
    status,
    turn.ask.isSpoken ? null : quietOpening(turn.ask),
    turn.ask.turnId,
    wordsIn(turn.ask.language),
  )

/** Who asked for what, where no message of the thread says it. */
export const openingFor = ({ ask }: Turn): Opening | null => (ask.isSpoken ? null : openingOf(ask))

/** Waits and tries the same step again; where that is no use, the turn ends and the asker is told. */
export async function putOff(turn: Turn, studio: Studio, failure: SlackFailure): Promise<Turn> {
  const tries = turn.tries + 1
  const wait = slackWait(failure, tries, studio.clock.random())
  studio.log('warn', 'slack_failed', { turn: turn.ask.turnId, tries, waitMs: wait, ...failure })
  if (wait !== null) return { ...turn, tries, wakeAt: studio.clock.now() + wait }
  // The last resort: a direct message, where the channel does not take any from Easel.
  const { userId, channel, language } = turn.ask
  const sentence = wordsIn(language).tells.shutOut(mention(userId), channelLink(channel))
  await giveBack(turn, sentence, studio)
  return { ...turn, state: 'failed' }
}
