/** What is done for turns that wait: they are read, and who waits is told behind whom. */
import { errorFields, log } from '../lib/log.ts'
import { QueueNotices } from './queue-notices.ts'
import { read } from './steps/read.ts'
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
  readonly #reading = new Map<string, Promise<void>>()

  constructor(options: WaitingOptions) {
    this.#options = options
    this.#notices = new QueueNotices(options)
  }

  /**
   * Says behind whom a turn waits. Nothing is shown of what may be talk, and nobody waits behind it: it is
   * read first, so that talk need not wait for a picture to be dropped. Never throws.
   */
  async tell(turn: Turn, head: Turn): Promise<void> {
    if (turn.ask.unread !== null) await this.#readOnce(turn)
    else if (head.ask.unread === null && turn.question === null)
      await this.#notices.tell(turn.ask.turnId, head)
  }

  /** Resolves when nothing is done for a turn any more. */
  async finished(turnId: string): Promise<void> {
    await this.#reading.get(turnId)
    await this.#notices.finished(turnId)
  }

  #readOnce(turn: Turn): Promise<void> {
    const { turnId } = turn.ask
    const before = this.#reading.get(turnId)
    if (before !== undefined) return before
    const reading = this.#read(turn).finally(() => this.#reading.delete(turnId))
    this.#reading.set(turnId, reading)
    return reading
  }

  async #read(turn: Turn): Promise<void> {
    const { studioOf, save, head } = this.#options
    try {
      const became = await read(turn, studioOf(turn))
      save(became)
      const first = head()
      if (first === null || isSettled(became.state) || became.ask.unread !== null) return
      // Not awaited: the turn may go on meanwhile, and waits for what is said of it.
      if (first.ask.turnId !== turn.ask.turnId) void this.tell(became, first)
    } catch (error) {
      log('warn', 'not_read_ahead', { turn: turn.ask.turnId, ...errorFields(error) })
    }
  }
}
