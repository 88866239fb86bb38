/** What is kept in the SQLite of an object, whatever its tables are: counts only. */
import { tablesIn } from './tables-in.ts'

export interface TableLeft {
  readonly table: string
  readonly rows: number
}

/**
 * Counts the rows of every table, without making any. @param needle only rows in which this stands, in any column;
 * null: all rows
 */
export function rowsLeft(sql: SqlStorage, needle: string | null): TableLeft[] {
  return tablesIn(sql)
    .map((table) => ({ table, rows: countIn(sql, table, needle) }))
    .filter(({ rows }) => rows > 0)
}

function countIn(sql: SqlStorage, table: string, needle: string | null): number {
  const from = `SELECT count(*) AS rows FROM "${table}"`
  if (needle === null) return sql.exec<{ rows: number }>(from).one().rows
  const columns = sql
    .exec<{ name: string }>('SELECT name FROM pragma_table_info(?)', table)
    .toArray()
    .map(({ name }) => `instr(CAST("${name}" AS TEXT), ?1) > 0`)
  return sql.exec<{ rows: number }>(`${from} WHERE ${columns.join(' OR ')}`, needle).one().rows
}
