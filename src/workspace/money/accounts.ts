/**
 * What counts against the limits of a team: pictures of a day, money of a month, and what is held for calls that
 * are under way. People stand here by pseudonyms, so that a limit holds for somebody who has been forgotten.
 */
import * as v from 'valibot'
import type { Limits, Refusal, Wish } from '../../turns/limits.ts'
import type { Bill } from '../../turns/till.ts'
import type { Ledger } from './ledger.ts'
import { type Standing, refusalOf } from './limits.ts'
import { DAY_MS, dayOf, monthOf } from './times.ts'

/**
 * For so long something is held for a call that is never settled: its thread crashed, and a new attempt holds
 * under the same name. Longer than any call lasts.
 */
export const HELD_MS = 10 * 60_000

const TABLES = `
  CREATE TABLE IF NOT EXISTS counts (
    round TEXT PRIMARY KEY, who TEXT NOT NULL, pictures INTEGER NOT NULL, at INTEGER NOT NULL
  ) STRICT, WITHOUT ROWID;
  CREATE INDEX IF NOT EXISTS counts_of ON counts (who, at);
  CREATE INDEX IF NOT EXISTS counts_at ON counts (at);
  CREATE TABLE IF NOT EXISTS holds (
    round TEXT NOT NULL, call TEXT NOT NULL, who TEXT NOT NULL, usd REAL NOT NULL, until INTEGER NOT NULL,
    PRIMARY KEY (round, call)
  ) STRICT, WITHOUT ROWID;
  CREATE TABLE IF NOT EXISTS months (
    month INTEGER NOT NULL, who TEXT NOT NULL, usd REAL NOT NULL, at INTEGER NOT NULL,
    PRIMARY KEY (month, who)
  ) STRICT, WITHOUT ROWID;
`

const LIMITS = ['personPictures', 'personUsd', 'teamUsd'] as const satisfies (keyof Limits)[]

/** The whole team, in place of a pseudonym. */
const TEAM = ''

/** Where the month has begun, the team is there. */
const SPENT = 'SELECT who, usd AS sum FROM months WHERE month = ? AND who IN (?, ?)'
const SpentSchema = v.array(v.object({ who: v.string(), sum: v.number() }))
const SumSchema = v.object({ sum: v.number() })
const HeldSchema = v.object({ mine: v.number(), everybody: v.number() })
const CountSchema = v.object({ pictures: v.number(), at: v.number() })
type Count = v.InferOutput<typeof CountSchema>

/** What was entered anew, and what the team has spent this month before and after. */
export interface Entered {
  readonly before: number
  readonly after: number
}

/** In the storage of the workspace's object; its tables are made where they are new. */
export class Accounts {
  readonly #sql: SqlStorage
  readonly #ledger: Ledger
  readonly #pseudonym: (userId: string) => string

  constructor(sql: SqlStorage, ledger: Ledger, pseudonym: (userId: string) => string) {
    this.#sql = sql
    this.#ledger = ledger
    this.#pseudonym = pseudonym
    sql.exec(TABLES)
  }

