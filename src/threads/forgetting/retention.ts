/** Ends the turns of a thread that have been kept long enough, and at last the thread. */
import type { Clock } from '../../lib/clock.ts'
import { type Log, errorFields } from '../../lib/log.ts'
import type { Place } from '../../turns/keys.ts'
import type { ThreadTables } from '../thread-tables.ts'
import { type Kept, forgetKept } from './forget-turn.ts'

export interface RetentionTools {
  readonly tables: Pick<ThreadTables, 'versions' | 'retention' | 'removeAll'>
  readonly clock: Pick<Clock, 'now'>
  readonly log: Log
  /** How long turns are kept after their end, in ms. */
  readonly keptMs: number
  /** Where the turns of a place are kept. */
  readonly keptAt: (place: Place) => Kept
}

/** Turns of one alarm: asks of the thread must not wait for long. */
const BATCH = 20
/** Storage that failed is left alone for so long. */
const WAIT_MS = 60_000

/** The retention of one thread. */
export class Retention {
  readonly #tools: RetentionTools
  /** Not before this time, ms since 1970. */
  #notBefore = 0

  constructor(tools: RetentionTools) {
    this.#tools = tools
  }

  /** When the next turn is old enough, ms since 1970; null: there is none. */
  dueAt(): number | null {
    const oldest = this.#tools.tables.retention.oldestEnd()
    return oldest === null ? null : Math.max(oldest + this.#tools.keptMs, this.#notBefore)
  }

  /** Removes what is old enough: objects and records first, then the row. True where nothing at all is left. */
  async goOn(): Promise<boolean> {
    const { tables, clock, keptMs } = this.#tools
    const now = clock.now()
    const due = this.dueAt()
    if (due === null || due > now) return false
    for (const { turnId, place } of tables.retention.endedBy(now - keptMs, BATCH)) {
      if (place !== null && !(await this.#isForgotten(turnId, place))) return false
      tables.versions.remove(turnId)
      tables.retention.remove(turnId)
    }
    if (!tables.retention.isEmpty()) return false
    await tables.removeAll()
    return true
  }

  async #isForgotten(turnId: string, place: Place): Promise<boolean> {
    const { keptAt, clock, log } = this.#tools
    try {
      await forgetKept(turnId, place, keptAt(place))
      return true
    } catch (error) {
      this.#notBefore = clock.now() + WAIT_MS
      log('error', 'retention_goes_on', { turn: turnId, ...errorFields(error) })
      return false
    }
  }
}
