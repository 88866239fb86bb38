/** The model call of a turn, and when it is made again. */
import { MODELS } from '../../gemini/models.ts'
import { operatorMatterOf } from '../../gemini/operator-matter.ts'
import { findRetired } from '../../gemini/retired.ts'
import type { PaintFailure, TurnFailure } from '../../turns/turn-failure.ts'
import { wordsIn } from '../../words/words.ts'
import { MAX_PAINT_ATTEMPTS, paintWait } from '../retry.ts'
import type { Studio } from '../studio.ts'
import type { Outcome, Turn } from '../turn.ts'
import { say } from './announce.ts'
import { askModel } from './ask-model.ts'
import { withProgress } from './progress.ts'
import { withStatus } from './status.ts'

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
  const asked = await withStatus(turn, studio, () =>
    withProgress(turn, studio, () => askModel(turn, studio)),
  )
  if (!asked.ok) {
    await tellOperator([asked.error], studio.model.id, studio)
    return failed(turn, asked.error, studio)
  }
  const { turn: answered, failures, record } = asked.value
  const [first] = failures
  // The first of several shapes is there, and the others come from it.
  if (first === undefined && answered.answers.includes(null)) return answered
  if (first === undefined) return ended(answered, { kind: 'painted', record, unpainted: null })
  // Somebody has cancelled it: what is stored says so already.
  if (studio.signal.aborted) return turn
  await tellOperator(failures, record.model, studio)
  const { failure, wait } = longestWait(first, failures, turn.attempts, studio)
  studio.log('warn', 'paint_failed', {
    turn: turn.ask.turnId,
    reason: failure.reason,
    what: failure.reason === 'unreadable' ? failure.what : undefined,
    attempt: turn.attempts,
    waitMs: wait,
  })
  if (wait !== null) {
    const wakeAt = studio.clock.now() + wait
    await say(turn, studio, tryingAgain(failure, wait, turn))
    return { ...answered, saysPainting: false, wakeAt }
  }
  if (record.answers.length === 0 && !hasScaled(answered)) return failed(answered, failure, studio)
  const unpainted = { count: failures.length, failure }
  return ended(answered, { kind: 'painted', record, unpainted })
}

/** Whether there is something to show without any painting. */
const hasScaled = ({ sizes }: Turn): boolean =>
  sizes?.items.some(({ call }) => call === null) === true

/** What only the operator can mend is told to them. */
async function tellOperator(
  failures: readonly TurnFailure[],
  model: string,
  studio: Studio,
): Promise<void> {
  const matter = failures.map((failure) => operatorMatterOf(failure, model)).find(Boolean)
  if (matter) await studio.tellOperator(matter)
}

/** When the next attempt begins. @param waitMs from now */
function tryingAgain({ reason }: PaintFailure, waitMs: number, { ask, attempts }: Turn): string {
  const { status } = wordsIn(ask.language)
  const again = reason === 'busy' ? status.busyAgain : status.failedAgain
  return again(Math.max(1, Math.round(waitMs / 1000)), attempts + 1, MAX_PAINT_ATTEMPTS)
}

/**
 * Of several failures, the one that has to be waited for the longest; null: none is worth it, or there is
 * one that no waiting mends and that the other calls would meet as well.
 */
function longestWait(
  first: PaintFailure,
  failures: readonly PaintFailure[],
  attempts: number,
  { clock }: Studio,
): { readonly failure: PaintFailure; readonly wait: number | null } {
  const lasting = failures.find((failure) => operatorMatterOf(failure, '') !== null)
  if (lasting !== undefined) return { failure: lasting, wait: null }
  const random = clock.random()
  return failures
    .map((failure) => ({ failure, wait: paintWait(failure, attempts, random) }))
    .reduce((longest, other) => ((other.wait ?? -1) > (longest.wait ?? -1) ? other : longest), {
      failure: first,
      wait: null,
    })
}

/** Who asked for a model that is gone is offered another one. */
function failed(turn: Turn, failure: TurnFailure, studio: Studio): Turn {
  if (failure.reason !== 'model_gone') return ended(turn, { kind: 'failed', failure })
  const other = [studio.model, MODELS[0]].find(({ id }) => id !== failure.model && !findRetired(id))
  const instead = other === undefined ? null : { id: other.id, label: other.label }
  return ended(turn, { kind: 'failed', failure: { ...failure, instead } })
}

const ended = (turn: Turn, outcome: Outcome): Turn => ({ ...turn, state: 'posting', outcome })

const broken = (turn: Turn): Outcome => ({
  kind: 'failed',
  failure: { reason: 'broken', turnId: turn.ask.turnId },
})
