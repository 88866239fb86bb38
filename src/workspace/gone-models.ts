/** Models that Google no longer offers, so that the operator hears of each once a day and not with every ask. */

const TABLE = `
  CREATE TABLE IF NOT EXISTS gone_models (model TEXT PRIMARY KEY, day TEXT NOT NULL) STRICT, WITHOUT ROWID;
`

/** The list, in the storage of the workspace's object; its table is made where it is new. */
export class GoneModels {
  readonly #sql: SqlStorage

  constructor(sql: SqlStorage) {
    this.#sql = sql
    sql.exec(TABLE)
  }

  /** Notes a model; true where it is the first time on that day (UTC). @param now ms since 1970 */
  note(model: string, now: number): boolean {
    const day = new Date(now).toISOString().slice(0, 10)
    const known = this.#sql
      .exec('SELECT 1 FROM gone_models WHERE model = ? AND day = ?', model, day)
      .toArray()
    if (known.length > 0) return false
    this.#sql.exec('INSERT OR REPLACE INTO gone_models VALUES (?, ?)', model, day)
    return true
  }
}
