/** Waits until nothing goes on any more, anywhere. */
import { pause } from './pause.ts'
import type { Stage } from './stage.ts'
import { type Stored, readStored } from './stored.ts'

/** Shorter than the time after which a buffer that nobody gave back is free again. */
const PATIENCE_MS = 60_000
const LOOK_MS = 300
/** Slack sends again what came to nothing. */
const REDELIVERY_MS = 4500
const IDLE_MS = 700

const SETTLED = new Set(['done', 'failed', 'cancelled', 'asking', 'talk'])

/** What is stored then; or what is stored after a minute, when something still goes on. */
export async function becomesQuiet(stage: Stage): Promise<Stored> {
  const end = Date.now() + PATIENCE_MS
  for (;;) {
    const isLast = Date.now() > end
    const stored = await lookAt(stage, isLast)
    if (stored !== null && (isLast || isQuiet(stage, stored))) return stored
    await pause(LOOK_MS)
  }
}

/** null: it was copied while it was being written. */
async function lookAt({ stateDir }: Stage, isLast: boolean): Promise<Stored | null> {
  try {
    return await readStored(stateDir)
  } catch (error) {
    const isTorn =
      error instanceof Error && /malformed|not a database|disk I\/O/.test(error.message)
    if (isTorn && !isLast) return null
    throw error
  }
}

function isQuiet({ deliveries, toSlack }: Stage, { turns, outbox, deletions }: Stored): boolean {
  const now = Date.now()
  return (
    deliveries.underWay() === 0 &&
    now - deliveries.lastFailure() > REDELIVERY_MS &&
    now - toSlack.lastCall() > IDLE_MS &&
    outbox.length === 0 &&
    deletions === 0 &&
    turns.every(({ state }) => SETTLED.has(state))
  )
}
