/** Words that people had improved or described, for the way back and for the buttons that open them. */
import * as v from 'valibot'
import { type Draft, DraftSchema } from '../../turns/draft.ts'
import { addColumn } from '../add-column.ts'

/** Whose words they are. */
export interface Whose {
  readonly userId: string
  /** What the message is known by that they stood in; empty: in none. */
  readonly said?: string
}

const TABLE = `
  CREATE TABLE IF NOT EXISTS drafts (
    id TEXT PRIMARY KEY, draft TEXT NOT NULL, at INTEGER NOT NULL
  ) STRICT, WITHOUT ROWID;
  CREATE INDEX IF NOT EXISTS drafts_at ON drafts (at);
`

const BodySchema = v.pipe(v.string(), v.parseJson(), DraftSchema)

/** The drafts, in the storage of the workspace's object; their table is made where it is new. */
export class Drafts {
  readonly #sql: SqlStorage

  constructor(sql: SqlStorage) {
    this.#sql = sql
    sql.exec(TABLE)
    // Drafts of earlier versions are nobody's, for a day.
    for (const column of ['user_id', 'said'])
      addColumn(sql, 'drafts', column, `TEXT NOT NULL DEFAULT ''`)
  }

  /** Keeps a draft; one of the same id gives way. */
  keep(id: string, draft: Draft, { userId, said = '' }: Whose, now: number): void {
    const row =
      'INSERT OR REPLACE INTO drafts (id, draft, user_id, said, at) VALUES (?, ?, ?, ?, ?)'
    this.#sql.exec(row, id, JSON.stringify(draft), userId, said, now)
  }

  /** Forgets those that came of a message. @param said what the message is known by */
  forgetSaid(said: string): void {
    this.#sql.exec('DELETE FROM drafts WHERE said = ?', said)
  }

  /** The draft; null where it is not kept, or not any more. */
  get(id: string): Draft | null {
    const [row] = this.#sql
      .exec<{ draft: string }>('SELECT draft FROM drafts WHERE id = ?', id)
      .toArray()
    const parsed = v.safeParse(BodySchema, row?.draft)
    return parsed.success ? parsed.output : null
  }
}
