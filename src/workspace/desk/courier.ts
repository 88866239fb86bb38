/** Runs the errands of the outbox: each lane in order, and no lane waits for another. */
import { calm as isolateIsCalm } from '../../lib/answers-first.ts'
import type { Clock } from '../../lib/clock.ts'
import { type Log, errorFields } from '../../lib/log.ts'
import type { Carried, Errands } from './errands.ts'
import { MAX_THROWS, giveUp } from './give-up.ts'
import type { Row } from './outbox-row.ts'
import type { Outbox } from './outbox.ts'

/** While an errand is under way, the alarm looks again after this time: a crash loses nothing. */
const WATCH_MS = 5000
/** Errands under way at once; most of what they do is waiting. */
const MAX_BUSY = 100
/** Waits after something threw: it grows with the times. */
const BUG_WAIT_MS = 2000
const MAX_BUG_WAIT_MS = 300_000

export interface CourierTools {
  readonly outbox: Pick<Outbox, 'due' | 'nextAt' | 'update' | 'done'>
  readonly clock: Clock
  readonly log: Log
  readonly errands: (row: Row) => Omit<Errands, 'save'>
  /** Carries one errand to its end, or says when to go again. */
  readonly handOver: (row: Row, errands: Errands) => Promise<Carried>
  /** Keeps the object alive for it. */
  readonly waitUntil: (work: Promise<void>) => void
  /** Resolves when there is time for work that can wait; that of the isolate by default. */
  readonly calm?: () => Promise<void>
  /** Wakes the object at a time, in ms since 1970, or a little earlier. */
  readonly wakeAt: (time: number, early: number) => Promise<void>
  /** When it has to be awake for other reasons, ms since 1970; null: not at all. */
  readonly otherwiseAt: () => number | null
}

/** The one who carries. What is under way is lost in a crash, and the alarm begins it again. */
export class Courier {
  readonly #tools: CourierTools
  /** Lanes with an errand under way. */
  readonly #busy = new Set<string>()
  #isStarting = false

  constructor(tools: CourierTools) {
    this.#tools = tools
  }

  /** Begins with what was stored just now; the alarm, set in the same write, is for what a crash stops. */
  async begin(now: number): Promise<void> {
    const { wakeAt, waitUntil } = this.#tools
    await wakeAt(now + WATCH_MS, WATCH_MS)
    waitUntil(this.#startDue())
  }

  /** Starts what is due. Errands are not awaited: one that is stuck must not hold up the others. */
  async run(): Promise<void> {
    if (await this.#schedule()) await this.#startDue()
  }

  /** One after the other, so that whoever comes meanwhile is answered in between. */
  async #startDue(): Promise<void> {
    const { outbox, clock, waitUntil, calm = isolateIsCalm } = this.#tools
    if (this.#isStarting) return
    this.#isStarting = true
    try {
      while (this.#busy.size < MAX_BUSY) {
        await calm()
        const [row, another] = outbox.due(clock.now(), this.#busy, 2)
        if (row === undefined) return
        waitUntil(this.#carry(row))
        if (another === undefined) return
      }
    } finally {
      this.#isStarting = false
    }
  }

  async #carry(row: Row): Promise<void> {
    const { outbox, errands, handOver } = this.#tools
    this.#busy.add(row.lane)
    let current = row
    const save: Errands['save'] = (errand) => {
      current = { ...current, errand }
      outbox.update(current)
    }
    const tools = { ...errands(row), save }
    try {
      const carried = await handOver(row, tools)
      if (carried.done) outbox.done(row.id)
      else this.#putOff({ ...current, tries: current.tries + 1 }, carried.waitMs)
    } catch (error) {
      await this.#threw(current, error, tools)
    }
    this.#busy.delete(row.lane)
    await this.run()
  }

  /** A bug, or storage in trouble: tried again for a while, and then whoever asked hears it. */
  async #threw(row: Row, error: unknown, errands: Errands): Promise<void> {
    const { outbox, log } = this.#tools
    const { kind } = row.errand
    const threw = row.threw + 1
    log('error', 'errand_threw', { kind, threw, ...errorFields(error) })
    const wait = Math.min(BUG_WAIT_MS * 2 ** row.threw, MAX_BUG_WAIT_MS)
    // What is taken back is taken back, however long storage fails.
    if (threw < MAX_THROWS || kind === 'unsay') return this.#putOff({ ...row, threw }, wait)
    log('error', 'errand_given_up', { kind })
    const words = await giveUp(row.errand, errands).catch(() => null)
    if (words === null) outbox.done(row.id)
    else this.#putOff({ ...row, errand: words, tries: 0, threw: 0 }, 0)
  }

  #putOff(row: Row, waitMs: number): void {
    const { outbox, clock } = this.#tools
    outbox.update({ ...row, dueAt: clock.now() + waitMs })
  }

  /** Sets the alarm to the next thing to do, in the outbox or otherwise; whether the outbox has any. */
  async #schedule(): Promise<boolean> {
    const { outbox, clock, wakeAt, otherwiseAt } = this.#tools
    const now = clock.now()
    const next = outbox.nextAt(now, now + WATCH_MS)
    const times = [next, otherwiseAt()].filter((at) => at !== null)
    if (times.length > 0) await wakeAt(Math.min(...times), WATCH_MS)
    return next !== null
  }
}
