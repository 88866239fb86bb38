/**
 * What calls of models have cost a team: a row for each call that was billed, whatever came of it. It is
 * apart from the pictures, so who deletes a picture does not get its money back.
 */
import * as v from 'valibot'
import type { Bill } from '../../turns/till.ts'
import type { Use } from '../../turns/use.ts'
import { migrate } from './old-ledger.ts'
import { DAY_MS } from './times.ts'

/** Thirteen months. */
const KEPT_MS = 396 * DAY_MS

const TABLE = `
  CREATE TABLE IF NOT EXISTS ledger (
    id TEXT PRIMARY KEY, user_id TEXT NOT NULL, channel TEXT NOT NULL, model TEXT NOT NULL,
    kind TEXT NOT NULL, pictures INTEGER NOT NULL, usd REAL NOT NULL, at INTEGER NOT NULL
  ) STRICT, WITHOUT ROWID;
  CREATE INDEX IF NOT EXISTS ledger_when ON ledger (at);
  CREATE INDEX IF NOT EXISTS ledger_by ON ledger (user_id, at);
  CREATE INDEX IF NOT EXISTS ledger_named ON ledger (at) WHERE user_id <> '';
`

/** What spending is told by. */
const COLUMNS = {
  person: 'user_id',
  channel: 'channel',
  model: 'model',
  kind: 'kind',
  day: 'CAST(at / 86400000 AS INTEGER)',
} as const
export type By = keyof typeof COLUMNS

/** From a time until before another, ms since 1970. */
export interface Period {
  readonly from: number
  readonly to: number
}

const UseSchema = v.object({ pictures: v.number(), cost: v.number() })

const SpentSchema = v.object({ name: v.string(), pictures: v.number(), usd: v.number() })
/** What came to a person, a channel, a model or a day; an empty name: nobody knows any more. */
export type Spent = Readonly<v.InferOutput<typeof SpentSchema>>

const LineSchema = v.object({
  /** Days since 1970. */
  day: v.number(),
  userId: v.string(),
  channel: v.string(),
  model: v.string(),
  kind: v.string(),
  pictures: v.number(),
  usd: v.number(),
})
/** What one person has spent in a day, in one channel and with one model for one purpose. */
export type LedgerLine = Readonly<v.InferOutput<typeof LineSchema>>

/** Calls of one person in one channel. */
export type Entries = Pick<Bill, 'userId' | 'channel' | 'charges'>

/** In the storage of the workspace's object; its table is made where it is new. */
export class Ledger {
  readonly #sql: SqlStorage

  constructor(sql: SqlStorage) {
    this.#sql = sql
    migrate(sql, TABLE)
  }

  /** Enters calls, each once; those that are new, in USD together. */
  enter({ userId, channel, charges }: Entries, now: number): number {
    let sum = 0
    for (const { id, kind, model, pictures, usd } of charges) {
      const entered = this.#sql.exec(
        'INSERT OR IGNORE INTO ledger VALUES (?, ?, ?, ?, ?, ?, ?, ?) RETURNING id',
        ...[id, userId, channel, model, kind, pictures, usd, now],
      )
      if (entered.toArray().length > 0) sum += usd
    }
    return sum
  }

  /** What was painted and spent. @param userId by that person; null: by everybody */
  use({ from, to }: Period, userId: string | null): Use {
    const query = `SELECT total(pictures) AS pictures, total(usd) AS cost FROM ledger
      WHERE at >= ? AND at < ? ${userId === null ? '' : 'AND user_id = ?'}`
    const who = userId === null ? [] : [userId]
    return v.parse(UseSchema, this.#sql.exec(query, from, to, ...who).one())
  }

  /** What came to each person, channel, model, kind or day, the most first; days in their order (counted from 1970). */
  spentBy(by: By, { from, to }: Period): Spent[] {
    const order = by === 'day' ? 'min(at)' : 'usd DESC, name'
    const query = `SELECT CAST(${COLUMNS[by]} AS TEXT) AS name, total(pictures) AS pictures, total(usd) AS usd
      FROM ledger WHERE at >= ? AND at < ? GROUP BY 1 ORDER BY ${order}`
    const rows = this.#sql.exec(query, from, to).toArray()
    return rows.map((row) => v.parse(SpentSchema, row))
  }

  /** All of it, in lines that a person can read, the oldest first. */
  lines({ from, to }: Period): LedgerLine[] {
    const query = `SELECT ${COLUMNS.day} AS day, user_id AS userId, channel, model, kind,
        total(pictures) AS pictures, total(usd) AS usd
      FROM ledger WHERE at >= ? AND at < ? GROUP BY 1, 2, 3, 4, 5 ORDER BY 1, 2, 3, 4, 5`
    const rows = this.#sql.exec(query, from, to).toArray()
    return rows.map((row) => v.parse(LineSchema, row))
  }

  /** When the oldest call was made whose person is still named, ms since 1970; null: there is none. */
  oldest(): number | null {
    const query = `SELECT min(at) AS oldest FROM ledger WHERE user_id <> ''`
    return this.#sql.exec<{ oldest: number | null }>(query).one().oldest
  }

  /** Keeps of calls up to a time what each day came to, without people and ids; all of it ends after 13 months. */
  fold(upTo: number, now: number): void {
    this.#fold('at <= ?', upTo)
    this.#sql.exec('DELETE FROM ledger WHERE at < ?', now - KEPT_MS)
  }

  /** Takes a person's name out; what the team has spent stays as it is. */
  forgetPerson(userId: string): void {
    this.#fold('user_id = ?', userId)
  }

  /** A direct message is as good as a name. */
  #fold(which: string, value: number | string): void {
    this.#sql.exec(
      `INSERT INTO ledger
       SELECT 'day/' || day || '/' || place || '/' || model || '/' || kind, '', place, model, kind,
         sum(pictures), total(usd), day * ${DAY_MS}
       FROM (SELECT ${COLUMNS.day} AS day, CASE WHEN channel LIKE 'D%' THEN '' ELSE channel END AS place,
           model, kind, pictures, usd FROM ledger WHERE user_id <> '' AND ${which})
       WHERE true GROUP BY day, place, model, kind
       ON CONFLICT (id) DO UPDATE SET pictures = pictures + excluded.pictures, usd = usd + excluded.usd`,
      value,
    )
    this.#sql.exec(`DELETE FROM ledger WHERE user_id <> '' AND ${which}`, value)
  }
}
