/** What people have painted lately, as it is shown on the Home tab and found by its words. */
import * as v from 'valibot'
import { addColumn } from '../add-column.ts'
import type { Found } from './found.ts'
import { type Entry, type Hit, HitSchema, type Part, type Search } from './search.ts'
import { termsOf, wantedTerms } from './search-words.ts'
import { whereOf } from './where.ts'

const MAX_ALT = 150

const TABLE = `
  CREATE TABLE IF NOT EXISTS painted (
    turn_id TEXT PRIMARY KEY, user_id TEXT NOT NULL, channel TEXT NOT NULL, thread_ts TEXT NOT NULL,
    version INTEGER NOT NULL, picture_key TEXT NOT NULL, alt TEXT NOT NULL,
    pictures INTEGER NOT NULL, cost REAL, painted_at INTEGER NOT NULL
  ) STRICT;
  CREATE INDEX IF NOT EXISTS painted_by ON painted (user_id, painted_at DESC);
  CREATE INDEX IF NOT EXISTS painted_when ON painted (painted_at);
`

/** Approved versions are kept longer: those of whoever keeps the book of approvals. `?`: now */
const NOT_APPROVED = 'turn_id NOT IN (SELECT turn_id FROM approvals WHERE until > ?)'

/** In the storage of the workspace's object; its table is made where it is new. */
export class Painted {
  readonly #sql: SqlStorage
  readonly #found: Pick<Found, 'put' | 'remove' | 'isWhole'>

  /** @param found where they are found by their words */
  constructor(sql: SqlStorage, found: Pick<Found, 'put' | 'remove' | 'isWhole'>) {
    this.#sql = sql
    sql.exec(TABLE)
    addColumn(sql, 'painted', 'terms', `TEXT NOT NULL DEFAULT ''`)
    this.#found = found
  }

  /** Notes a painted turn, with the words under which it is found. Doing it twice notes it once. */
  note(entry: Entry, words: string): void {
    const terms = termsOf(words)
    const [row] = this.#sql
      .exec<{ id: number }>(
        `INSERT OR IGNORE INTO painted VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?) RETURNING rowid AS id`,
        ...[entry.turnId, entry.userId, entry.channel, entry.threadTs, entry.version],
        ...[entry.pictureKey, entry.alt.slice(0, MAX_ALT), entry.pictures, entry.cost],
        ...[entry.paintedAt, terms],
      )
      .toArray()
    if (row !== undefined) this.#found.put(row.id, terms)
  }

  /** Forgets a turn that was deleted. What it has cost stays in the ledger. */
  forget(turnId: string): void {
    this.#remove('turn_id = ?', turnId)
  }

  /** Forgets what a turn was asked with: its description goes by that. */
  forgetWords(turnId: string): void {
    const query = `UPDATE painted SET alt = '', terms = '' WHERE turn_id = ? RETURNING rowid AS id`
    const changed = this.#sql.exec<{ id: number }>(query, turnId).toArray()
    for (const { id } of changed) this.#found.put(id, '')
  }

  /** Forgets all turns of a person. */
  forgetPerson(userId: string): void {
    this.#remove('user_id = ?', userId)
  }

  /** When the oldest was painted that is not kept longer, ms since 1970; null: there is none. */
  oldest(now: number): number | null {
    const query = `SELECT min(painted_at) AS oldest FROM painted WHERE ${NOT_APPROVED}`
    return this.#sql.exec<{ oldest: number | null }>(query, now).one().oldest
  }

  /** Ends what was painted at that time or before, and is not kept longer. */
  end(at: number, now: number): void {
    this.#remove(`painted_at <= ? AND ${NOT_APPROVED}`, at, now)
  }

  /** A part of what somebody looks for, the newest first. Words of which nothing can be looked up find nothing. */
  search(search: Search, { asker, before, count }: Part): Hit[] {
    const terms = wantedTerms(search.words)
    if (terms.length === 0 && search.words !== '') return []
    const { from, where, values } = whereOf({ ...search, terms, asker, before }, this.#found)
    return this.#sql
      .exec(
        `SELECT painted.rowid AS id, turn_id AS turnId, user_id AS userId, channel, thread_ts AS threadTs, version,
           picture_key AS pictureKey, alt, pictures, cost, painted_at AS paintedAt
         FROM ${from} WHERE ${where} ORDER BY painted.rowid DESC LIMIT ?`,
        ...[...values, count],
      )
      .toArray()
      .map((row) => v.parse(HitSchema, row))
  }

  #remove(which: string, ...values: SqlStorageValue[]): void {
    const query = `DELETE FROM painted WHERE ${which} RETURNING rowid AS id`
    const gone = this.#sql.exec<{ id: number }>(query, ...values).toArray()
    for (const { id } of gone) this.#found.remove(id)
  }
}
