/** What a workspace does for itself, with or without traffic. It must never hold up an ask. */
import type { Clock } from '../../lib/clock.ts'
import { type Log, errorFields } from '../../lib/log.ts'

export interface Chore {
  readonly name: string
  /** When there is something to do, ms since 1970; null: there is nothing. */
  dueAt(): number | null
  /** It is not looked at more often than this, in ms. */
  readonly pauseMs: number
  /** Does a bounded part of it; what throws is done again later. */
  goOn(): Promise<void>
}

interface Tools {
  readonly clock: Pick<Clock, 'now'>
  readonly log: Log
  /** How long things are kept at least, in ms: what is new does not end before. */
  readonly keptMs: () => number
}

/** While chores are under way, the alarm looks again after this time: a crash loses nothing. */
const WATCH_MS = 60_000
/** What has failed is left alone for so long. */
const FAILED_WAIT_MS = 60_000
/** The alarm rings once a day while there is anything to end. */
const DAY_MS = 24 * 3600 * 1000

/** The chores of one workspace. */
export class Chores {
  readonly #chores: readonly Chore[]
  readonly #tools: Tools
  readonly #notBefore = new Map<string, number>()
  #isBusy = false
  /** When the next one is due, as far as it was looked up. */
  #next: number | null = null

  constructor(chores: readonly Chore[], tools: Tools) {
    this.#chores = chores
    this.#tools = tools
  }

  /**
   * When the next one is due, ms since 1970; null: nothing is left to do. It is looked up again when that time has
   * come: what is kept from now on ends later. What is to end sooner has to {@link lookAgain}.
   */
  dueAt(): number | null {
    const now = this.#tools.clock.now()
    if (this.#isBusy) return now + WATCH_MS
    if (this.#next === null || this.#next <= now) this.#next = this.#nextDue(now)
    return this.#next
  }

  /** Something may be due sooner than it was. */
  lookAgain(): void {
    this.#next = null
  }

  #nextDue(now: number): number | null {
    const times = this.#chores.map((chore) => this.#dueAt(chore)).filter((time) => time !== null)
    return times.length === 0
      ? null
      : Math.min(...times, now + Math.min(DAY_MS, this.#tools.keptMs()))
  }

  /** Does those that are due. */
  async run(): Promise<void> {
    if (this.#isBusy) return
    this.#isBusy = true
    this.#next = null
    for (const chore of this.#chores) {
      const due = this.#dueAt(chore)
      if (due !== null && due <= this.#tools.clock.now()) await this.#do(chore)
    }
    this.#isBusy = false
  }

  async #do(chore: Chore): Promise<void> {
    const { clock, log } = this.#tools
    let wait = chore.pauseMs
    try {
      await chore.goOn()
    } catch (error) {
      log('error', 'chore_goes_on', { chore: chore.name, ...errorFields(error) })
      wait = FAILED_WAIT_MS
    }
    this.#notBefore.set(chore.name, clock.now() + wait)
  }

  #dueAt(chore: Chore): number | null {
    const due = chore.dueAt()
    return due === null ? null : Math.max(due, this.#notBefore.get(chore.name) ?? 0)
  }
}
