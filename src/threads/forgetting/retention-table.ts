/** The turns of a thread by their age, in its SQLite: read beside what `turn-table.ts` and `version-table.ts` write. */
import * as v from 'valibot'
import type { Place } from '../../turns/keys.ts'

const OldSchema = v.object({ id: v.string(), body: v.string() })
const PlaceSchema = v.pipe(
  v.string(),
  v.parseJson(),
  v.object({
    ask: v.object({ team: v.string(), channel: v.string(), threadTs: v.string() }),
  }),
)

/** A turn that has been kept long enough. */
export interface OldTurn {
  readonly turnId: string
  /** null: its row cannot be read. */
  readonly place: Place | null
}

const TABLE = `
  CREATE TABLE IF NOT EXISTS kept_for (
    one INTEGER PRIMARY KEY CHECK (one = 1), seconds INTEGER NOT NULL
  ) STRICT;
`

/** The tables of turns and versions have to be there. */
export class RetentionTable {
  readonly #sql: SqlStorage
  /** What stands in `kept_for`: nobody else writes there. undefined: not looked up yet. */
  #kept: number | null | undefined

  constructor(sql: SqlStorage) {
    this.#sql = sql
    sql.exec(TABLE)
  }

  /** For how long turns are kept, in seconds, as the team had it when it was last asked; null: never. */
  keptSeconds(): number | null {
    const query = 'SELECT seconds FROM kept_for'
    this.#kept ??= this.#sql.exec<{ seconds: number }>(query).toArray()[0]?.seconds ?? null
    return this.#kept
  }

  keepFor(seconds: number): void {
    if (this.keptSeconds() === seconds) return
    this.#sql.exec('INSERT OR REPLACE INTO kept_for VALUES (1, ?)', seconds)
    this.#kept = seconds
  }

  /** When the oldest turn that has ended did so, ms since 1970; null: none has. */
  oldestEnd(): number | null {
    const query = 'SELECT min(ended_at) AS oldest FROM turns WHERE settled = 1'
    return this.#sql.exec<{ oldest: number | null }>(query).one().oldest
  }

  /** Turns that ended at that time or before, the oldest first. */
  endedBy(time: number, count: number): OldTurn[] {
    const query =
      'SELECT id, body FROM turns WHERE settled = 1 AND ended_at <= ? ORDER BY ended_at LIMIT ?'
    return this.#sql
      .exec(query, time, count)
      .toArray()
      .map((row) => {
        const { id, body } = v.parse(OldSchema, row)
        const read = v.safeParse(PlaceSchema, body)
        return { turnId: id, place: read.success ? read.output.ask : null }
      })
  }

  /**
   * Ends all turns from before a time, ms since 1970, so that they are old enough at once.
   * @returns the ids of those that had not ended
   */
  endAll(before: number): string[] {
    const old = '(ended_at < ? OR CAST(asked_at AS REAL) * 1000 < ?)'
    const going = this.#sql
      .exec<{ id: string }>(`SELECT id FROM turns WHERE settled = 0 AND ${old}`, before, before)
      .toArray()
    this.#sql.exec(`UPDATE turns SET settled = 1, ended_at = 0 WHERE ${old}`, before, before)
    return going.map(({ id }) => id)
  }

  /** Forgets a turn, unless somebody has begun it anew. The newest version leaves its number for as long as there is a turn, so none is given twice. */
  remove(turnId: string): void {
    this.#sql.exec('DELETE FROM turns WHERE id = ? AND settled = 1', turnId)
    this.#sql.exec('DELETE FROM deletions WHERE turn_id = ?', turnId)
    this.#sql.exec(
      `DELETE FROM versions WHERE pictures = 0 AND version < (SELECT max(version) FROM versions)
       AND turn_id NOT IN (SELECT id FROM turns)`,
    )
    this.#sql.exec('DELETE FROM shown_before WHERE version NOT IN (SELECT version FROM versions)')
  }

  /** Whether the thread has no turn any more, and nothing to delete. */
  isEmpty(): boolean {
    const query = 'SELECT 1 FROM turns UNION ALL SELECT 1 FROM deletions LIMIT 1'
    return this.#sql.exec(query).toArray().length === 0
  }
}
