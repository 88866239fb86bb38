/** The end of a turn that a limit stands in the way of: its payer is told, and nobody else. */
import { type Result, ok } from '../../lib/result.ts'
import { placeOf, writerOf } from '../../turns/ask.ts'
import type { Refusal } from '../../turns/limits.ts'
import type { Returned } from '../../turns/returned.ts'
import { notice } from '../../web-api/blocks/placeholder.ts'
import type { CallSlack } from '../../web-api/client.ts'
import type { SlackFailure } from '../../web-api/failures.ts'
import { findMessage } from '../../web-api/find-message.ts'
import { updateMessage } from '../../web-api/messages.ts'
import { wordsIn } from '../../words/words.ts'
import { slackWait } from '../retry.ts'
import type { Studio } from '../studio.ts'
import { type Turn, roundOf } from '../turn.ts'
import { turnAim } from '../turn-aim.ts'
import { post } from './post.ts'

/** The limit that stands in the way of a turn; null: none does. */
export const refusalOf = ({ outcome }: Turn): Refusal | null =>
  outcome?.kind === 'failed' && outcome.failure.reason === 'over_limit'
    ? outcome.failure.refusal
    : null

/**
 * Hands the words over to the desk, which says them once, and takes the placeholder away. Where somebody has
 * pressed Retry, the message of the failed turn stays, with its button.
 */
export async function refuse(turn: Turn, refusal: Refusal, studio: Studio): Promise<Turn> {
  const { ask, outcome } = turn
  const opened = turn.placeholderTs === ask.threadTs && !ask.isSpoken
  const payer = ask.paidBy ?? ask.userId
  // A first message that goes away is no thread in which somebody sees words for them alone.
  const at =
    opened || ask.askedAt === ask.threadTs ? { ...writerOf(ask), threadTs: null } : writerOf(ask)
  const returned =
    payer === ask.userId && ask.deed === null ? returnedOf(turn, opened, studio) : null
  await studio.tellRefused(roundOf(turn), {
    ...{ ...at, userId: payer, responseUrl: opened ? ask.responseUrl : null },
    ...{ refusal, ...(returned === null ? {} : { returned }) },
  })
  if (turn.round !== undefined && outcome !== null) return post(turn, outcome, studio)
  const left = await takeAway(turn, studio)
  const tries = turn.tries + 1
  const wait = left === null ? null : slackWait(left, tries, studio.clock.random())
  // The words are known at the desk by their round, so they are not said again.
  if (wait !== null) return { ...turn, tries, wakeAt: studio.clock.now() + wait }
  studio.log('info', 'turn_refused', { turn: ask.turnId, limit: refusal.limit })
  const failure = { reason: 'over_limit', refusal } as const
  return { ...turn, state: 'failed', failure, outcome: null, placeholderTs: null }
}

/** @param opened its thread goes away with its first message, so the words would begin another */
function returnedOf(turn: Turn, opened: boolean, studio: Studio): Returned {
  const { words, aim } = turnAim(turn, studio.versions)
  const afresh = opened ? { threadTs: null, isNew: true, version: null } : {}
  const offer = { words, aim: { ...aim, ...afresh }, paint: { as: 'asked' } } as const
  return { typed: words, offer: { draft: roundOf(turn), ...offer } }
}

/** “Painting…” says what is not so. Where Slack does not remove it, it says so; null: nothing is left of it. */
async function takeAway(turn: Turn, { slack }: Studio): Promise<SlackFailure | null> {
  const { ask } = turn
  const found = await placeholderOf(turn, slack.call)
  if (!found.ok) return found.error
  if (found.value === null) return null
  const at = { channel: ask.channel, ts: found.value }
  const removed = await slack.call('chat.delete', at)
  if (removed.ok || removed.error.reason === 'message_gone') return null
  const said = notice(wordsIn(ask.language).limits.notPainted, null)
  const changed = await updateMessage(slack.call, at, said, { turnId: ask.turnId, version: null })
  return changed.ok ? null : changed.error
}

/** One may have been posted just before a crash. */
async function placeholderOf(
  { ask, placeholderTs, placeholderTried }: Turn,
  call: CallSlack,
): Promise<Result<string | null, SlackFailure>> {
  if (placeholderTs !== null || !placeholderTried) return ok(placeholderTs)
  return findMessage(call, placeOf(ask), ask.turnId, ask.askedAt)
}
