/** Messages that were deleted in Slack: what the desk still has of them goes at once, and their thread is told. */
import type { Drafts } from './drafts.ts'
import type { Desk } from './desk.ts'
import { type Receipt, type Unsaid, messageKey } from './errand.ts'

/** The part of the desk that takes words back, in the same SQLite as the desk. */
export class UnsaidBook {
  readonly #sql: SqlStorage
  readonly #desk: Desk
  readonly #drafts: Drafts

  constructor(sql: SqlStorage, desk: Desk, drafts: Drafts) {
    this.#sql = sql
    this.#desk = desk
    this.#drafts = drafts
  }

  /**
   * Takes a message back, in one write. It may not have come yet: then it is turned away when it does.
   * @param now ms since 1970
   */
  receive({ isAddressed, ...said }: Unsaid, now: number): Receipt {
    const key = messageKey(said)
    const { channel, threadTs } = said
    const isOurs = isAddressed || this.#desk.hasSeen(key) || this.#desk.moved.placeOf(key) !== null
    if (!isOurs && !this.#desk.isEasel(channel, threadTs)) return 'not_our_thread'
    if (!this.#desk.isFirst(`unsaid/${key}`, now)) return 'known_already'
    this.#desk.isFirst(key, now)
    const query = 'DELETE FROM outbox WHERE key = ? RETURNING lane'
    const [row] = this.#sql.exec<{ lane: string }>(query, key).toArray()
    this.#drafts.forgetSaid(key)
    // It goes behind what is under way with the message.
    const where = { ...said, responseUrl: null }
    this.#desk.put({ kind: 'unsay', ...where }, now, row?.lane)
    return 'taken'
  }
}
