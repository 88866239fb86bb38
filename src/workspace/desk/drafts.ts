/** Words that people had improved or described, for the way back and for the buttons that open them. */
import * as v from 'valibot'
import { type Draft, DraftSchema } from '../../turns/draft.ts'

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
  }

  /** Keeps a draft; one of the same id gives way. */
  keep(id: string, draft: Draft, now: number): void {
    this.#sql.exec('INSERT OR REPLACE INTO drafts VALUES (?, ?, ?)', id, JSON.stringify(draft), now)
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
