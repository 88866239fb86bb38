/** The versions of one thread in the SQLite of its object. */
import * as v from 'valibot'
import type { Version, Versions } from './versions.ts'

const TABLES = `
  CREATE TABLE IF NOT EXISTS versions (
    version INTEGER PRIMARY KEY, turn_id TEXT NOT NULL UNIQUE, parent_id TEXT
  ) STRICT;
  CREATE TABLE IF NOT EXISTS present (
    one INTEGER PRIMARY KEY CHECK (one = 1), version INTEGER NOT NULL
  ) STRICT;
`

const VersionSchema = v.object({
  turnId: v.string(),
  version: v.number(),
  parentId: v.nullable(v.string()),
})

/** Opens the tables, and makes them where the object is new. */
export class VersionTable implements Versions {
  readonly #sql: SqlStorage

  constructor(sql: SqlStorage) {
    this.#sql = sql
    sql.exec(TABLES)
  }

  newest(): number {
    return this.#find('ORDER BY version DESC')?.version ?? 0
  }

  present(): Version | null {
    return this.#find('WHERE version = (SELECT version FROM present)')
  }

  byNumber(version: number): Version | null {
    return this.#find('WHERE version = ?', version)
  }

  byTurn(turnId: string): Version | null {
    return this.#find('WHERE turn_id = ?', turnId)
  }

  save(version: Version): void {
    const { version: number, turnId, parentId } = version
    this.#sql.exec('INSERT OR REPLACE INTO versions VALUES (?, ?, ?)', number, turnId, parentId)
    this.goTo(version)
  }

  goTo({ version }: Version): void {
    this.#sql.exec('INSERT OR REPLACE INTO present VALUES (1, ?)', version)
  }

  #find(where: string, ...values: SqlStorageValue[]): Version | null {
    const columns = 'turn_id AS turnId, version, parent_id AS parentId'
    const rows = this.#sql
      .exec(`SELECT ${columns} FROM versions ${where} LIMIT 1`, ...values)
      .toArray()
    return rows.length === 0 ? null : v.parse(VersionSchema, rows[0])
  }
}
