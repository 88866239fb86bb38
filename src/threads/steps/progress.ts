/** Says in the placeholder how long a picture has taken so far. A courtesy: its failures are ignored. */
import { errorFields } from '../../lib/log.ts'
import type { Studio } from '../studio.ts'
import type { Turn } from '../turn.ts'
import { say } from './announce.ts'
import { paintingWords } from './painting-words.ts'

/** Most pictures are there sooner; Slack takes about fifty changes a minute from all threads of a team. */
const EVERY_MS = 30_000

/** Tells it again and again while `work` lasts; what is being said is said before this resolves. */
export async function withProgress<T>(
  turn: Turn,
  studio: Studio,
  work: () => Promise<T>,
): Promise<T> {
  let isOver = false
  let saying = Promise.resolve()
  const tellAfter = async (before: Promise<void>): Promise<void> => {
    await before
    // Where Slack has no room for it, results need that room more.
    if (!isOver) isOver = !(await tellProgress(turn, studio))
  }
  const stop = studio.clock.every(EVERY_MS, () => {
    saying = tellAfter(saying)
    return saying
  })
  try {
    return await work()
  } finally {
    isOver = true
    stop()
    // A late "Painting…" must not stand in place of the result.
    await saying
  }
}

/** Whether Slack has shown it. */
async function tellProgress(turn: Turn, studio: Studio): Promise<boolean> {
  try {
    const now = studio.clock.now()
    const seconds = Math.round((now - (turn.startedAt ?? now)) / 1000)
    return await say(turn, studio, await paintingWords(turn, studio, seconds))
  } catch (error) {
    studio.log('warn', 'progress_not_told', { turn: turn.ask.turnId, ...errorFields(error) })
    return false
  }
}
