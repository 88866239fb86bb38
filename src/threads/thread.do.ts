import { DurableObject } from 'cloudflare:workers'
import { systemClock } from '../lib/clock.ts'
import { errorFields, log } from '../lib/log.ts'
import type { ThreadAsk } from '../turns/ask.ts'
import type { Press, PressReceipt } from '../turns/press.ts'
import type { TurnRecord } from '../turns/turn-record.ts'
import { displayName } from '../web-api/messages.ts'
import { CANCELLED, queued } from '../words/phrases.ts'
import { deleteTurn } from './delete-turn.ts'
import { turnFromPress } from './from-press.ts'
import { openStudio } from './open-studio.ts'
import { runTurn } from './run-turn.ts'
import { announce, say } from './steps/announce.ts'
import type { Studio } from './studio.ts'
import { type TurnTable, createTurnTable } from './turn-table.ts'
import { type Turn, cancelled, isPainted, isSettled, newTurn, retried } from './turn.ts'
import { VersionTable } from './version-table.ts'

/**
 * One Slack thread: its turns, one at a time and in order. Each turn runs in an alarm, which survives
 * crashes and has no client that waits.
 */
export class Thread extends DurableObject<Env> {
  readonly #turns: TurnTable
  readonly #versions: VersionTable
  readonly #clock = systemClock
  /** Placeholders of waiting turns that are being posted. Lost in a crash, and then looked for. */
  readonly #announcing = new Map<string, Promise<void>>()
  /** Stops the model call of the turn that runs. */
  #running = { turnId: '', stop: new AbortController() }
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
    await this.#enqueue(newTurn(ask, placeholderTs))
  }

  /** Does what a button says. Pressed twice, it is done once. */
  async press(press: Press): Promise<PressReceipt> {
    const turn = this.#turns.get(press.turnId)
    if (turn === null) return 'unknown'
    const isTheirs = turn.ask.userId === press.userId || press.isAdmin
    if ((press.name === 'cancel' || press.name === 'delete') && !isTheirs) return 'not_yours'
    if (press.name === 'cancel') return this.#cancel(turn)
    if (press.name === 'delete') return deleteTurn(turn, this.#studio(turn))
    if (press.name === 'retry') return this.#retry(turn)
    if (this.#turns.get(press.newTurnId) !== null) return 'done'
    const next = turnFromPress(turn, press, this.#versions)
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

  override async alarm(): Promise<void> {
    const head = this.#turns.head()
    if (head === null) return
    const { turnId } = head.ask
    await this.#announcing.get(turnId)
    const turn = this.#turns.get(turnId) ?? head
    this.#running = { turnId, stop: new AbortController() }
    const done = await runTurn(turn, this.#studio(turn))
    if (isSettled(done.state)) this.#cancelled.delete(turnId)
    const next = this.#turns.head()
    if (next !== null) await this.#wakeFor(next)
  }

  async #wakeFor(head: Turn): Promise<void> {
    await this.ctx.storage.setAlarm(Math.max(head.wakeAt, this.#clock.now()))
  }

  async #retry(turn: Turn): Promise<PressReceipt> {
    if (turn.state !== 'failed') return 'not_failed'
    await this.#enqueue(retried(turn))
    return 'done'
  }

  /** A waiting turn is dropped; a model call is stopped, and nothing of it is posted. */
  async #cancel(turn: Turn): Promise<PressReceipt> {
    if (isPainted(turn)) return 'too_late'
    const { turnId } = turn.ask
    this.#cancelled.add(turnId)
    this.#save(turn)
    if (this.#running.turnId === turnId) this.#running.stop.abort()
    // It leaves the queue when its time comes, but nobody should have to wait for that.
    else await say(turn, this.#studio(turn), CANCELLED)
    const head = this.#turns.head()
    if (head !== null) await this.#wakeFor(head)
    return 'done'
  }

  /** Stores a turn; what is cancelled stays so, whatever the step under way makes of it. */
  #save(turn: Turn): Turn {
    const isUnwanted = this.#cancelled.has(turn.ask.turnId) && !isSettled(turn.state)
    const saved = isUnwanted ? cancelled(turn) : turn
    this.#turns.save(saved)
    return saved
  }

  async #enqueue(turn: Turn): Promise<void> {
    this.#turns.save(turn)
    const head = this.#turns.head()
    // While a turn runs, its alarm sets the next one; setting it here as well does no harm.
    await this.#wakeFor(head ?? turn)
    if (head === null || head.ask.turnId === turn.ask.turnId) return
    const { turnId } = turn.ask
    const told = this.#tellQueued(turn, head).finally(() => this.#announcing.delete(turnId))
    this.#announcing.set(turnId, told)
    // Not awaited: the desk must not wait for Slack.
    this.ctx.waitUntil(told)
  }

  /** Says behind whom a turn waits. Where that fails, the turn is announced when its time has come. */
  async #tellQueued(turn: Turn, head: Turn): Promise<void> {
    try {
      const studio = this.#studio(turn)
      const status = queued(await displayName(studio.slack.call, head.ask.userId))
      if (turn.placeholderTs !== null) return await say(turn, studio, status)
      const { placeholderTs, placeholderTried } = await announce(turn, studio, status)
      studio.save({ ...turn, placeholderTs, placeholderTried, saysPainting: false })
    } catch (error) {
      log('warn', 'queue_not_told', { turn: turn.ask.turnId, ...errorFields(error) })
    }
  }

  #studio(turn: Turn): Studio {
    return openStudio(this.env, turn.ask, {
      clock: this.#clock,
      versions: this.#versions,
      wordsOf: (turnId) => this.#turns.get(turnId)?.ask.prompt ?? '',
      save: (saved) => this.#save(saved),
      signal: this.#running.stop.signal,
    })
  }
}
