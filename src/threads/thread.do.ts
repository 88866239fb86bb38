import { DurableObject } from 'cloudflare:workers'
import { systemClock } from '../lib/clock.ts'
import type { ThreadAsk } from '../turns/ask.ts'
import type { Press, PressReceipt } from '../turns/press.ts'
import type { TurnHistory } from '../turns/turn-history.ts'
import type { TurnRecord } from '../turns/turn-record.ts'
import { wordsIn } from '../words/words.ts'
import { deleteTurn } from './delete-turn.ts'
import { turnFromPress } from './from-press.ts'
import { type Lent, lend } from './lend.ts'
import { openStudio } from './open-studio.ts'
import { QueueNotices } from './queue-notices.ts'
import { runTurn } from './run-turn.ts'
import { say } from './steps/announce.ts'
import type { Studio } from './studio.ts'
import { turnHistory } from './turn-history.ts'
import { type TurnTable, createTurnTable } from './turn-table.ts'
import {
  type Turn,
  askedIn,
  cancelled,
  isCancelled,
  isPainted,
  isSettled,
  newTurn,
  retried,
  settledAtOf,
} from './turn.ts'
import { VersionTable } from './version-table.ts'

/** Stands for no turn. */
const nothing = () => ({ turnId: '', stop: new AbortController() })

/**
 * One Slack thread: its turns, one at a time and in order. Each turn runs in an alarm, which survives
 * crashes and has no client that waits.
 */
