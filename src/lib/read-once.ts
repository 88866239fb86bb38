/**
 * The SQLite of an object that alone writes there: what was read is not read again before something is written to its
 * tables. A turn looks at the same few rows at each of its steps.
 */

type Row = Record<string, SqlStorageValue>

/** What a statement gives: of a cursor of SQLite, what is used here. */
export interface Rows<T> {
  toArray(): readonly T[]
  /** Throws where there is not one row. */
  one(): T
  readonly rowsWritten: number
}

/** What is used of `SqlStorage`. https://developers.cloudflare.com/durable-objects/api/sqlite-storage-api/ */
export interface Sql {
  exec<T extends Row>(query: string, ...values: SqlStorageValue[]): Rows<T>
}

/** More rows are not looked at again and again. */
const MAX_ROWS = 4

const isRead = (query: string): boolean => /^\s*SELECT\b/i.test(query)

/** What a statement writes to; null: nobody can tell. */
const writtenBy = (query: string): string | null =>
  /^\s*(?:INSERT(?: OR \w+)? INTO|UPDATE(?: OR \w+)?|DELETE FROM)\s+(\w+)/i.exec(query)?.[1] ?? null

export class ReadOnce implements Sql {
  readonly #sql: Sql
  /** The rows of each query, by its values. */
  readonly #known = new Map<string, Map<string, readonly Row[]>>()

  constructor(sql: Sql) {
    this.#sql = sql
  }

  exec<T extends Row>(query: string, ...values: SqlStorageValue[]): Rows<T> {
    if (!isRead(query)) {
      this.#forget(writtenBy(query))
      return this.#sql.exec<T>(query, ...values)
    }
    const key = JSON.stringify(values)
    const known = this.#known.get(query)?.get(key)
    // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- a query has one reader, who has named its columns
    if (known !== undefined) return rowsOf(known as readonly T[])
    const rows = this.#sql.exec<T>(query, ...values).toArray()
    if (rows.length <= MAX_ROWS) this.#keep(query, key, rows)
    return rowsOf(rows)
  }

  /** Reads everything anew: nothing of it stays in memory. */
  clear(): void {
    this.#known.clear()
  }

  #keep(query: string, key: string, rows: readonly Row[]): void {
    const results = this.#known.get(query) ?? new Map<string, readonly Row[]>()
    this.#known.set(query, results.set(key, rows))
  }

  /** Queries that have anything to do with a table. */
  #forget(table: string | null): void {
    if (table === null) return this.clear()
    for (const query of this.#known.keys()) if (query.includes(table)) this.#known.delete(query)
  }
}

const rowsOf = <T>(rows: readonly T[]): Rows<T> => ({
  toArray: () => rows,
  one() {
    const [row] = rows
    if (row === undefined || rows.length > 1) throw new Error(`${rows.length} rows in place of one`)
    return row
  },
  rowsWritten: 0,
})
