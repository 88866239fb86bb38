/** The tables with rows of their own that an object has made in its SQLite, by name; `_cf_` and, on one's own machine, `__miniflare_` are the runtime's. */
export const tablesIn = (sql: SqlStorage): string[] =>
  sql
    .exec<{ name: string }>(
      `SELECT name FROM pragma_table_list WHERE type = 'table' AND name NOT LIKE '\\_cf\\_%' ESCAPE '\\'
       AND name NOT LIKE '\\_\\_miniflare\\_%' ESCAPE '\\'
       AND name NOT LIKE 'sqlite\\_%' ESCAPE '\\' ORDER BY name`,
    )
    .toArray()
    .map(({ name }) => name)
