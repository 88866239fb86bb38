/** The people of a team as Slack describes them: what they read, what they are called, and whether they are admins. */
import * as v from 'valibot'
import { LANGUAGES } from '../turns/language.ts'
import { type Member, RANKS } from '../web-api/people.ts'

/** Slack says when something about a person changes; where it does not, it is noticed after this time. */
const FRESH_MS = 2 * 60 * 1000

/** `people` is what earlier versions kept for an hour; all of it can be asked for again. */
const TABLES = `
  DROP TABLE IF EXISTS people;
  CREATE TABLE IF NOT EXISTS personas (
    user_id TEXT PRIMARY KEY, language TEXT NOT NULL, name TEXT, read_at INTEGER NOT NULL
  ) STRICT, WITHOUT ROWID;
`

const RowSchema = v.object({
  language: v.picklist(LANGUAGES),
  name: v.nullable(v.string()),
  rank: v.picklist(RANKS),
  readAt: v.number(),
})

/** The people, in the storage of the workspace's object; the table is made where it is new. */
export class People {
  readonly #sql: SqlStorage

  constructor(sql: SqlStorage) {
    this.#sql = sql
    sql.exec(TABLES)
    const isThere = `SELECT 1 FROM pragma_table_info('personas') WHERE name = 'rank'`
    // Earlier versions have not asked whether somebody is an admin.
    if (sql.exec(isThere).toArray().length === 0)
      sql.exec(`ALTER TABLE personas ADD COLUMN rank TEXT NOT NULL DEFAULT 'member'`)
  }

  /** What is known of a person. @param now ms since 1970 */
  find(userId: string, now: number): (Member & { readonly isFresh: boolean }) | null {
    const [row] = this.#sql
      .exec(
        'SELECT language, name, rank, read_at AS readAt FROM personas WHERE user_id = ?',
        userId,
      )
      .toArray()
    const read = v.safeParse(RowSchema, row)
    if (!read.success) return null
    const { readAt, ...member } = read.output
    return { ...member, isFresh: now - readAt < FRESH_MS }
  }

  save(userId: string, { language, name, rank }: Member, now: number): void {
    this.#sql.exec(
      'INSERT OR REPLACE INTO personas (user_id, language, name, read_at, rank) VALUES (?, ?, ?, ?, ?)',
      ...[userId, language, name, now, rank],
    )
  }

  /** The admins that Easel has met, the one it has met last first. */
  admins(): string[] {
    return this.#sql
      .exec<{ id: string }>(
        `SELECT user_id AS id FROM personas WHERE rank = 'admin' ORDER BY read_at DESC`,
      )
      .toArray()
      .map(({ id }) => id)
  }

  /** Whom Easel has met under that name, or one that begins so, the one it has met last first; case does not count. */
  called(name: string): string[] {
    return this.#sql
      .exec<{ id: string }>(
        `SELECT user_id AS id FROM personas WHERE instr(lower(name), lower(?)) = 1
         ORDER BY lower(name) <> lower(?), read_at DESC`,
        ...[name, name],
      )
      .toArray()
      .map(({ id }) => id)
  }

  /** Something about a person has changed: Slack is asked again before they are spoken to. */
  forget(userId: string): void {
    this.#sql.exec('DELETE FROM personas WHERE user_id = ?', userId)
  }
}
