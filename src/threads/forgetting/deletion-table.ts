/** Deletions that are not through yet, in the SQLite of a thread's object: storage may fail in the middle. */
import * as v from 'valibot'

const TABLE = `
  CREATE TABLE IF NOT EXISTS deletions (
    turn_id TEXT PRIMARY KEY, tries INTEGER NOT NULL, due_at INTEGER NOT NULL
  ) STRICT, WITHOUT ROWID;
`

const DeletionSchema = v.object({ turnId: v.string(), tries: v.number(), dueAt: v.number() })

/** A turn that is being deleted. */
export type Deletion = v.InferOutput<typeof DeletionSchema>

/** Opens the table, and makes it where the object is new. */
export class DeletionTable {
  readonly #sql: SqlStorage

  constructor(sql: SqlStorage) {
    this.#sql = sql
    sql.exec(TABLE)
  }

  save({ turnId, tries, dueAt }: Deletion): void {
    this.#sql.exec('INSERT OR REPLACE INTO deletions VALUES (?, ?, ?)', turnId, tries, dueAt)
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
    return this.#find('ORDER BY due_at LIMIT 1')[0] ?? null
  }

  #find(where: string, ...values: SqlStorageValue[]): Deletion[] {
    const query = `SELECT turn_id AS turnId, tries, due_at AS dueAt FROM deletions ${where}`
    return this.#sql
      .exec(query, ...values)
      .toArray()
      .map((row) => v.parse(DeletionSchema, row))
  }
}
