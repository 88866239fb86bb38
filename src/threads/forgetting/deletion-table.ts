/** Deletions that are not through yet, in the SQLite of a thread's object: storage may fail in the middle. */
import * as v from 'valibot'

const TABLE = `
  CREATE TABLE IF NOT EXISTS deletions (
    turn_id TEXT PRIMARY KEY, tries INTEGER NOT NULL, due_at INTEGER NOT NULL
  ) STRICT, WITHOUT ROWID;
`

/** `words`: only what was said goes, and who is named; what was painted stays. */
const DeletionSchema = v.object({
  turnId: v.string(),
  tries: v.number(),
  dueAt: v.number(),
  what: v.optional(v.picklist(['all', 'words']), 'all'),
})

/** A turn that is being deleted, or its words. */
export type Deletion = v.InferInput<typeof DeletionSchema>

/** Opens the table, and makes it where the object is new. */
export class DeletionTable {
  readonly #sql: SqlStorage
  /** Whether it was found empty, and nothing was put in since: most threads never delete anything. */
  #isEmpty = false

  constructor(sql: SqlStorage) {
    this.#sql = sql
    sql.exec(TABLE)
    // Earlier versions deleted turns as a whole.
    const known = sql.exec(`SELECT 1 FROM pragma_table_info('deletions') WHERE name = 'what'`)
    if (known.toArray().length === 0)
      sql.exec(`ALTER TABLE deletions ADD COLUMN what TEXT NOT NULL DEFAULT 'all'`)
  }

  save({ turnId, tries, dueAt, what = 'all' }: Deletion): void {
    const row =
      'INSERT OR REPLACE INTO deletions (turn_id, tries, due_at, what) VALUES (?, ?, ?, ?)'
    this.#sql.exec(row, turnId, tries, dueAt, what)
    this.#isEmpty = false
  }

  get(turnId: string): Deletion | null {
    return this.#find('WHERE turn_id = ?', turnId)[0] ?? null
  }

  /** Nothing of it is left. */
  done(turnId: string): void {
    this.#sql.exec('DELETE FROM deletions WHERE turn_id = ?', turnId)
  }

  /** The one that is due first; null: none is under way. */
  next(): Deletion | null {
    if (this.#isEmpty) return null
    const first = this.#find('ORDER BY due_at LIMIT 1')[0] ?? null
    this.#isEmpty = first === null
    return first
  }

  #find(where: string, ...values: SqlStorageValue[]): Deletion[] {
    const query = `SELECT turn_id AS turnId, tries, due_at AS dueAt, what FROM deletions ${where}`
    return this.#sql
      .exec(query, ...values)
      .toArray()
      .map((row) => v.parse(DeletionSchema, row))
  }
}
