/** What is done for turns that wait: they are read, their pictures are reserved, and who waits is told behind whom. */
import { errorFields, log } from '../lib/log.ts'
import { QueueNotices } from './queue-notices.ts'
import { sayCancelled } from './steps/cancelled.ts'
import { read as readTurn } from './steps/read.ts'
import { giveBackUnused, reserveMore, takesMore } from './steps/reserve.ts'
import type { Studio } from './studio.ts'
import { type Turn, isSettled } from './turn.ts'

export interface WaitingOptions {
  /** A turn as it is now. */
  readonly turnOf: (turnId: string) => Turn | null
  readonly studioOf: (turn: Turn) => Studio
  /** The turn whose turn it is. */
  readonly head: () => Turn | null
  readonly save: (turn: Turn) => void
}

/** What is under way is lost in a crash; it is done when the turn's time has come. */
export class Waiting {
  readonly #options: WaitingOptions
  readonly #notices: QueueNotices
  readonly #underWay = new Map<string, Promise<void>>()

  constructor(options: WaitingOptions) {
    this.#options = options
    this.#notices = new QueueNotices(options)
  }

  /**
   * Says behind whom a turn waits. Nothing is shown of what may be talk, and nobody waits behind it: it is
   * read first, so that talk need not wait for a picture to be dropped. Never throws.
   */
  async tell(turn: Turn, head: Turn): Promise<void> {
    if (turn.ask.unread !== null || takesMore(turn)) await this.#aheadOnce(turn)
    else if (head.ask.unread === null && turn.question === null)
      await this.#notices.tell(turn.ask.turnId, head)
  }

  /** Resolves when nothing is done for a turn any more. */
  async finished(turnId: string): Promise<void> {
    await this.#underWay.get(turnId)
    await this.#notices.finished(turnId)
  }

  /** Says that a turn was cancelled, last of all that is said of it: “Queued behind…” may be on its way. */
  async sayCancelled(turnId: string): Promise<void> {
    await this.finished(turnId)
    const turn = this.#options.turnOf(turnId)
    if (turn !== null) await sayCancelled(turn, this.#options.studioOf(turn))
  }

  /** Stores one that turned out to be nothing for Easel; what was reserved for it is given back. */
  async drop(turn: Turn): Promise<void> {
    const { studioOf, save } = this.#options
    await giveBackUnused(turn, studioOf(turn))
    save(turn)
  }

  #aheadOnce(turn: Turn): Promise<void> {
    const { turnId } = turn.ask
    const before = this.#underWay.get(turnId)
    if (before !== undefined) return before
    const ahead = this.#ahead(turn).finally(() => this.#underWay.delete(turnId))
    this.#underWay.set(turnId, ahead)
    return ahead
  }

  /** Reads a waiting turn and reserves its pictures, ahead of its time. */
  async #ahead(turn: Turn): Promise<void> {
    const { studioOf, save, head } = this.#options
    try {
      const read = turn.ask.unread === null ? turn : await readTurn(turn, studioOf(turn))
      const isClear = !isSettled(read.state) && read.ask.unread === null
      const became = isClear && takesMore(read) ? await reserveMore(read, studioOf(read)) : read
      if (isSettled(became.state)) await this.drop(became)
      else save(became)
      const first = head()
      if (first === null || isSettled(became.state) || became.ask.unread !== null) return
      // Not awaited: the turn may go on meanwhile, and waits for what is said of it.
      if (first.ask.turnId !== turn.ask.turnId) void this.tell(became, first)
    } catch (error) {
      log('warn', 'not_taken_ahead', { turn: turn.ask.turnId, ...errorFields(error) })
    }
  }
}
