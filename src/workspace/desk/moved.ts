/** Where messages are painted that are not painted where they stand: in conversations, and in private. */
import * as v from 'valibot'
import type { Ask } from '../../turns/ask.ts'
import type { Place } from '../../turns/keys.ts'

const TABLE = `
  CREATE TABLE IF NOT EXISTS moved (
    key TEXT PRIMARY KEY, channel TEXT NOT NULL, thread_ts TEXT NOT NULL, at INTEGER NOT NULL
  ) STRICT, WITHOUT ROWID;
  CREATE INDEX IF NOT EXISTS moved_at ON moved (at);
`

const PlaceSchema = v.object({ channel: v.string(), threadTs: v.string() })

/** In the storage of the workspace's object; its table is made where it is new. */
export class Moved {
  readonly #sql: SqlStorage

  constructor(sql: SqlStorage) {
    this.#sql = sql
    sql.exec(TABLE)
  }

  /** Keeps where a message is painted, if that is not the thread that it stands in. @param key of the message */
  note(key: string, ask: Ask, now: number): void {
    const { channel, threadTs, askedAt, isSpoken, inConversation } = ask
    const isMessage = key.endsWith(`/${askedAt}`)
    const isElsewhere = inConversation ? threadTs !== askedAt : !isSpoken
    if (threadTs === null || !isMessage || !isElsewhere) return
    const row = 'INSERT OR REPLACE INTO moved VALUES (?, ?, ?, ?)'
    this.#sql.exec(row, key, channel, threadTs, now)
  }

  /** Where a message is painted; null: where it stands, or nobody knows. */
  placeOf(key: string): Omit<Place, 'team'> | null {
    const query = 'SELECT channel, thread_ts AS threadTs FROM moved WHERE key = ?'
    const [row] = this.#sql.exec(query, key).toArray()
    return row === undefined ? null : v.parse(PlaceSchema, row)
  }
}
