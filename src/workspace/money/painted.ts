/** What people have painted lately, for their Home tab. */
import * as v from 'valibot'

const EntrySchema = v.object({
  turnId: v.string(),
  userId: v.string(),
  channel: v.string(),
  threadTs: v.string(),
  version: v.number(),
  /** R2's key of its first picture. */
  pictureKey: v.string(),
  alt: v.string(),
  pictures: v.number(),
  /** USD; null where Gemini counted no tokens. */
  cost: v.nullable(v.number()),
  /** ms since 1970. */
  paintedAt: v.number(),
})
/** A painted turn as it is noted; small, so that a month of a busy team is a few MB. */
export type Entry = Readonly<v.InferOutput<typeof EntrySchema>>

const MAX_ALT = 150
const LAST_PICTURES = 6

const TABLE = `
  CREATE TABLE IF NOT EXISTS painted (
    turn_id TEXT PRIMARY KEY, user_id TEXT NOT NULL, channel TEXT NOT NULL, thread_ts TEXT NOT NULL,
    version INTEGER NOT NULL, picture_key TEXT NOT NULL, alt TEXT NOT NULL,
    pictures INTEGER NOT NULL, cost REAL, painted_at INTEGER NOT NULL
  ) STRICT;
  CREATE INDEX IF NOT EXISTS painted_by ON painted (user_id, painted_at DESC);
  CREATE INDEX IF NOT EXISTS painted_when ON painted (painted_at);
`

/** In the storage of the workspace's object; its table is made where it is new. */
export class Painted {
  readonly #sql: SqlStorage

  constructor(sql: SqlStorage) {
    this.#sql = sql
    sql.exec(TABLE)
  }

  /** Notes a painted turn. Doing it twice notes it once. */
  note(entry: Entry): void {
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

  /** Forgets a turn that was deleted. What it has cost stays in the ledger. */
  forget(turnId: string): void {
    this.#sql.exec('DELETE FROM painted WHERE turn_id = ?', turnId)
  }

  /** Forgets what a turn was asked with: its description goes by that. */
  forgetWords(turnId: string): void {
    this.#sql.exec(`UPDATE painted SET alt = '' WHERE turn_id = ?`, turnId)
  }

  /** Forgets all turns of a person. */
  forgetPerson(userId: string): void {
    this.#sql.exec('DELETE FROM painted WHERE user_id = ?', userId)
  }

  /** The newest turns of a person, the newest first. */
  last(userId: string): Entry[] {
    return this.#sql
      .exec(
        `SELECT turn_id AS turnId, user_id AS userId, channel, thread_ts AS threadTs, version,
           picture_key AS pictureKey, alt, pictures, cost, painted_at AS paintedAt
         FROM painted WHERE user_id = ? ORDER BY painted_at DESC LIMIT ?`,
        ...[userId, LAST_PICTURES],
      )
      .toArray()
      .map((row) => v.parse(EntrySchema, row))
  }
}
