/** Adds a column that earlier versions of a table did not have. @param type with its default */
export function addColumn(sql: SqlStorage, table: string, column: string, type: string): void {
  const query = 'SELECT 1 FROM pragma_table_info(?) WHERE name = ?'
  if (sql.exec(query, table, column).toArray().length === 0)
    sql.exec(`ALTER TABLE ${table} ADD COLUMN ${column} ${type}`)
}
