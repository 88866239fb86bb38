/** The turns of one thread in the SQLite of its object. */
import * as v from 'valibot'
import type { Sql } from '../lib/read-once.ts'
import { type Clock, systemClock } from '../lib/clock.ts'
import { log } from '../lib/log.ts'
import { type Turn, TurnSchema, hasBegun, isSettled, onlyShows } from './turn.ts'

export interface TurnTable {
  get(turnId: string): Turn | null
  /** Writes a turn; a new one takes its place in the queue. Of talk, nothing is kept. */
  save(turn: Turn): void
  /** Writes a turn that goes on. False, and nothing is written, where something became of it {@link meanwhile}, or it is new. */
  goesOn(turn: Turn): boolean
  /**
   * What has become of a turn while a step of it was under way: it was deleted, or lost its words; `gone`: it was ended
   * because it was old enough, and nothing of it is stored any more; null: nothing.
   */
  meanwhile(turnId: string): Turn | 'gone' | null
  /** The turn whose turn it is. */
  head(): Turn | null
  /** Whether it is that turn's turn, and nobody else's. */
  isHead(turnId: string): boolean
  /** The one that came last. */
  last(): Turn | null
  /** The turns whose messages show a version again: they went back to it, or show all of them. */
  showing(version: number): Turn[]
}

type Row = Record<'id' | 'body', string>

const StoredSchema = v.pipe(v.string(), v.parseJson(), TurnSchema)

/** @param sql with its tables: {@link makeTables} */
export function createTurnTable(sql: Sql, clock: Pick<Clock, 'now'> = systemClock): TurnTable {
  const readTurn = createTurnReader()
  return {
    get(turnId) {
      const [row] = sql.exec<Row>('SELECT id, body FROM turns WHERE id = ?', turnId).toArray()
      return row === undefined ? null : readTurn(row)
    },
    save: (turn) => saveTurn(sql, turn, clock.now()),
    goesOn: (turn) => goesOn(sql, turn, clock.now()),
    meanwhile: (turnId) => meanwhile(sql, turnId, readTurn),
    isHead: (turnId) => headRow(sql)?.id === turnId,
    last() {
      const query = 'SELECT id, body FROM turns ORDER BY arrival DESC LIMIT 1'
      const [row] = sql.exec<Row>(query).toArray()
      return row === undefined ? null : readTurn(row)
    },
    showing: (version) =>
      sql
        .exec<Row>(
          `SELECT id, body FROM turns WHERE settled = 1
           AND (json_extract(body, '$.ask.wanted.version') = ? OR body ->> '$.ask.wanted' = 'all')`,
          version,
        )
        .toArray()
        .flatMap((row) => readTurn(row) ?? [])
        .filter(onlyShows),
    head() {
      for (;;) {
        const row = headRow(sql)
        if (row === null) return null
        const turn = readTurn(row)
        if (turn !== null) return turn
        // One that cannot be read must not keep the thread from going on.
        sql.exec('UPDATE turns SET settled = 1 WHERE id = ?', row.id)
      }
    },
  }
}

const IS_GONE = '(settled = 1 AND ended_at = 0)'
/** Deleted, ended, or without its words. */
const HAS_CHANGED = `(${IS_GONE}
  OR (json_valid(body) AND (body ->> '$.isDeleted' OR body ->> '$.isUnsaid')) IS TRUE)`
const MEANWHILE = `SELECT id, body, ${IS_GONE} AS gone FROM turns WHERE id = ? AND ${HAS_CHANGED}`

function meanwhile(sql: Sql, turnId: string, readTurn: TurnReader): Turn | 'gone' | null {
  const [row] = sql.exec<Row & { gone: number }>(MEANWHILE, turnId).toArray()
  if (row === undefined) return null
  return row.gone === 1 ? 'gone' : readTurn(row)
}

/**
 * A turn that has begun goes on first; the others go by when they were said, not by when Slack's event
 * came, since a repeated event may come late.
 */
const HEAD =
  'SELECT id, body FROM turns WHERE settled = 0 ORDER BY begun DESC, asked_at, arrival LIMIT 1'

const headRow = (sql: Sql): Row | null => sql.exec<Row>(HEAD).toArray()[0] ?? null

/** The end of a turn is the time at which it was first stored as ended; another try ends anew. */
const ENDED_AT = 'CASE WHEN turns.settled = 1 THEN turns.ended_at ELSE ? END'

/** A column in an index costs a row for each of its indexes, changed or not; most steps change none. */
function goesOn(sql: Sql, turn: Turn, now: number): boolean {
  if (turn.state === 'talk') return false
  const { turnId } = turn.ask
  const place = placeOf(turn)
  const body = JSON.stringify(turn)
  const isStill = `WHERE id = ? AND NOT ${HAS_CHANGED}`
  const same = `UPDATE turns SET body = ? ${isStill} AND settled = ? AND begun = ?`
  if (sql.exec(same, body, turnId, ...place).rowsWritten > 0) return true
  const moved = `UPDATE turns SET body = ?, settled = ?, begun = ?, ended_at = ${ENDED_AT} ${isStill}`
  return sql.exec(moved, body, ...place, now, turnId).rowsWritten > 0
}

/** What the queue goes by: whether it has ended, and whether it has begun. */
const placeOf = (turn: Turn): [settled: number, begun: number] => [
  isSettled(turn.state) ? 1 : 0,
  hasBegun(turn) ? 1 : 0,
]

function saveTurn(sql: Sql, turn: Turn, now: number): void {
  const { turnId, askedAt } = turn.ask
  if (turn.state === 'talk') return void sql.exec('DELETE FROM turns WHERE id = ?', turnId)
  sql.exec(
    `INSERT INTO turns (id, asked_at, settled, begun, body, ended_at) VALUES (?, ?, ?, ?, ?, ?)
     ON CONFLICT (id) DO UPDATE
     SET settled = excluded.settled, begun = excluded.begun, body = excluded.body, ended_at = ${ENDED_AT}`,
    ...[turnId, askedAt, ...placeOf(turn), JSON.stringify(turn), now, now],
  )
}

type TurnReader = (row: Row) => Turn | null

/** The turn that runs is looked at again and again: what has just been read is not parsed anew. */
function createTurnReader(): TurnReader {
  let last: (Row & { readonly turn: Turn }) | null = null
  return (row) => {
    if (last?.id === row.id && last.body === row.body) return last.turn
    const turn = v.safeParse(StoredSchema, row.body)
    if (!turn.success) {
      log('error', 'turn_unreadable', { turn: row.id })
      return null
    }
    last = { ...row, turn: turn.output }
    return turn.output
  }
}
