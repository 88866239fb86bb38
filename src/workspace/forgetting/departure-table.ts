/** What is still to be forgotten of a team that has removed Easel, in the SQLite of its workspace. */
import * as v from 'valibot'
import { HELD_MS } from '../money/accounts.ts'

const TABLES = `
  CREATE TABLE IF NOT EXISTS departure (
    one INTEGER PRIMARY KEY CHECK (one = 1), before INTEGER NOT NULL, step TEXT NOT NULL, after TEXT
  ) STRICT;
  CREATE TABLE IF NOT EXISTS leaving (
    channel TEXT NOT NULL, thread_ts TEXT NOT NULL, PRIMARY KEY (channel, thread_ts)
  ) STRICT, WITHOUT ROWID;
`

/** Every table of the workspace, and since when a row of it is as it is, ms since 1970. */
const DATED = {
  easels: 'at',
  seen: 'at',
  forgetting: 'before',
  moved: 'at',
  drafts: 'at',
  personas: 'read_at',
  painted: 'painted_at',
  approvals: 'at',
  ledger: 'at',
  counts: 'at',
  // Nothing is held for longer than some minutes.
  holds: `until - ${HELD_MS}`,
  months: 'at',
  channels: 'at',
  brands: 'at',
  brand_drafts: 'at',
  team_settings: 'at',
  settings_changes: 'at',
  retelling: '0',
  gemini_key: 'set_at',
  conversations: 'CAST(thread_ts AS REAL) * 1000',
  operator_news: '0',
  // What is not an ask has nobody left to answer to.
  outbox: `coalesce(CAST(errand ->> '$.ask.askedAt' AS REAL) * 1000, 0)`,
} as const

const DepartureSchema = v.object({
  before: v.number(),
  step: v.picklist(['threads', 'pictures', 'records']),
  after: v.nullable(v.string()),
})

/** How far it has come. */
export interface Departure extends v.InferOutput<typeof DepartureSchema> {
  /** What is newer belongs to a later installation; ms since 1970. */
  readonly before: number
  /** Where the present step goes on; null: at its beginning. */
  readonly after: string | null
}

const ThreadSchema = v.object({ channel: v.string(), threadTs: v.string() })
type Leaving = v.InferOutput<typeof ThreadSchema>

/** The table, made where it is new. */
export class DepartureTable {
  readonly #sql: SqlStorage

  constructor(sql: SqlStorage) {
    this.#sql = sql
    sql.exec(TABLES)
  }

  /** Empties the workspace's own tables at once, and notes what else is to be forgotten. */
  begin(before: number): void {
    this.#sql.exec(
      'INSERT OR IGNORE INTO leaving SELECT channel, thread_ts FROM easels WHERE at < ?',
      before,
    )
    for (const [table, since] of Object.entries(DATED))
      this.#sql.exec(`DELETE FROM ${table} WHERE ${since} < ?`, before)
    this.#sql.exec(
      'DELETE FROM forgetting_threads WHERE user_id NOT IN (SELECT user_id FROM forgetting)',
    )
    this.save({ before, step: 'threads', after: null })
  }

  get(): Departure | null {
    const [row] = this.#sql.exec('SELECT before, step, after FROM departure').toArray()
    return row === undefined ? null : v.parse(DepartureSchema, row)
  }

  save({ before, step, after }: Departure): void {
    const row = 'INSERT OR REPLACE INTO departure VALUES (1, ?, ?, ?)'
    this.#sql.exec(row, before, step, after)
  }

  done(): void {
    this.#sql.exec('DELETE FROM departure')
  }

  /** Whether nothing at all is kept of the team, and it has not come back. */
  isBare(): boolean {
    const tables = [
      'installation',
      'departure',
      'leaving',
      'forgetting_threads',
      ...Object.keys(DATED),
    ]
    return tables.every(
      (table) => this.#sql.exec(`SELECT 1 FROM ${table} LIMIT 1`).toArray().length === 0,
    )
  }

  threads(count: number): Leaving[] {
    const query = 'SELECT channel, thread_ts AS threadTs FROM leaving LIMIT ?'
    return this.#sql
      .exec(query, count)
      .toArray()
      .map((row) => v.parse(ThreadSchema, row))
  }

  hasLeft({ channel, threadTs }: Leaving): void {
    this.#sql.exec('DELETE FROM leaving WHERE channel = ? AND thread_ts = ?', channel, threadTs)
  }
}