  /**
   * Reserves all of a wish, or nothing and says why. What its round has reserved already counts once, so it may be
   * asked for again.
   */
  reserve(wish: Wish, limits: Limits, now: number): Omit<Refusal, 'admins'> | null {
    const who = this.#pseudonym(wish.userId)
    const isLimited = LIMITS.some((limit) => limits[limit] !== null)
    const count = isLimited ? this.#countOf(wish.round) : null
    const more = Math.max(0, wish.pictures - (count?.pictures ?? 0))
    const usd = Object.values(wish.calls).reduce((sum, most) => sum + most, 0)
    const standing = this.#standing(who, wish, dayOf(count?.at ?? now), limits, now)
    const wanted = { pictures: more, usd: Math.max(usd, wish.least ?? 0) }
    const refusal = refusalOf(limits, standing, wanted, now)
    if (refusal !== null) return refusal
    if (more > 0) this.#count(wish, who, now)
    for (const [call, most] of Object.entries(wish.calls))
      this.#sql.exec(
        'INSERT OR REPLACE INTO holds VALUES (?, ?, ?, ?, ?)',
        ...[wish.round, call, who, most, now + HELD_MS],
      )
    return null
  }

  /** Enters what calls have cost, each once, and lets go of what was held for those that are done. */
  settle(bill: Bill, now: number): Entered {
    const before = this.#spent(TEAM, now)
    const sum = this.#ledger.enter(bill, now)
    for (const who of sum > 0 ? [this.#pseudonym(bill.userId), TEAM] : [])
      this.#sql.exec(
        `INSERT INTO months VALUES (?, ?, ?, ?)
         ON CONFLICT (month, who) DO UPDATE SET usd = usd + excluded.usd, at = excluded.at`,
        ...[monthOf(now), who, sum, now],
      )
    for (const call of bill.done)
      this.#sql.exec('DELETE FROM holds WHERE round = ? AND call = ?', bill.round, call)
    return { before, after: before + sum }
  }

  /** A round has ended, with so many pictures that were paid for: the rest is given back. */
  close(round: string, pictures: number): void {
    this.#sql.exec('DELETE FROM holds WHERE round = ?', round)
    this.#sql.exec('UPDATE counts SET pictures = min(pictures, ?) WHERE round = ?', pictures, round)
  }

  /** What a person has left of their pictures of the day. */
  picturesLeft(userId: string, most: number, now: number): number {
    return Math.max(0, most - this.#pictures(this.#pseudonym(userId), dayOf(now)))
  }

  /** What a person, or (null) the team, has spent this month in USD, and what is held for calls under way. */
  spending(userId: string | null, now: number): number {
    const who = userId === null ? TEAM : this.#pseudonym(userId)
    const { mine, everybody } = this.#held(who, { round: '', calls: {} }, now)
    return this.#spent(who, now) + (userId === null ? everybody : mine)
  }

  /** Forgets what counts no more. */
  end(now: number): void {
    this.#sql.exec('DELETE FROM counts WHERE at < ?', dayOf(now) - DAY_MS)
    this.#sql.exec('DELETE FROM holds WHERE until <= ?', now)
    this.#sql.exec('DELETE FROM months WHERE month < ?', monthOf(now))
  }

  /** When something counts no more, ms since 1970; null: nothing is kept. */
  endsAt(): number | null {
    const query = `SELECT min(at) AS sum FROM (
      SELECT min(at) + ${2 * DAY_MS} AS at FROM counts UNION ALL SELECT min(until) FROM holds
      UNION ALL SELECT min(month) + ${32 * DAY_MS} FROM months)`
    return v.parse(v.object({ sum: v.nullable(v.number()) }), this.#sql.exec(query).one()).sum
  }

  /** Without what the wish itself has reserved. Where there is no limit, nobody asks. */
  #standing(who: string, wish: Wish, day: number, limits: Limits, now: number): Standing {
    const pictures = limits.personPictures === null ? 0 : this.#pictures(who, day)
    if (limits.personUsd === null && limits.teamUsd === null)
      return { pictures, personUsd: 0, teamUsd: 0 }
    const { mine, everybody } = this.#held(who, wish, now)
    return {
      pictures,
      personUsd: this.#spent(who, now) + mine,
      teamUsd: this.#spent(TEAM, now) + everybody,
    }
  }

  #pictures(who: string, day: number): number {
    const query = 'SELECT total(pictures) AS sum FROM counts WHERE who = ? AND at >= ? AND at < ?'
    return v.parse(SumSchema, this.#sql.exec(query, who, day, day + DAY_MS).one()).sum
  }

  #held(who: string, { round, calls }: Pick<Wish, 'round' | 'calls'>, now: number) {
    const query = `SELECT total(usd) AS everybody, total(CASE WHEN who = ? THEN usd END) AS mine
      FROM holds WHERE until > ? AND NOT (round = ? AND call IN (SELECT value FROM json_each(?)))`
    const names = JSON.stringify(Object.keys(calls))
    return v.parse(HeldSchema, this.#sql.exec(query, who, now, round, names).one())
  }

  /** Of this month. */
  #spent(who: string, now: number): number {
    const find = () =>
      v.parse(SpentSchema, this.#sql.exec(SPENT, monthOf(now), TEAM, who).toArray())
    let rows = find()
    if (!rows.some((row) => row.who === TEAM)) {
      this.#open(now)
      rows = find()
    }
    return rows.find((row) => row.who === who)?.sum ?? 0
  }

  /** The first of a month, or of a version that keeps accounts: it begins with what the ledger knows. */
  #open(now: number): void {
    const month = monthOf(now)
    const spent = this.#ledger.spentBy('person', { from: month, to: monthOf(now, 1) })
    const people = spent.filter(({ name }) => name !== '')
    const accounts = people.map(({ name, usd }) => [this.#pseudonym(name), usd] as const)
    const team = spent.reduce((sum, { usd }) => sum + usd, 0)
    for (const [who, usd] of [...accounts, [TEAM, team] as const])
      this.#sql.exec('INSERT OR REPLACE INTO months VALUES (?, ?, ?, ?)', month, who, usd, now)
  }

  #countOf(round: string): Count | null {
    const query = 'SELECT pictures, at FROM counts WHERE round = ?'
    const [row] = this.#sql.exec(query, round).toArray()
    return row === undefined ? null : v.parse(CountSchema, row)
  }

  /** A round counts on its first day. */
  #count({ round, pictures }: Wish, who: string, now: number): void {
    const row = `INSERT INTO counts VALUES (?, ?, ?, ?)
      ON CONFLICT (round) DO UPDATE SET who = excluded.who, pictures = excluded.pictures
      WHERE excluded.pictures > counts.pictures`
    this.#sql.exec(row, round, who, pictures, now)
  }
}
