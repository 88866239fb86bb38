/** Deletions that are not through yet, in the SQLite of a thread's object: storage may fail in the middle. */
import * as v from 'valibot'
import type { Sql } from '../../lib/read-once.ts'

/** `words`: only what was said goes, and who is named; what was painted stays. */
const DeletionSchema = v.object({
  turnId: v.string(),
  tries: v.number(),
  dueAt: v.number(),
  what: v.optional(v.picklist(['all', 'words']), 'all'),
})

/** A turn that is being deleted, or its words. */
export type Deletion = v.InferInput<typeof DeletionSchema>

/** In a table that is there: `make-tables.ts`. */
export class DeletionTable {
  readonly #sql: Sql
  /** Whether it was found empty, and nothing was put in since: most threads never delete anything. */
  #isEmpty = false

  constructor(sql: Sql) {
    this.#sql = sql
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
