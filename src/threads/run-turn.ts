/** Takes a turn through its steps. It is stored before each that has an effect outside: a crash resumes there. */
import { errorFields } from '../lib/log.ts'
import { wordsIn } from '../words/words.ts'
import { Diary } from './diary.ts'
import { nextStep } from './next-step.ts'
import { giveBack } from './steps/give-back.ts'
import { giveBackUnused } from './steps/reserve.ts'
import type { Studio } from './studio.ts'
import { type Turn, hasBegun, isSettled } from './turn.ts'

/**
 * Runs a turn until it is settled, until it has to wait (`wakeAt`), or until it makes way: one that has
 * not begun does so for a turn that was said earlier.
 */
export async function runTurn(turn: Turn, studio: Studio): Promise<Turn> {
  const diary = new Diary(studio)
  let current = turn
  let isStored = true
  for (;;) {
    // One that is over waits for nothing: its buttons may be pressed at once.
    if (!isSettled(current.state)) await studio.calm()
    if (!mayGoOn(current, studio)) {
      diary.close(current)
      return isStored ? current : studio.save(current)
    }
    const stepped = await stepSafely(current, studio, diary)
    const next = stepped.turn
    if (isSettled(next.state)) await giveBackUnused(next, studio)
    isStored = !hasOnlyLooked(stepped, current)
    current = isStored ? studio.save(next) : next
  }
}

/** Steps that may be done again with no more effect than once: they are stored with the step after them, in one write. */
const LOOKED_UP: ReadonlySet<string> = new Set(['begin', 'permit', 'reserve', 'collect'])

/** Whether it may go on: what a team forbids, or Slack does not take, is stored as any other end or wait. */
const hasOnlyLooked = ({ turn, step }: Stepped, before: Turn): boolean =>
  step !== null &&
  LOOKED_UP.has(step) &&
  turn.state === before.state &&
  turn.tries === before.tries &&
  turn.outcome === before.outcome &&
  // What was fetched is not fetched twice without need.
  (turn.uploads ?? []).length === 0

const mayGoOn = (turn: Turn, studio: Studio): boolean =>
  !isSettled(turn.state) &&
  turn.wakeAt <= studio.clock.now() &&
  (hasBegun(turn) || studio.isNext(turn.ask.turnId))

const MAX_BUG_TRIES = 3
/** What is painted has been paid for, so it is not given up in a storage's bad hour. */
const MAX_PAINTED_TRIES = 14
const MAX_BUG_WAIT_MS = 300_000

interface Stepped {
  readonly turn: Turn
  /** null: it threw. */
  readonly step: string | null
}

const thrown = (turn: Turn): Stepped => ({ turn, step: null })

/** A bug in a step must not leave the asker without a word. */
async function stepSafely(turn: Turn, studio: Studio, diary: Diary): Promise<Stepped> {
  try {
    const step = nextStep(turn, studio)
    return { turn: await diary.timed(turn, step), step: step.name }
  } catch (error) {
    const { turnId } = turn.ask
    studio.log('error', 'step_threw', { turn: turnId, tries: turn.tries, ...errorFields(error) })
    const tries = turn.tries + 1
    const limit = turn.outcome?.kind === 'painted' ? MAX_PAINTED_TRIES : MAX_BUG_TRIES
    const wait = Math.min(1000 * 2 ** tries, MAX_BUG_WAIT_MS)
    if (tries < limit) return thrown({ ...turn, tries, wakeAt: studio.clock.now() + wait })
    if (turn.outcome?.kind === 'failed') {
      // Its own message cannot say it.
      await giveBack(turn, wordsIn(turn.ask.language).tells.gaveUp, studio).catch(() => null)
      return thrown({ ...turn, state: 'failed' })
    }
    const failure = { reason: 'broken', turnId } as const
    return thrown({ ...turn, state: 'posting', tries: 0, outcome: { kind: 'failed', failure } })
  }
}
