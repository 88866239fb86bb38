import { DurableObject } from 'cloudflare:workers'
import { systemClock } from '../lib/clock.ts'
import { type TableLeft, rowsLeft } from '../lib/rows-left.ts'
import type { ThreadAsk } from '../turns/ask.ts'
import type { Press, PressReceipt } from '../turns/press.ts'
import type { TurnHistory } from '../turns/turn-history.ts'
import type { TurnRecord } from '../turns/turn-record.ts'
import { Approvals } from './approval/approvals.ts'
import { Deleter } from './forgetting/deleter.ts'
import { Forgetter } from './forgetting/forgetter.ts'
import { openRetention } from './forgetting/open-retention.ts'
import { type GallerySource, gallerySource } from './gallery-source.ts'
import { Keeper } from './keeper.ts'
import { type Lent, lend, stillKept } from './lend.ts'
import { nextAlarm } from './next-alarm.ts'
import { openStudio } from './open-studio.ts'
import { runTurn } from './run-turn.ts'
import { readWords } from './steps/read.ts'
import type { Studio } from './studio.ts'
import { InTurn } from './in-turn.ts'
import type { Heard } from './team-heard.ts'
import { type AimedWords, turnAim } from './turn-aim.ts'
import { nothingRuns } from './nothing-runs.ts'
import { ThreadTables } from './thread-tables.ts'
import { turnHistory } from './turn-history.ts'
import { isPainted, retried } from './turn-changes.ts'
import { type Turn, isCancelled, isOf, isSettled, newTurn, settledAtOf } from './turn.ts'
import { Waiting } from './waiting.ts'

