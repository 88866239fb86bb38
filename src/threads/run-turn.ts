/** Takes a turn through its steps. It is stored before each, so a crash resumes at the same one. */
import { errorFields } from '../lib/log.ts'
import { wordsIn } from '../words/words.ts'
import { adopt } from './steps/adopt.ts'
import { announce, say } from './steps/announce.ts'
import { answer } from './steps/answer.ts'
import { collect } from './steps/collect.ts'
import { giveBack } from './steps/give-back.ts'
import { lookUp } from './steps/overview.ts'
import { pin } from './steps/pin.ts'
import { beginAttempt, paint } from './steps/paint.ts'
import { paintingWords } from './steps/painting-words.ts'
import { post } from './steps/post.ts'
import { read } from './steps/read.ts'
import { stepBack } from './steps/step-back.ts'
import type { Studio } from './studio.ts'
import { type Turn, hasBegun, isOverview, isSettled, onlyStepsBack } from './turn.ts'

/**
 * Runs a turn until it is settled, until it has to wait (`wakeAt`), or until it makes way: one that has
 * not begun does so for a turn that was said earlier.
 */
export async function runTurn(turn: Turn, studio: Studio): Promise<Turn> {
  let current = turn
  while (mayGoOn(current, studio)) current = studio.save(await stepSafely(current, studio))
  return current
}

const mayGoOn = (turn: Turn, studio: Studio): boolean =>
  !isSettled(turn.state) &&
  turn.wakeAt <= studio.clock.now() &&
  (hasBegun(turn) || studio.isNext(turn.ask.turnId))

const MAX_BUG_TRIES = 3
/** What is painted has been paid for, so it is not given up in a storage's bad hour. */
const MAX_PAINTED_TRIES = 14
const MAX_BUG_WAIT_MS = 300_000

/** A bug in a step must not leave the asker without a word. */
async function stepSafely(turn: Turn, studio: Studio): Promise<Turn> {
  try {
    return await step(turn, studio)
  } catch (error) {
    const { turnId } = turn.ask
    studio.log('error', 'step_threw', { turn: turnId, tries: turn.tries, ...errorFields(error) })
    const tries = turn.tries + 1
    const limit = turn.outcome?.kind === 'painted' ? MAX_PAINTED_TRIES : MAX_BUG_TRIES
    const wait = Math.min(1000 * 2 ** tries, MAX_BUG_WAIT_MS)
    if (tries < limit) return { ...turn, tries, wakeAt: studio.clock.now() + wait }
    if (turn.outcome?.kind === 'failed') {
      // Its own message cannot say it.
      await giveBack(turn, wordsIn(turn.ask.language).tells.gaveUp, studio).catch(() => null)
      return { ...turn, state: 'failed' }
    }
    const failure = { reason: 'broken', turnId } as const
    return { ...turn, state: 'posting', tries: 0, outcome: { kind: 'failed', failure } }
  }
}

/** The next step of a turn that is not settled. */
async function step(turn: Turn, studio: Studio): Promise<Turn> {
  if (turn.startedAt === null) return { ...turn, startedAt: studio.clock.now() }
  if (turn.ask.unread !== null) return read(turn, studio)
  if (turn.reference !== null) return pin(turn, turn.reference, studio)
  if (turn.question !== null) return answer(turn, turn.question, studio)
  if (turn.placeholderTs === null) return announce(turn, studio)
  if (turn.outcome !== null) return post(turn, turn.outcome, studio)
  if (!turn.saysPainting) {
    await say(turn, studio, await paintingWords(turn, studio))
    return { ...turn, saysPainting: true }
  }
  if (turn.ask.shared !== null) return adopt(turn, turn.ask.shared, studio)
  if (turn.uploads === null) return collect(turn, studio)
  if (turn.attempts === 0 && turn.settledAt > studio.clock.now())
    return { ...turn, wakeAt: turn.settledAt }
  if (isOverview(turn)) return lookUp(turn, studio)
  if (onlyStepsBack(turn)) return stepBack(turn, studio)
  const attempt = beginAttempt(turn)
  const saved = studio.save(attempt)
  // Cancelled between two steps.
  return saved.outcome === null ? paint(attempt, studio) : saved
}
