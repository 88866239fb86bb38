/** Runs the errands of the outbox: each lane in order, and no lane waits for another. */
import type { Clock } from '../../lib/clock.ts'
import { type Log, errorFields } from '../../lib/log.ts'
import type { Desk } from './desk.ts'
import type { Row } from './outbox-row.ts'
import type { Carried, Errands } from './errands.ts'
import { MAX_THROWS, giveUp } from './give-up.ts'

/** While an errand is under way, the alarm looks again after this time: a crash loses nothing. */
const WATCH_MS = 5000
/** Waits after something threw: it grows with the times. */
const BUG_WAIT_MS = 2000
const MAX_BUG_WAIT_MS = 300_000

export interface CourierTools {
  readonly desk: Pick<Desk, 'heads' | 'update' | 'done'>
  readonly clock: Clock
  readonly log: Log
  readonly errands: (row: Row) => Omit<Errands, 'save'>
  /** Carries one errand to its end, or says when to go again. */
  readonly handOver: (row: Row, errands: Errands) => Promise<Carried>
  /** Keeps the object alive for it. */
  readonly waitUntil: (work: Promise<void>) => void
  /** Wakes the object at a time, in ms since 1970. */
  readonly wakeAt: (time: number) => Promise<void>
  /** When it has to be awake for other reasons, ms since 1970; null: not at all. */
  readonly otherwiseAt: () => number | null
}

/** The one who carries. What is under way is lost in a crash, and the alarm begins it again. */
export class Courier {
  readonly #tools: CourierTools
  /** Lanes with an errand under way. */
  readonly #busy = new Set<string>()

  constructor(tools: CourierTools) {
    this.#tools = tools
  }

  /** Starts what is due. Errands are not awaited: one that is stuck must not hold up the others. */
  async run(): Promise<void> {
    await this.#schedule()
    this.#startDue()
  }

  #startDue(): void {
    const { desk, clock, waitUntil } = this.#tools
    const now = clock.now()
    for (const row of desk.heads())
      if (row.dueAt <= now && !this.#busy.has(row.lane)) waitUntil(this.#carry(row))
  }

  async #carry(row: Row): Promise<void> {
    const { desk, errands, handOver } = this.#tools
    this.#busy.add(row.lane)
    let current = row
    const save: Errands['save'] = (errand) => {
      current = { ...current, errand }
      desk.update(current)
    }
    const tools = { ...errands(row), save }
    try {
      const carried = await handOver(row, tools)
      if (carried.done) desk.done(row.id)
      else this.#putOff({ ...current, tries: current.tries + 1 }, carried.waitMs)
    } catch (error) {
      await this.#threw(current, error, tools)
    }
    this.#busy.delete(row.lane)
    await this.run()
  }

  /** A bug, or storage in trouble: tried again for a while, and then whoever asked hears it. */
  async #threw(row: Row, error: unknown, errands: Errands): Promise<void> {
    const { desk, log } = this.#tools
    const { kind } = row.errand
    const threw = row.threw + 1
    log('error', 'errand_threw', { kind, threw, ...errorFields(error) })
    const wait = Math.min(BUG_WAIT_MS * 2 ** row.threw, MAX_BUG_WAIT_MS)
    // What is taken back is taken back, however long storage fails.
    if (threw < MAX_THROWS || kind === 'unsay') return this.#putOff({ ...row, threw }, wait)
    log('error', 'errand_given_up', { kind })
    const words = await giveUp(row.errand, errands).catch(() => null)
    if (words === null) desk.done(row.id)
    else this.#putOff({ ...row, errand: words, tries: 0, threw: 0 }, 0)
  }

  #putOff(row: Row, waitMs: number): void {
    const { desk, clock } = this.#tools
    desk.update({ ...row, dueAt: clock.now() + waitMs })
  }

  /** Sets the alarm to the next thing to do, in the outbox or otherwise. */
  async #schedule(): Promise<void> {
    const { desk, clock, wakeAt, otherwiseAt } = this.#tools
    const now = clock.now()
    const times = desk
      .heads()
      .map((row) => (this.#busy.has(row.lane) || row.dueAt <= now ? now + WATCH_MS : row.dueAt))
    const other = otherwiseAt()
    if (other !== null) times.push(other)
    if (times.length > 0) await wakeAt(Math.min(...times))
  }
}
