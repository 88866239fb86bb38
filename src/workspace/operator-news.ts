/** What the operator has been told in the log, so that they hear of each matter once a day and not with every ask. */

const TABLES = `
  CREATE TABLE IF NOT EXISTS operator_news (matter TEXT PRIMARY KEY, day TEXT NOT NULL) STRICT, WITHOUT ROWID;
  -- What earlier versions had in its place.
  DROP TABLE IF EXISTS gone_models;
`

/** The list, in the storage of the workspace's object; its table is made where it is new. */
export class OperatorNews {
  readonly #sql: SqlStorage

  constructor(sql: SqlStorage) {
    this.#sql = sql
    sql.exec(TABLES)
  }

  /** Notes a matter; true where it is the first time on that day (UTC). @param now ms since 1970 */
  isNew(matter: string, now: number): boolean {
    const day = new Date(now).toISOString().slice(0, 10)
    const known = this.#sql
      .exec('SELECT 1 FROM operator_news WHERE matter = ? AND day = ?', matter, day)
      .toArray()
    if (known.length > 0) return false
    this.#sql.exec('INSERT OR REPLACE INTO operator_news VALUES (?, ?)', matter, day)
    return true
  }
}
