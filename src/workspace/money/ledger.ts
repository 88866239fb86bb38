/** What a team has painted lately: the last pictures of a person, and what a month has cost. */
import * as v from 'valibot'
import type { Use } from '../../turns/use.ts'

/** A painted turn as it is noted; small, so that a month of a busy team is a few MB. */
export interface Entry {
  readonly turnId: string
  readonly userId: string
  readonly channel: string
  readonly threadTs: string
  readonly version: number
  /** R2's key of its first picture. */
  readonly pictureKey: string
  readonly alt: string
  readonly pictures: number
  /** USD; null where Gemini counted no tokens. */
  readonly cost: number | null
  /** ms since 1970. */
  readonly paintedAt: number
}

/** Money for which no picture was painted: for a message that was read, or a question that was answered. */
export interface Aside {
  /** The id of the turn that it was for. */
  readonly id: string
  readonly userId: string
  /** USD. */
  readonly cost: number
  /** ms since 1970. */
  readonly at: number
}

export interface Overview {
  /** The newest first. */
  readonly last: readonly Entry[]
  readonly mine: Use
  readonly team: Use
}

const DAY_MS = 24 * 3600 * 1000
/** Thirteen months. */
const SUMS_KEPT_MS = 396 * DAY_MS
const MAX_ALT = 150
const LAST_PICTURES = 6

const TABLE = `
  CREATE TABLE IF NOT EXISTS painted (
    turn_id TEXT PRIMARY KEY, user_id TEXT NOT NULL, channel TEXT NOT NULL, thread_ts TEXT NOT NULL,
    version INTEGER NOT NULL, picture_key TEXT NOT NULL, alt TEXT NOT NULL,
    pictures INTEGER NOT NULL, cost REAL, painted_at INTEGER NOT NULL
  ) STRICT;
  CREATE TABLE IF NOT EXISTS asides (
    id TEXT PRIMARY KEY, user_id TEXT NOT NULL, cost REAL NOT NULL, at INTEGER NOT NULL
  ) STRICT;
  CREATE INDEX IF NOT EXISTS painted_by ON painted (user_id, painted_at DESC);
  CREATE INDEX IF NOT EXISTS painted_when ON painted (painted_at);
  CREATE TABLE IF NOT EXISTS painted_days (
    day INTEGER PRIMARY KEY, pictures INTEGER NOT NULL, cost REAL NOT NULL
  ) STRICT;
  CREATE INDEX IF NOT EXISTS asides_when ON asides (at);
  CREATE VIEW IF NOT EXISTS spent AS
    SELECT user_id, pictures, cost, painted_at AS at FROM painted
    UNION ALL SELECT user_id, 0, cost, at FROM asides;
`

const EntrySchema = v.object({
  turnId: v.string(),
  userId: v.string(),
  channel: v.string(),
  threadTs: v.string(),
  version: v.number(),
  pictureKey: v.string(),
  alt: v.string(),
  pictures: v.number(),
  cost: v.nullable(v.number()),
  paintedAt: v.number(),
})

const UseSchema = v.object({ pictures: v.number(), cost: v.number() })

/** The ledger, in the storage of the workspace's object; its table is made where it is new. */
export class Ledger {
  readonly #sql: SqlStorage

  constructor(sql: SqlStorage) {
    this.#sql = sql
    sql.exec(TABLE)
  }

  /** Notes a painted turn, or money for which none was painted. Doing it twice notes it once. */
  note(entry: Entry | Aside): void {
    if (!('version' in entry)) return this.#noteAside(entry)
    this.#sql.exec(
      'INSERT OR IGNORE INTO painted VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)',
      entry.turnId,
      entry.userId,
      entry.channel,
      entry.threadTs,
      entry.version,
      entry.pictureKey,
      entry.alt.slice(0, MAX_ALT),
      entry.pictures,
      entry.cost,
      entry.paintedAt,
    )
  }

  /** When the oldest turn was painted, ms since 1970; null: there is none. */
  oldest(): number | null {
    const query = 'SELECT min(at) AS oldest FROM spent'
    return this.#sql.exec<{ oldest: number | null }>(query).one().oldest
  }

  /** Keeps of turns up to a time what each day came to, without names, words and ids; sums end after 13 months. */
  fold(upTo: number, now: number): void {
    this.#sql.exec(
      `INSERT INTO painted_days
       SELECT CAST(at / ? AS INTEGER), sum(pictures), total(cost) FROM spent WHERE at <= ? GROUP BY 1
       ON CONFLICT (day) DO UPDATE
       SET pictures = pictures + excluded.pictures, cost = cost + excluded.cost`,
      ...[DAY_MS, upTo],
    )
    this.#sql.exec('DELETE FROM painted WHERE painted_at <= ?', upTo)
    this.#sql.exec('DELETE FROM asides WHERE at <= ?', upTo)
    this.#sql.exec('DELETE FROM painted_days WHERE day < ?', (now - SUMS_KEPT_MS) / DAY_MS)
  }

  #noteAside({ id, userId, cost, at }: Aside): void {
    this.#sql.exec('INSERT OR IGNORE INTO asides VALUES (?, ?, ?, ?)', id, userId, cost, at)
  }

  /** Forgets a turn that was deleted. */
  forget(turnId: string): void {
    this.#sql.exec('DELETE FROM painted WHERE turn_id = ?', turnId)
  }

  /**
   * What a person sees of it.
   * @param since the beginning of the month, ms since 1970
   */
  overview(userId: string, since: number): Overview {
    const last = this.#sql
      .exec(
        `SELECT turn_id AS turnId, user_id AS userId, channel, thread_ts AS threadTs, version,
           picture_key AS pictureKey, alt, pictures, cost, painted_at AS paintedAt
         FROM painted WHERE user_id = ? ORDER BY painted_at DESC LIMIT ?`,
        userId,
        LAST_PICTURES,
      )
      .toArray()
      .map((row) => v.parse(EntrySchema, row))
    const sum = 'SELECT total(pictures) AS pictures, total(cost) AS cost'
    return {
      last,
      mine: this.#use(`${sum} FROM spent WHERE at >= ? AND user_id = ?`, since, userId),
      team: this.#use(
        `${sum} FROM (
           SELECT pictures, cost FROM spent WHERE at >= ?
           UNION ALL SELECT pictures, cost FROM painted_days WHERE day >= ?)`,
        ...[since, Math.floor(since / DAY_MS)],
      ),
    }
  }

  #use(query: string, ...values: SqlStorageValue[]): Use {
    return v.parse(UseSchema, this.#sql.exec(query, ...values).one())
  }
}

/** The beginning of a month (UTC), as ms since 1970. */
export function monthOf(now: number): number {
  const date = new Date(now)
  return Date.UTC(date.getUTCFullYear(), date.getUTCMonth(), 1)
}
