/**
 * The index of painted turns by their words: SQLite's FTS5, without a copy of the words.
 * https://www.sqlite.org/fts5.html#contentless_delete_tables
 */
import type { Derived } from '../../lib/wipe.ts'
import { termsOf } from './search-words.ts'

/** The ascii tokenizer takes every other letter as it is; ours are folded and cut already. */
const TABLE = `
  CREATE VIRTUAL TABLE IF NOT EXISTS found USING fts5(
    terms, content='', contentless_delete=1, tokenize='ascii', prefix='1 2 3', detail=none
  )
`

/** Its rows have the ids of the rows of `painted`. A row that is not there any more finds nothing. */
export class Found implements Derived {
  readonly #sql: SqlStorage
  #isThere = true
  /** Whether every painted turn is in it, as far as that was looked up. */
  #isWhole = false

  constructor(sql: SqlStorage) {
    this.#sql = sql
    this.make()
  }

  drop(): void {
    this.#sql.exec('DROP TABLE IF EXISTS found')
    this.#isThere = false
    this.#isWhole = false
  }

  make(): void {
    this.#sql.exec(TABLE)
    this.#isThere = true
  }

  /** @param id the row of the turn @param terms of {@link termsOf} */
  put(id: number, terms: string): void {
    if (this.#isThere)
      this.#sql.exec('INSERT OR REPLACE INTO found (rowid, terms) VALUES (?, ?)', id, terms)
  }

  remove(id: number): void {
    if (this.#isThere) this.#sql.exec('DELETE FROM found WHERE rowid = ?', id)
  }

  /** Whether it knows every painted turn. It is filled from the newest to the oldest. */
  isWhole(): boolean {
    if (this.#isThere && !this.#isWhole) this.#isWhole = this.#missing(1).length === 0
    return this.#isThere && this.#isWhole
  }

  /** Takes in some of the turns that it does not know. */
  goOn(count: number): void {
    if (!this.#isThere) return
    for (const { id, terms, alt } of this.#missing(count)) {
      // Earlier versions have kept only what a picture shows.
      const known = terms === '' ? termsOf(alt) : terms
      if (known !== terms) this.#sql.exec('UPDATE painted SET terms = ? WHERE rowid = ?', known, id)
      this.put(id, known)
    }
  }

  #missing(count: number) {
    const [lowest] = this.#sql
      .exec<{ id: number }>('SELECT rowid AS id FROM found ORDER BY rowid LIMIT 1')
      .toArray()
    return this.#sql
      .exec<{ id: number; terms: string; alt: string }>(
        'SELECT rowid AS id, terms, alt FROM painted WHERE rowid < ? ORDER BY rowid DESC LIMIT ?',
        ...[lowest?.id ?? Number.MAX_SAFE_INTEGER, count],
      )
      .toArray()
  }
}
