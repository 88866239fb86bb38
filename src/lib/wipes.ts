/** When the file of an object is to be wiped, in its own SQLite: a crash does not forget it. All times in ms since 1970. */
import { tablesIn } from './tables-in.ts'
import { type Derived, type WipedStorage, pagesOf, wipe } from './wipe.ts'

/** What is deleted in one go is wiped in one go. */
const GATHER_MS = 1000
/** Whoever deletes much does not keep the object from its work. */
const PAUSE_MS = 3000
const DAY_MS = 24 * 3600 * 1000
/** A wipe that has begun is begun again after this time, unless it has ended. */
const WATCH_MS = 10_000

const TABLE = `
  CREATE TABLE IF NOT EXISTS wipes (
    one INTEGER PRIMARY KEY CHECK (one = 1), due_at INTEGER, wiped_at INTEGER NOT NULL,
    pages INTEGER NOT NULL, is_whole INTEGER NOT NULL
  ) STRICT;
`

interface Row extends Record<string, SqlStorageValue> {
  /** null: nothing is to be wiped. */
  readonly dueAt: number | null
  readonly wipedAt: number
  /** How many pages the file has had at most, as far as is known. */
  readonly pages: number
  /** 1: all tables; 0: those with words. */
  readonly isWhole: number
}

const NEVER: Row = { dueAt: null, wipedAt: 0, pages: 0, isWhole: 0 }

/** The wipes of one object; the table is made where it is new. */
export class Wipes {
  readonly #sql: SqlStorage
  /** The row as it stands: nobody else writes it. null: not looked up yet. */
  #known: Row | null = null

  constructor(sql: SqlStorage) {
    this.#sql = sql
    sql.exec(TABLE)
  }

  /** The storage was emptied. */
  lookAgain(): void {
    this.#known = null
  }

  /** When the file is to be wiped; null: there is no need. */
  dueAt(): number | null {
    return this.#row().dueAt
  }

  /** Somebody has deleted something. @param what `words`: only tables with words have it */
  soon(now: number, what: 'words' | 'all' = 'all'): void {
    this.#mark(Math.max(now + GATHER_MS, this.#row().wipedAt + PAUSE_MS), what)
  }

  /** Something has come to its end by itself: that is wiped once a day. @param keptMs how long things are kept */
  daily(now: number, keptMs: number): void {
    this.#mark(Math.max(now, this.#row().wipedAt + Math.min(DAY_MS, keptMs / 10)), 'all')
  }

  /** Wipes the file. @param words the tables with words @param derived what is made of them */
  async run(
    storage: WipedStorage,
    words: readonly string[],
    now: number,
    derived?: Derived,
  ): Promise<void> {
    const { isWhole, pages } = this.#row()
    const watch = now + WATCH_MS
    this.#save({ ...this.#row(), dueAt: watch, isWhole: 0 })
    const known = Math.max(pages, pagesOf(this.#sql))
    const all = await wipe(storage, isWhole === 1 ? tablesIn(this.#sql) : words, known, derived)
    const then = this.#row()
    // Something may have been deleted meanwhile.
    const dueAt = then.dueAt === watch ? null : then.dueAt
    this.#save({ ...then, dueAt, wipedAt: now, pages: all })
  }

  #mark(at: number, what: 'words' | 'all'): void {
    const row = this.#row()
    this.#save({
      ...row,
      dueAt: Math.min(row.dueAt ?? at, at),
      pages: Math.max(row.pages, pagesOf(this.#sql)),
      isWhole: what === 'all' ? 1 : row.isWhole,
    })
  }

  #row(): Row {
    const query = `SELECT due_at AS dueAt, wiped_at AS wipedAt, pages, is_whole AS isWhole FROM wipes`
    this.#known ??= this.#sql.exec<Row>(query).toArray()[0] ?? NEVER
    return this.#known
  }

  #save(row: Row): void {
    const dueAt = row.dueAt === null ? null : Math.ceil(row.dueAt)
    const { wipedAt, pages, isWhole } = row
    const query = 'INSERT OR REPLACE INTO wipes VALUES (1, ?, ?, ?, ?)'
    this.#sql.exec(query, dueAt, wipedAt, pages, isWhole)
    this.#known = { dueAt, wipedAt, pages, isWhole }
  }
}
