/** The people of a team as Slack describes them: what they read, and what they are called. */
import * as v from 'valibot'
import { LANGUAGES } from '../turns/language.ts'
import type { Persona } from '../web-api/people.ts'

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
  readAt: v.number(),
})

/** The people, in the storage of the workspace's object; the table is made where it is new. */
export class People {
  readonly #sql: SqlStorage

  constructor(sql: SqlStorage) {
    this.#sql = sql
    sql.exec(TABLES)
  }

  /** What is known of a person. @param now ms since 1970 */
  find(userId: string, now: number): (Persona & { readonly isFresh: boolean }) | null {
    const [row] = this.#sql
      .exec('SELECT language, name, read_at AS readAt FROM personas WHERE user_id = ?', userId)
      .toArray()
    const read = v.safeParse(RowSchema, row)
    if (!read.success) return null
    const { readAt, ...persona } = read.output
    return { ...persona, isFresh: now - readAt < FRESH_MS }
  }

  save(userId: string, { language, name }: Persona, now: number): void {
    const row = 'INSERT OR REPLACE INTO personas VALUES (?, ?, ?, ?)'
    this.#sql.exec(row, userId, language, name, now)
  }

  /** Something about a person has changed: Slack is asked again before they are spoken to. */
  forget(userId: string): void {
    this.#sql.exec('DELETE FROM personas WHERE user_id = ?', userId)
  }
}
