/** Ends the turns of a thread that have been kept long enough, and at last the thread. */
import type { Clock } from '../../lib/clock.ts'
import { type Log, errorFields } from '../../lib/log.ts'
import type { Place } from '../../turns/keys.ts'
import { type Heard, TeamHeard } from '../team-heard.ts'
import type { ThreadTables } from '../thread-tables.ts'
import type { Turn } from '../turn.ts'
import { retentionSecondsOf } from '../../turns/team-settings.ts'
import { type Kept, forgetKept } from './forget-turn.ts'

export interface RetentionTools {
  readonly tables: Pick<ThreadTables, 'versions' | 'retention' | 'removeAll' | 'wipeDaily' | 'rest'>
  readonly clock: Pick<Clock, 'now'>
  readonly log: Log
  /** How many seconds turns are kept after their end where the team has not been asked yet. */
  readonly usualSeconds: number
  /** How many seconds the team wants them to be kept. */
  readonly askTeam: () => Promise<number>
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
  readonly #team: TeamHeard

  constructor(tools: RetentionTools) {
    this.#tools = tools
    this.#team = new TeamHeard(tools.clock)
  }

  /** An ask brings what holds in its team; for how long turns are kept is stored in the same write as the ask. */
  hear(heard: Heard): void {
    const { retention } = this.#tools.tables
    this.#team.hear(heard)
    if (retention.keptSeconds() === null) retention.keepFor(retentionSecondsOf(heard.rules))
  }

  /** A turn has ended; of talk, nothing is kept. */
  ended(state: Turn['state']): void {
    this.#team.forget()
    this.#tools.tables.rest()
    if (state === 'talk') this.#tools.tables.wipeDaily(this.seconds() * 1000)
  }

  /** What turns have to know of their team. */
  known(): { readonly keptSeconds: number; readonly team: TeamHeard } {
    return { keptSeconds: this.seconds(), team: this.#team }
  }

  /** For how long turns are kept after their end, in seconds. */
  seconds(): number {
    return this.#tools.tables.retention.keptSeconds() ?? this.#tools.usualSeconds
  }

  /** Asks the team once, so that a new thread does not go by what is usual. */
  async learn(): Promise<void> {
    if (this.#tools.tables.retention.keptSeconds() === null) await this.#ask()
  }

  /** When the next turn is old enough, ms since 1970; null: there is none. */
  dueAt(): number | null {
    const next = this.#tools.tables.retention.nextEnd(this.seconds() * 1000)
    return next === null ? null : Math.max(next, this.#notBefore)
  }

  /** Removes what is old enough: objects and records first, then the row. True where nothing at all is left. */
  async goOn(): Promise<boolean> {
    const { tables } = this.#tools
    // What is gone does not come back: the team may want to keep it for longer by now.
    if (!this.#isDue() || !(await this.#ask()) || !this.#isDue()) return false
    const now = this.#tools.clock.now()
    for (const { turnId, place } of tables.retention.endedBy(now, this.seconds() * 1000, BATCH)) {
      if (place !== null && !(await this.#isForgotten(turnId, place))) return false
      tables.versions.remove(turnId)
      tables.retention.remove(turnId)
      tables.wipeDaily(this.seconds() * 1000)
    }
    if (!tables.retention.isEmpty()) return false
    await tables.removeAll()
    return true
  }

  #isDue(): boolean {
    const due = this.dueAt()
    return due !== null && due <= this.#tools.clock.now()
  }

  /** Whether the team has answered. */
  async #ask(): Promise<boolean> {
    const { tables, askTeam, clock, log } = this.#tools
    try {
      tables.retention.keepFor(await askTeam())
      return true
    } catch (error) {
      this.#notBefore = clock.now() + WAIT_MS
      log('warn', 'workspace_not_reached', errorFields(error))
      return false
    }
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
