/** What the people of a team read: the language of their Slack, asked for once an hour. */
import * as v from 'valibot'
import { LANGUAGES, type Language } from '../turns/language.ts'

/** Slack tells nobody when a language is changed; the Home tab asks anew in any case. */
const FRESH_MS = 3600 * 1000

const TABLE = `
  CREATE TABLE IF NOT EXISTS people (
    user_id TEXT PRIMARY KEY, language TEXT NOT NULL, read_at INTEGER NOT NULL
  ) STRICT, WITHOUT ROWID;
`

const PersonSchema = v.object({ language: v.picklist(LANGUAGES), readAt: v.number() })

/** The people, in the storage of the workspace's object; the table is made where it is new. */
export class People {
  readonly #sql: SqlStorage

  constructor(sql: SqlStorage) {
    this.#sql = sql
    sql.exec(TABLE)
  }

  /** What is known of a person's language. @param now ms since 1970 */
  find(userId: string, now: number): { language: Language; isFresh: boolean } | null {
    const [row] = this.#sql
      .exec('SELECT language, read_at AS readAt FROM people WHERE user_id = ?', userId)
      .toArray()
    const person = v.safeParse(PersonSchema, row)
    if (!person.success) return null
    const { language, readAt } = person.output
    return { language, isFresh: now - readAt < FRESH_MS }
  }

  save(userId: string, language: Language, now: number): void {
    this.#sql.exec('INSERT OR REPLACE INTO people VALUES (?, ?, ?)', userId, language, now)
  }
}
