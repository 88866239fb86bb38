/** The outbox of the front desk in its SQLite: errands still to be run, one after the other in each lane. */
import * as v from 'valibot'
import { log } from '../../lib/log.ts'
import { addColumn } from '../add-column.ts'
import { type Errand, laneOf } from './errand.ts'
import { type Row, RowSchema } from './outbox-row.ts'

const TABLE = `
  CREATE TABLE IF NOT EXISTS outbox (
    id INTEGER PRIMARY KEY AUTOINCREMENT, lane TEXT NOT NULL, errand TEXT NOT NULL,
    tries INTEGER NOT NULL, due_at INTEGER NOT NULL
  ) STRICT;
`

/** The first row of each lane. */
const HEADS = 'id IN (SELECT min(id) FROM outbox GROUP BY lane)'

/** The rows, in the storage of the workspace's object; the table is made where it is new. */
export class Outbox {
  readonly #sql: SqlStorage

  constructor(sql: SqlStorage) {
    this.#sql = sql
    sql.exec(TABLE)
    // Desks from before these were counted and known.
    addColumn(sql, 'outbox', 'threw', 'INTEGER NOT NULL DEFAULT 0')
    addColumn(sql, 'outbox', 'key', `TEXT NOT NULL DEFAULT ''`)
  }

  /** Stores an errand. @param stored its JSON text; `key`: what its request is known by. @param lane where it has to wait for another one */
  append(
    errand: Errand,
    { stored, now, key }: { readonly stored: string; readonly now: number; readonly key: string },
    lane?: string,
  ): void {
    const known = lane ?? laneOf(errand)
    const row = 'INSERT INTO outbox (lane, errand, tries, due_at, key) VALUES (?, ?, 0, ?, ?)'
    const values = [known ?? '', stored, now, key]
    if (known !== null) return void this.#sql.exec(row, ...values)
    const { id } = this.#sql.exec<{ id: number }>(`${row} RETURNING id`, ...values).one()
    this.#sql.exec('UPDATE outbox SET lane = ? WHERE id = ?', `new ${id}`, id)
  }

  /**
   * The first rows of their lanes that are due at `now`, the oldest first and no more than `most`.
   * @param busy lanes that are left out
   */
  due(now: number, busy: Iterable<string>, most: number): Row[] {
    return this.#sql
      .exec(
        `SELECT id, key, lane, errand, tries, threw, due_at AS dueAt FROM outbox
         WHERE ${HEADS} AND due_at <= ? AND lane NOT IN (SELECT value FROM json_each(?))
         ORDER BY id LIMIT ?`,
        ...[now, JSON.stringify([...busy]), most],
      )
      .toArray()
      .flatMap((row) => this.#readRow(row))
  }

  /**
   * When to look at the rows again, ms since 1970; null: there are none.
   * @param later for those that are due or under way
   */
  nextAt(now: number, later: number): number | null {
    const query = `SELECT min(iif(due_at <= ?, ?, due_at)) AS next FROM outbox WHERE ${HEADS}`
    return this.#sql.exec<{ next: number | null }>(query, now, later).one().next
  }

  /** Changes a row that could not be carried to its end yet. */
  update({ id, errand, tries, threw, dueAt }: Row): void {
    this.#sql.exec(
      'UPDATE outbox SET errand = ?, tries = ?, threw = ?, due_at = ? WHERE id = ?',
      ...[JSON.stringify(errand), tries, threw, dueAt, id],
    )
  }

  /** Forgets a row whose errand is done. */
  done(id: number): void {
    this.#sql.exec('DELETE FROM outbox WHERE id = ?', id)
  }

  /** A row that cannot be read is set aside, or it would hold up its lane for ever. */
  #readRow(row: Record<string, SqlStorageValue>): Row[] {
    const parsed = v.safeParse(RowSchema, row)
    if (parsed.success) return [parsed.output]
    log('error', 'errand_unreadable', { row: Number(row['id']) })
    this.#sql.exec('DELETE FROM outbox WHERE id = ?', Number(row['id']))
    return []
  }
}