/** One Slack thread: its turns, one at a time and in order, each in an alarm: it survives crashes, and nobody waits for it. */
export class Thread extends DurableObject<Env> {
  readonly #clock = systemClock
  readonly #tables = new ThreadTables(this.ctx.storage, this.#clock)
  readonly #retention = openRetention(this.env, this.#tables, this.#clock, this.ctx.id)
  readonly #own = {
    tables: this.#tables,
    turnOf: (turnId: string) => this.#tables.turns.get(turnId),
    studioOf: (turn: Turn) => this.#studio(turn),
    stop: (turnId: string) =>
      this.#running.turnId === turnId ? this.#running.stop.abort() : undefined,
    wake: () => this.wake(),
    later: (work: Promise<unknown>) => this.ctx.waitUntil(work),
    inTurn: new InTurn(),
  }
  readonly #deleter = new Deleter(this.#own)
  readonly #forgetter = new Forgetter(this.#own)
  readonly #approvals = new Approvals(this.#own)
  readonly #keeper = new Keeper(this.#tables, () => this.ctx.waitUntil(this.wake()))
  readonly #waiting = new Waiting({
    ...this.#own,
    head: () => this.#tables.turns.head(),
    save: (turn) => this.#keeper.save(turn),
  })
  /** Stops the model call of the turn that runs. */
  #running = nothingRuns()

  /**
   * Queues an ask; one that is known is left alone.
   * @param placeholderTs the message that says "Painting…" already, where there is one; `heard`: what holds in the team
   */
  async submit(ask: ThreadAsk, placeholderTs: string | null, heard?: Heard): Promise<void> {
    if (this.#tables.turns.get(ask.turnId) !== null) return
    const turn = newTurn(ask, placeholderTs, settledAtOf(ask, this.#clock.now()))
    const read = readWords(turn, this.#studio(turn))
    if (read.state !== 'talk' && heard !== undefined) this.#retention.hear(heard)
    await this.#enqueue(read)
  }

  /** Does what a button says. Pressed twice, it is done once. */
  async press(press: Press): Promise<PressReceipt> {
    const turn = this.#tables.turns.get(press.turnId)
    if (turn === null) return 'unknown'
    if (turn.isDeleted) return this.#deleter.delete(turn)
    const isTheirs = isOf(turn, press.userId) || press.isAdmin
    if ((press.name === 'cancel' || press.name === 'delete') && !isTheirs) return 'not_yours'
    if (press.name === 'cancel') return this.#cancel(turn)
    if (press.name === 'delete') return this.#deleter.delete(turn)
    if (press.name === 'retry') return this.#retry(turn, press)
    if (this.#tables.turns.get(press.newTurnId) !== null) return 'done'
    const next = this.#approvals.turnOf(turn, press)
    if (typeof next === 'string') return next
    await this.#enqueue(next)
    return 'done'
  }

  /** What a turn was and what came of it; null where the thread does not know, or not any more. */
  async recordOf(turnId: string): Promise<TurnRecord | null> {
    const turn = this.#tables.kept(turnId)
    return turn && ((await this.#studio(turn).history.get([turnId]))[0] ?? null)
  }

  /** Which versions there are, for the thread's page. */
  gallery(): GallerySource {
    return gallerySource(this.#tables)
  }

  /** Which of those pictures of its turns it still has. */
  stillKept(wanted: readonly { turnId: string; picture: number }[]): string[] {
    return stillKept(wanted, this.#tables.versions, (turnId) => this.#tables.isUnsaid(turnId))
  }

  /** Gives one of its pictures to another thread, with what led to it. */
  async lend(turnId: string, picture: number): Promise<Lent | null> {
    const turn = this.#tables.turns.get(turnId)
    return turn === null ? null : lend({ turnId, picture }, turn.ask, this.#studio(turn))
  }

  /** What the thread can tell of a turn, painted or not; null where it does not know it. */
  async historyOf(turnId: string): Promise<TurnHistory | null> {
    const turn = this.#tables.kept(turnId)
    const record = turn && (await this.recordOf(turnId))
    return turn && turnHistory(turn, record, this.#studio(turn), (id) => this.#tables.turns.get(id))
  }

  /** What a turn was asked with, for the form; null where the thread does not know it. */
  wordsOf(turnId: string): AimedWords | null {
    const turn = this.#tables.kept(turnId)
    return turn && turnAim(turn, this.#tables.versions)
  }

  /** The team wants its turns to be kept for so many seconds. */
  keepFor(seconds: number): Promise<void> {
    return this.#forgetter.keepFor(seconds)
  }

  /** Forgets what people, or a team, want forgotten. */
  forgetting(): Forgetter {
    return this.#forgetter
  }

  /** What every table has, whatever it is. @param needle only rows in which this stands; null: all */
  rowsLeft(needle: string | null): TableLeft[] {
    return rowsLeft(this.ctx.storage.sql, needle)
  }

  override async alarm(): Promise<void> {
    await this.#retention.learn()
    await this.#deleter.goOn(this.#clock.now())
    await this.#approvals.goOn(this.#clock.now())
    const head = this.#tables.turns.head()
    if (head !== null) await this.#run(head)
    if ((await this.#retention.goOn()) || (await this.#tables.wipe())) return
    await this.wake()
  }

  async #run(head: Turn): Promise<void> {
    const { turnId } = head.ask
    await this.#waiting.finished(turnId)
    const turn = this.#tables.turns.get(turnId) ?? head
    this.#running = { ...nothingRuns(), turnId }
    const { end } = this.#running
    const done = await runTurn(turn, this.#studio(turn)).finally(() => {
      this.#running = nothingRuns()
      end.resolve(null)
    })
    if (isSettled(done.state)) this.#keeper.cancelled.delete(turnId)
    if (isSettled(done.state)) this.#retention.ended(done.state)
    const next = isSettled(done.state) ? null : this.#tables.turns.head()
    const madeWay = next !== null && next.ask.turnId !== turnId
    if (madeWay) this.ctx.waitUntil(this.#waiting.tell(done, next))
  }

  /** Sets the alarm to the next thing to do, if there is one. */
  async wake(): Promise<void> {
    const waiting = { ...this.#tables.waiting(), retention: this.#retention.dueAt() }
    const due = nextAlarm(waiting, this.#clock.now())
    if (due !== null) await this.ctx.storage.setAlarm(due)
  }

  async #retry(pressed: Turn, press: Press): Promise<PressReceipt> {
    const { turnId } = pressed.ask
    const isEnding = this.#running.turnId === turnId && isPainted(pressed)
    // Its button shows a moment before its step has ended.
    if (isEnding) await this.#running.end.promise
    const turn = this.#tables.turns.get(turnId) ?? pressed
    const isOver = turn.state === 'failed' || isCancelled(turn)
    if (!isOver || this.#running.turnId === turnId) return 'not_failed'
    this.#keeper.cancelled.delete(turnId)
    await this.#enqueue(retried(turn, press))
    return 'done'
  }

  /** A waiting turn is dropped; a model call is stopped, and nothing of it is posted. */
  async #cancel(turn: Turn): Promise<PressReceipt> {
    const { turnId } = turn.ask
    if (this.#keeper.cancelled.has(turnId) || isCancelled(turn)) return 'done'
    if (isPainted(turn)) return 'too_late'
    this.#keeper.cancelled.add(turnId)
    this.#keeper.save(turn)
    if (this.#running.turnId === turnId) this.#running.stop.abort()
    // It leaves the queue when its time comes, but nobody should have to wait for that.
    else await this.#waiting.sayCancelled(turnId)
    await this.wake()
    return 'done'
  }

  async #enqueue(next: Turn): Promise<void> {
    if (next.state === 'talk') return this.#waiting.drop(next)
    const turn = { ...next, queuedAt: this.#clock.now() }
    const before = this.#tables.turns.head()
    this.#tables.turns.save(turn)
    const head = (before === null ? null : this.#tables.turns.head()) ?? turn
    const waits = head.ask.turnId === turn.ask.turnId ? before : turn
    // One that runs makes way by itself. Not awaited: the desk must not wait for Slack.
    if (waits !== null && waits.ask.turnId !== this.#running.turnId)
      this.ctx.waitUntil(this.#waiting.tell(waits, head))
    // While a turn runs, its alarm sets the next one; setting it here as well does no harm.
    await this.wake()
  }

  #studio(turn: Turn): Studio {
    return openStudio(this.env, turn.ask, {
      ...{ clock: this.#clock, ...this.#retention.known() },
      ...this.#tables.known(),
      save: (saved) => this.#keeper.save(saved),
      signal: this.#running.stop.signal,
    })
  }
}
