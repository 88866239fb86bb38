/** The tables of a thread, made in few statements: most threads are new when somebody asks for something in them. */

const TABLES = `
  CREATE TABLE IF NOT EXISTS turns (
    arrival INTEGER PRIMARY KEY, id TEXT NOT NULL UNIQUE, asked_at TEXT NOT NULL,
    settled INTEGER NOT NULL, begun INTEGER NOT NULL, body TEXT NOT NULL,
    ended_at INTEGER NOT NULL DEFAULT 0
  ) STRICT;
  CREATE TABLE IF NOT EXISTS versions (
    version INTEGER PRIMARY KEY, turn_id TEXT NOT NULL UNIQUE, pictures INTEGER NOT NULL,
    parent_id TEXT, parent_picture INTEGER NOT NULL
  ) STRICT;
  CREATE TABLE IF NOT EXISTS shown_before (
    version INTEGER PRIMARY KEY, before INTEGER NOT NULL, picture INTEGER NOT NULL
  ) STRICT;
  CREATE TABLE IF NOT EXISTS present (
    one INTEGER PRIMARY KEY CHECK (one = 1), version INTEGER NOT NULL, picture INTEGER NOT NULL
  ) STRICT;
  CREATE TABLE IF NOT EXISTS deletions (
    turn_id TEXT PRIMARY KEY, tries INTEGER NOT NULL, due_at INTEGER NOT NULL,
    what TEXT NOT NULL DEFAULT 'all'
  ) STRICT, WITHOUT ROWID;
  CREATE TABLE IF NOT EXISTS kept_for (
    one INTEGER PRIMARY KEY CHECK (one = 1), seconds INTEGER NOT NULL
  ) STRICT;
  CREATE TABLE IF NOT EXISTS approvals (
    turn_id TEXT NOT NULL, picture INTEGER NOT NULL, approved_at INTEGER NOT NULL,
    due_at INTEGER, body TEXT NOT NULL, PRIMARY KEY (turn_id, picture)
  ) STRICT, WITHOUT ROWID;
`

const INDEXES = `
  CREATE INDEX IF NOT EXISTS turns_waiting ON turns (settled, begun DESC, asked_at, arrival);
  CREATE INDEX IF NOT EXISTS turns_ended ON turns (settled, ended_at);
`

/** Columns that earlier versions did not have. */
const LATER = `
  SELECT 'ended_at' AS name FROM pragma_table_info('turns') WHERE name = 'ended_at'
  UNION ALL SELECT 'what' FROM pragma_table_info('deletions') WHERE name = 'what'`

/** Makes those that are missing; `sql` itself, with all of them. */
export function makeTables(sql: SqlStorage): SqlStorage {
  sql.exec(TABLES)
  const there = sql.exec<{ name: string }>(LATER).toArray()
  const has = (column: string): boolean => there.some(({ name }) => name === column)
  if (!has('ended_at')) {
    sql.exec('ALTER TABLE turns ADD COLUMN ended_at INTEGER NOT NULL DEFAULT 0')
    // A turn from before ends were kept is as old as its ask, whose ts is in seconds.
    sql.exec('UPDATE turns SET ended_at = CAST(CAST(asked_at AS REAL) * 1000 AS INTEGER)')
  }
  // Earlier versions deleted turns as a whole.
  if (!has('what')) sql.exec(`ALTER TABLE deletions ADD COLUMN what TEXT NOT NULL DEFAULT 'all'`)
  sql.exec(INDEXES)
  return sql
}
