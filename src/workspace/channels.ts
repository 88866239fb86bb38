/** What people have chosen for their channels. */
import * as v from 'valibot'
import { REPLIES, type Replies } from '../turns/replies.ts'

const TABLE = `
  CREATE TABLE IF NOT EXISTS channels (
    channel TEXT PRIMARY KEY, replies TEXT NOT NULL, chosen_by TEXT NOT NULL, at INTEGER NOT NULL
  ) STRICT, WITHOUT ROWID;
`

const RowSchema = v.object({ replies: v.picklist(REPLIES) })

/** What somebody has chosen. */
export interface Choice {
  readonly replies: Replies
  readonly userId: string
}

/** In the storage of the workspace's object; its table is made where it is new. */
export class Channels {
  readonly #sql: SqlStorage
  readonly #usual: Replies

  /** @param usual how much it joins in where nobody has chosen */
  constructor(sql: SqlStorage, usual: Replies) {
    this.#sql = sql
    this.#usual = usual
    sql.exec(TABLE)
  }

  /**
   * How much Easel joins in there.
   * @param choice what somebody chooses now; null: nothing. `now`: ms since 1970
   */
  choose(channel: string, choice: Choice | null, now: number): Replies {
    if (choice !== null)
      this.#sql.exec(
        'INSERT OR REPLACE INTO channels VALUES (?, ?, ?, ?)',
        ...[channel, choice.replies, choice.userId, now],
      )
    const query = 'SELECT replies FROM channels WHERE channel = ?'
    const parsed = v.safeParse(RowSchema, this.#sql.exec(query, channel).toArray()[0])
    return parsed.success ? parsed.output.replies : this.#usual
  }
}
