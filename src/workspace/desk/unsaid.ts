/** Messages that were deleted in Slack: what the desk still has of them goes at once, and their thread is told. */
import type { Draft } from '../../turns/draft.ts'
import type { Drafts, Whose } from './drafts.ts'
import type { Desk } from './desk.ts'
import { type Receipt, type Unsaid, messageKey, unsaidKey } from './errand.ts'

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

  /** Keeps words for their buttons; false where the message that they stood in was taken back. @param now ms since 1970 */
  keepDraft(id: string, draft: Draft, whose: Whose, now: number): boolean {
    if (whose.said !== undefined && this.#desk.hasSeen(unsaidKey(whose.said))) return false
    this.#drafts.keep(id, draft, whose, now)
    return true
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
    if (!this.#desk.isFirst(unsaidKey(key), now)) return 'known_already'
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
