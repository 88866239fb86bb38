/** The turns of a thread by their age, in its SQLite: read beside what `turn-table.ts` and `version-table.ts` write. */
import * as v from 'valibot'
import type { Sql } from '../../lib/read-once.ts'
import { APPROVED_SECONDS } from '../../turns/approval-mark.ts'
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

const APPROVED_MS = APPROVED_SECONDS * 1000
/** Turns with an approved picture. */
const APPROVED = '(SELECT turn_id FROM approvals WHERE approved_at > 0)'

/** All tables of the thread have to be there. */
export class RetentionTable {
  readonly #sql: Sql
  /** What stands in `kept_for`: nobody else writes there. undefined: not looked up yet. */
  #kept: number | null | undefined

  constructor(sql: Sql) {
    this.#sql = sql
  }

  /** For how long turns are kept, in seconds, as the team had it when it was last asked; null: never. */
  keptSeconds(): number | null {
    const query = 'SELECT seconds FROM kept_for'
    if (this.#kept === undefined)
      this.#kept = this.#sql.exec<{ seconds: number }>(query).toArray()[0]?.seconds ?? null
    return this.#kept
  }

  keepFor(seconds: number): void {
    if (this.keptSeconds() === seconds) return
    this.#sql.exec('INSERT OR REPLACE INTO kept_for VALUES (1, ?)', seconds)
    this.#kept = seconds
  }

  /**
   * When the next turn that has ended is old enough, ms since 1970; null: none has ended. One with an approved picture
   * is kept for a year after that.
   */
  nextEnd(keptMs: number): number | null {
    const query = `SELECT
      (SELECT min(ended_at) FROM turns WHERE settled = 1 AND id NOT IN ${APPROVED}) + ?1 AS usual,
      (SELECT min(max(ended_at + ?1, approved_at + ?2)) FROM turns
        JOIN approvals ON id = turn_id WHERE settled = 1 AND approved_at > 0) AS approved`
    const { usual, approved } = this.#sql
      .exec<Record<'usual' | 'approved', number | null>>(query, keptMs, APPROVED_MS)
      .one()
    return usual === null || approved === null ? (usual ?? approved) : Math.min(usual, approved)
  }

  /** Turns that are old enough at that time, ms since 1970, the oldest first. */
  endedBy(now: number, keptMs: number, count: number): OldTurn[] {
    const query = `SELECT id, body FROM turns WHERE settled = 1 AND ended_at <= ?
      AND id NOT IN (SELECT turn_id FROM approvals WHERE approved_at > ?) ORDER BY ended_at LIMIT ?`
    return this.#sql
      .exec(query, now - keptMs, Math.max(now - APPROVED_MS, 0), count)
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
    // Approved or not.
    this.#sql.exec(
      'DELETE FROM approvals WHERE turn_id IN (SELECT id FROM turns WHERE settled = 1 AND ended_at = 0)',
    )
    return going.map(({ id }) => id)
  }

  /** Forgets a turn, unless somebody has begun it anew. The newest version leaves its number for as long as there is a turn, so none is given twice. */
  remove(turnId: string): void {
    this.#sql.exec('DELETE FROM turns WHERE id = ? AND settled = 1', turnId)
    this.#sql.exec('DELETE FROM deletions WHERE turn_id = ?', turnId)
    this.#sql.exec('DELETE FROM approvals WHERE turn_id = ?', turnId)
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
