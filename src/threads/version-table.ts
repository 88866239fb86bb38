/** The versions of one thread in the SQLite of its object. */
import * as v from 'valibot'
import type { Sql } from '../lib/read-once.ts'
import type { VersionRef } from '../turns/version-name.ts'
import { type Chosen, type Version, type Versions, parentOf } from './versions.ts'

const VersionSchema = v.object({
  turnId: v.string(),
  version: v.number(),
  pictures: v.number(),
  parentId: v.nullable(v.string()),
  parentPicture: v.number(),
})

const RefSchema = v.object({ version: v.number(), picture: v.number() })

/** In tables that are there: `make-tables.ts`. */
export class VersionTable implements Versions {
  readonly #sql: Sql

  constructor(sql: Sql) {
    this.#sql = sql
  }

  newest(): number {
    return this.#find('ORDER BY version DESC LIMIT 1')[0]?.version ?? 0
  }

  present(): Chosen | null {
    const [row] = this.#sql.exec('SELECT version, picture FROM present').toArray()
    if (row === undefined) return null
    const { version, picture } = v.parse(RefSchema, row)
    const found = this.byNumber(version)
    return found === null ? null : { ...found, picture }
  }

  byNumber(version: number): Version | null {
    return this.#find('WHERE version = ?', version)[0] ?? null
  }

  byTurn(turnId: string): Version | null {
    return this.#find('WHERE turn_id = ?', turnId)[0] ?? null
  }

  last(count: number): Version[] {
    return this.#find('WHERE pictures > 0 ORDER BY version DESC LIMIT ?', count).toReversed()
  }

  several(): Version | null {
    return this.#find('WHERE pictures > 1 ORDER BY version DESC LIMIT 1')[0] ?? null
  }

  save({ version, turnId, pictures, parentId, parentPicture }: Version): void {
    this.#sql.exec(
      'INSERT OR REPLACE INTO versions VALUES (?, ?, ?, ?, ?)',
      ...[version, turnId, pictures, parentId, parentPicture],
    )
    this.goTo({ version, picture: 1 })
  }

  noteBefore(version: number, { version: before, picture }: VersionRef): void {
    this.#sql.exec('INSERT OR REPLACE INTO shown_before VALUES (?, ?, ?)', version, before, picture)
  }

  shownBefore(version: number): VersionRef | null {
    const query = 'SELECT before AS version, picture FROM shown_before WHERE version = ?'
    const [row] = this.#sql.exec(query, version).toArray()
    return row === undefined ? null : v.parse(RefSchema, row)
  }

  goTo({ version, picture }: VersionRef): void {
    this.#sql.exec('INSERT OR REPLACE INTO present VALUES (1, ?, ?)', version, picture)
  }

  remove(turnId: string): void {
    const gone = this.byTurn(turnId)
    if (gone === null) return
    const { version, parentId, parentPicture } = gone
    this.#sql.exec(
      'UPDATE versions SET parent_id = ?, parent_picture = ? WHERE parent_id = ?',
      ...[parentId, parentPicture, turnId],
    )
    this.#sql.exec('UPDATE versions SET pictures = 0 WHERE turn_id = ?', turnId)
    if (this.present()?.version === version) this.#leave(parentOf(gone, this))
  }

  #leave(parent: Chosen | null): void {
    const [newest] = this.last(1)
    if (parent !== null) this.goTo(parent)
    else if (newest !== undefined) this.goTo({ ...newest, picture: 1 })
    else this.#sql.exec('DELETE FROM present')
  }

  #find(where: string, ...values: SqlStorageValue[]): Version[] {
    const columns =
      'turn_id AS turnId, version, pictures, parent_id AS parentId, parent_picture AS parentPicture'
    const rows = this.#sql.exec(`SELECT ${columns} FROM versions ${where}`, ...values).toArray()
    return rows.map((row) => v.parse(VersionSchema, row))
  }
}
