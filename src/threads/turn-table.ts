/** The turns of one thread in the SQLite of its object. */
import * as v from 'valibot'
import { type Turn, TurnSchema, isSettled } from './turn.ts'
import type { Version } from './versions.ts'

export interface TurnTable {
  get(turnId: string): Turn | null
  /** Writes a turn; a new one takes its place in the queue. */
  save(turn: Turn): void
  /** Makes a turn known as a version, when its record is in KV. */
  saveVersion(version: Version): void
  /** The turn whose turn it is, and the ids of those that wait behind it. */
  queue(): { readonly head: Turn | null; readonly waiting: readonly Turn[] }
  newestVersion(): Version | null
  version(turnId: string): Version | null
}

/** How many waiting turns are looked at once: enough to tell each that it is queued. */
const MAX_WAITING = 20

const RowSchema = v.object({ body: v.string() })
const VersionSchema = v.object({
  turnId: v.string(),
  version: v.number(),
  parentId: v.nullable(v.string()),
})

/** Opens the tables, and makes them where the object is new. */
export function createTurnTable(sql: SqlStorage): TurnTable {
  sql.exec(`
    CREATE TABLE IF NOT EXISTS turns (
      arrival INTEGER PRIMARY KEY, id TEXT NOT NULL UNIQUE, asked_at TEXT NOT NULL,
      settled INTEGER NOT NULL, begun INTEGER NOT NULL, body TEXT NOT NULL
    ) STRICT;
    CREATE INDEX IF NOT EXISTS turns_waiting ON turns (settled, begun DESC, asked_at, arrival);
    CREATE TABLE IF NOT EXISTS versions (
      version INTEGER PRIMARY KEY, turn_id TEXT NOT NULL UNIQUE, parent_id TEXT
    ) STRICT;
  `)
  const versions = (where: string, ...values: SqlStorageValue[]): Version | null => {
    const rows = sql
      .exec(
        `SELECT turn_id AS turnId, version, parent_id AS parentId FROM versions ${where} LIMIT 1`,
        ...values,
      )
      .toArray()
    return rows.length === 0 ? null : v.parse(VersionSchema, rows[0])
  }
  return {
    get: (turnId) =>
      readRows(sql.exec('SELECT body FROM turns WHERE id = ?', turnId).toArray())[0] ?? null,
    save: (turn) => saveTurn(sql, turn),
    saveVersion: ({ turnId, version, parentId }) => {
      sql.exec('INSERT OR REPLACE INTO versions VALUES (?, ?, ?)', version, turnId, parentId)
    },
    queue() {
      // A turn that has begun goes on first; the others go by when they were said, not by when
      // Slack's event came, since a repeated event may come late.
      const [head = null, ...waiting] = readRows(
        sql
          .exec(
            `SELECT body FROM turns WHERE settled = 0
             ORDER BY begun DESC, asked_at, arrival LIMIT ?`,
            MAX_WAITING,
          )
          .toArray(),
      )
      return { head, waiting }
    },
    newestVersion: () => versions('ORDER BY version DESC'),
    version: (turnId) => versions('WHERE turn_id = ?', turnId),
  }
}

function saveTurn(sql: SqlStorage, turn: Turn): void {
  sql.exec(
    `INSERT INTO turns (id, asked_at, settled, begun, body) VALUES (?, ?, ?, ?, ?)
     ON CONFLICT (id) DO UPDATE
     SET settled = excluded.settled, begun = excluded.begun, body = excluded.body`,
    turn.ask.turnId,
    turn.ask.askedAt,
    isSettled(turn.state) ? 1 : 0,
    turn.startedAt === null ? 0 : 1,
    JSON.stringify(turn),
  )
}

const readRows = (rows: readonly unknown[]): Turn[] =>
  rows.map((row) => v.parse(TurnSchema, JSON.parse(v.parse(RowSchema, row).body)))
