import { DAY_MS } from './times.ts'

/** What earlier versions have noted, by the table in which it stands. */
const MOVES = {
  painted: `SELECT turn_id || '/painted', user_id, channel, '', 'picture', pictures, coalesce(cost, 0),
    painted_at FROM painted`,
  asides: `SELECT id || '/aside', user_id, '', '', 'question', 0, cost, at FROM asides`,
  painted_days: `SELECT 'day/' || day || '///picture', '', '', '', 'picture', pictures, cost,
    day * ${DAY_MS} FROM painted_days`,
} as const

/** Makes the table of the ledger where it is new, and moves into it what earlier versions have noted. */
export function migrate(sql: SqlStorage, table: string): void {
  const isNew = !has(sql, 'ledger')
  sql.exec(table)
  if (!isNew) return
  for (const [name, move] of Object.entries(MOVES))
    if (has(sql, name)) sql.exec(`INSERT OR IGNORE INTO ledger ${move}`)
  sql.exec(
    `DROP VIEW IF EXISTS spent; DROP TABLE IF EXISTS asides; DROP TABLE IF EXISTS painted_days`,
  )
}

const has = (sql: SqlStorage, table: string): boolean =>
  sql.exec(`SELECT 1 FROM sqlite_master WHERE type = 'table' AND name = ?`, table).toArray()
    .length > 0