export class Thread extends DurableObject<Env> {
  readonly #turns: TurnTable
  readonly #versions: VersionTable
  readonly #clock = systemClock
  readonly #notices = new QueueNotices({
    turnOf: (turnId) => this.#turns.get(turnId),
    studioOf: (turn) => this.#studio(turn),
  })
  /** Stops the model call of the turn that runs. */
  #running = nothing()
  /** Turns that somebody has cancelled, and whose steps may still be under way. */
  readonly #cancelled = new Set<string>()

  constructor(ctx: DurableObjectState, env: Env) {
    super(ctx, env)
    this.#turns = createTurnTable(ctx.storage.sql)
    this.#versions = new VersionTable(ctx.storage.sql)
  }

  /**
   * Queues an ask; one that is known is left alone.
   * @param placeholderTs the message that says "Painting…" already, where there is one
   */
  async submit(ask: ThreadAsk, placeholderTs: string | null): Promise<void> {
    if (this.#turns.get(ask.turnId) !== null) return
    await this.#enqueue(newTurn(ask, placeholderTs, settledAtOf(ask, this.#clock.now())))
  }

  /** Does what a button says. Pressed twice, it is done once. */
  async press(press: Press): Promise<PressReceipt> {
    const turn = this.#turns.get(press.turnId)
    if (turn === null) return 'unknown'
    const isTheirs = turn.ask.userId === press.userId || press.isAdmin
    if ((press.name === 'cancel' || press.name === 'delete') && !isTheirs) return 'not_yours'
    if (press.name === 'cancel') return this.#cancel(turn)
    if (press.name === 'delete') return this.#delete(turn)
    if (press.name === 'retry') return this.#retry(turn, press.model)
    if (this.#turns.get(press.newTurnId) !== null) return 'done'
    const next = turnFromPress(turn, press, this.#versions, this.#turns.last())
    if (typeof next === 'string') return next
    await this.#enqueue(next)
    return 'done'
  }

  /** What a turn was and what came of it; null where the thread does not know, or not any more. */
  async recordOf(turnId: string): Promise<TurnRecord | null> {
    const turn = this.#turns.get(turnId)
    if (turn === null) return null
    return (await this.#studio(turn).history.get([turnId]))[0] ?? null
  }

  /** Gives one of its pictures to another thread, with what led to it. */
  async lend(turnId: string, picture: number): Promise<Lent | null> {
    const turn = this.#turns.get(turnId)
    return turn === null ? null : lend({ turnId, picture }, turn.ask, this.#studio(turn))
  }

  /** What the thread can tell of a turn, painted or not; null where it does not know it. */
  async historyOf(turnId: string): Promise<TurnHistory | null> {
    const turn = this.#turns.get(turnId)
    if (turn === null) return null
    const studio = this.#studio(turn)
    const [record] = await studio.history.get([turnId])
    return turnHistory(turn, record ?? null, studio, (id) => this.#turns.get(id))
  }

  override async alarm(): Promise<void> {
    const head = this.#turns.head()
    if (head === null) return
    const { turnId } = head.ask
    await this.#notices.finished(turnId)
    const turn = this.#turns.get(turnId) ?? head
    this.#running = { ...nothing(), turnId }
    const done = await runTurn(turn, this.#studio(turn))
    this.#running = nothing()
    if (isSettled(done.state)) this.#cancelled.delete(turnId)
    const next = this.#turns.head()
    if (next === null) return
    const madeWay = !isSettled(done.state) && next.ask.turnId !== turnId
    if (madeWay) this.#tellQueued(done, next)
    await this.#wakeFor(next)
  }

  async #wakeFor(head: Turn): Promise<void> {
    await this.ctx.storage.setAlarm(Math.max(head.wakeAt, this.#clock.now()))
  }

  async #retry(turn: Turn, model: string | null): Promise<PressReceipt> {
    if (turn.state !== 'failed') return 'not_failed'
    await this.#enqueue(retried(turn, model))
    return 'done'
  }

  /** A waiting turn is dropped; a model call is stopped, and nothing of it is posted. */
  async #cancel(turn: Turn): Promise<PressReceipt> {
    const { turnId } = turn.ask
    if (this.#cancelled.has(turnId) || isCancelled(turn)) return 'done'
    if (isPainted(turn)) return 'too_late'
    this.#cancelled.add(turnId)
    this.#save(turn)
    if (this.#running.turnId === turnId) this.#running.stop.abort()
    // It leaves the queue when its time comes, but nobody should have to wait for that.
    else await say(turn, this.#studio(turn), wordsIn(turn.ask.language).status.cancelled)
    const head = this.#turns.head()
    if (head !== null) await this.#wakeFor(head)
    return 'done'
  }

  #delete(turn: Turn): Promise<PressReceipt> {
    const version = this.#versions.byTurn(turn.ask.turnId)
    const shownIn = version === null ? [] : this.#turns.showing(version.version)
    return deleteTurn(turn, shownIn, this.#studio(turn))
  }

  /** Stores a turn; what is cancelled stays so, whatever the step under way makes of it. */
  #save(turn: Turn): Turn {
    const isUnwanted = this.#cancelled.has(turn.ask.turnId) && !isSettled(turn.state)
    const saved = isUnwanted ? cancelled(turn) : turn
    this.#turns.save(saved)
    return saved
  }

  async #enqueue(turn: Turn): Promise<void> {
    const before = this.#turns.head()
    this.#turns.save(turn)
    const head = this.#turns.head() ?? turn
    const waits = head.ask.turnId === turn.ask.turnId ? before : turn
    // One that runs makes way by itself. Not awaited: the desk must not wait for Slack.
    if (waits !== null && waits.ask.turnId !== this.#running.turnId) this.#tellQueued(waits, head)
    // While a turn runs, its alarm sets the next one; setting it here as well does no harm.
    await this.#wakeFor(head)
  }

  #tellQueued(turn: Turn, head: Turn): void {
    this.ctx.waitUntil(this.#notices.tell(turn.ask.turnId, head))
  }

  #studio(turn: Turn): Studio {
    return openStudio(this.env, turn.ask, {
      clock: this.#clock,
      versions: this.#versions,
      askedIn: (turnId) => askedIn(this.#turns.get(turnId)),
      save: (saved) => this.#save(saved),
      isNext: (turnId) => this.#turns.head()?.ask.turnId === turnId,
      signal: this.#running.stop.signal,
    })
  }
}
