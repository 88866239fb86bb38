/** The model call of a turn, and when it is made again. */
import { tryingAgain } from '../../words/phrases.ts'
import { MAX_PAINT_ATTEMPTS, paintWait } from '../retry.ts'
import type { Studio } from '../studio.ts'
import type { Outcome, Turn } from '../turn.ts'
import { say } from './announce.ts'
import { askModel } from './ask-model.ts'

/** A turn that is about to call the model; stored first, so that a crash cannot call it for ever. */
export const beginAttempt = (turn: Turn): Turn => ({
  ...turn,
  state: 'painting',
  attempts: turn.attempts + 1,
  tries: 0,
})

/** Asks the model, and says what came of it or when it is asked again. */
export async function paint(turn: Turn, studio: Studio): Promise<Turn> {
  if (turn.attempts > MAX_PAINT_ATTEMPTS) return ended(turn, broken(turn))
  const painted = await askModel(turn, studio)
  if (painted.ok) return ended(turn, painted.value)
  // Somebody has cancelled it: what is stored says so already.
  if (studio.signal.aborted) return turn
  const failure = painted.error
  const wait = paintWait(failure, turn.attempts, studio.clock.random())
  studio.log('warn', 'paint_failed', {
    turn: turn.ask.turnId,
    reason: failure.reason,
    attempt: turn.attempts,
    waitMs: wait,
  })
  if (wait === null) return ended(turn, { kind: 'failed', failure })
  const wakeAt = studio.clock.now() + wait
  await say(turn, studio, tryingAgain(failure, wait, turn.attempts, MAX_PAINT_ATTEMPTS))
  return { ...turn, saysPainting: false, wakeAt }
}

const ended = (turn: Turn, outcome: Outcome): Turn => ({ ...turn, state: 'posting', outcome })

const broken = (turn: Turn): Outcome => ({
  kind: 'failed',
  failure: { reason: 'broken', turnId: turn.ask.turnId },
})
