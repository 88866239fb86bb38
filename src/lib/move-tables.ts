/** Moves tables of an object's SQLite to other pages, with nothing but the rows that they have. */

interface Part extends Record<string, SqlStorageValue> {
  readonly type: string
  readonly sql: string
}

/** How a table and its indexes were made. */
interface Texts {
  readonly table: string
  readonly made: string
  readonly indexes: readonly string[]
}

/** What is still to be done. */
export interface Moved {
  /** Makes the indexes of the tables again. Where a crash keeps it from that, whoever opens the tables does it. */
  readonly index: () => void
}

/** Moves those tables that there are. It has to be called in a transaction. */
export function moveTables(sql: SqlStorage, tables: readonly string[]): Moved {
  const there = tables.flatMap((table) => textsOf(sql, table) ?? [])
  for (const { table, made } of there) copyTable(sql, table, made)
  // Only now: a copy must not take pages that still have what stood there.
  for (const { table, made } of there) replaceTable(sql, table, made)
  return {
    index() {
      for (const { table, indexes } of there)
        if (textsOf(sql, table) !== null) for (const index of indexes) sql.exec(index)
    },
  }
}

const movingOf = (table: string): string => `moving_${table}`

function copyTable(sql: SqlStorage, table: string, made: string): void {
  sql.exec(made.replace(/^CREATE TABLE\s+("?)\w+\1/, `CREATE TABLE ${movingOf(table)}`))
  sql.exec(`INSERT INTO ${movingOf(table)} SELECT * FROM ${table}`)
}

function replaceTable(sql: SqlStorage, table: string, made: string): void {
  const last = made.includes('AUTOINCREMENT') ? lastId(sql, table) : null
  sql.exec(`DROP TABLE ${table}`)
  sql.exec(`ALTER TABLE ${movingOf(table)} RENAME TO ${table}`)
  if (last !== null) countFrom(sql, table, last)
}

/** null: there is no such table. What SQLite makes by itself for a constraint has no text. */
function textsOf(sql: SqlStorage, table: string): Texts | null {
  const query = 'SELECT type, sql FROM sqlite_master WHERE tbl_name = ? AND sql IS NOT NULL'
  const parts = sql.exec<Part>(query, table).toArray()
  const made = parts.find(({ type }) => type === 'table')?.sql
  if (made === undefined) return null
  const indexes = parts.filter(({ type }) => type === 'index')
  return {
    ...{ table, made },
    indexes: indexes.map((index) => index.sql.replace('INDEX', 'INDEX IF NOT EXISTS')),
  }
}

const lastId = (sql: SqlStorage, table: string): number | null =>
  sql.exec<{ seq: number }>('SELECT seq FROM sqlite_sequence WHERE name = ?', table).toArray()[0]
    ?.seq ?? null

/** No id is given twice. */
function countFrom(sql: SqlStorage, table: string, last: number): void {
  sql.exec('DELETE FROM sqlite_sequence WHERE name = ?', table)
  sql.exec('INSERT INTO sqlite_sequence (name, seq) VALUES (?, ?)', table, last)
}
