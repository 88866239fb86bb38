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

/** The first row of its lane: found from the oldest on, so that it is known soon, however many wait behind. */
const IS_HEAD =
  'NOT EXISTS (SELECT 1 FROM outbox AS ahead WHERE ahead.lane = outbox.lane AND ahead.id < outbox.id)'

/** When the next one is to be looked at that is not yet due (ms since 1970), and whether one is (0 or 1). */
interface Times extends Record<string, SqlStorageValue> {
  readonly putOff: number | null
  readonly isDue: number
}

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
    const row = 'INSERT INTO outbox (lane, errand, tries, due_at, key) VALUES (?, ?, 0, ?, ?)'
    const own = lane ?? laneOf(errand) ?? `new ${crypto.randomUUID()}`
    this.#sql.exec(row, own, stored, now, key)
  }

  /**
   * The first rows of their lanes that are due at `now`, the oldest first and no more than `most`.
   * @param busy lanes that are left out
   */
  due(now: number, busy: Iterable<string>, most: number): Row[] {
    return this.#sql
      .exec(
        `SELECT id, key, lane, errand, tries, threw, due_at AS dueAt FROM outbox
         WHERE due_at <= ? AND lane NOT IN (SELECT value FROM json_each(?)) AND ${IS_HEAD}
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
    // Only a first row is ever put off.
    const query = `SELECT (SELECT min(due_at) FROM outbox WHERE due_at > ?1) AS putOff,
      EXISTS (SELECT 1 FROM outbox WHERE due_at <= ?1 AND ${IS_HEAD}) AS isDue`
    const { putOff, isDue } = this.#sql.exec<Times>(query, now).one()
    const times = [...(isDue === 1 ? [later] : []), ...(putOff === null ? [] : [putOff])]
    return times.length === 0 ? null : Math.min(...times)
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
