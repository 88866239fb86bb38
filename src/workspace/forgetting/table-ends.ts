/** The end of what a workspace's tables keep: each row has a lifetime, and nothing is kept for good. */
import type { Clock } from '../../lib/clock.ts'
import type { Wipes } from '../../lib/wipes.ts'
import { SEEN_MS } from '../desk/desk.ts'
import type { ApprovalBook } from '../approvals.ts'
import type { Accounts } from '../money/accounts.ts'
import type { Painted } from '../library/painted.ts'
import type { Ledger } from '../money/ledger.ts'
import type { Chore } from './chores.ts'

interface End {
  readonly table: 'seen' | 'moved' | 'drafts' | 'easels' | 'personas'
  /** The column that says since when a row is as it is, ms since 1970. */
  readonly since: string
  /** In ms; null: as long as turns. */
  readonly keptMs: number | null
  /** Which rows are kept longer, since a version is approved; `?`: now. */
  readonly unless?: string
}

const OF_APPROVED_THREADS =
  '(channel, thread_ts) IN (SELECT channel, thread_ts FROM approvals WHERE until > ?)'

const MINUTE_MS = 60_000
const DAY_MS = 24 * 3600 * 1000

/** Books that end in a way of their own. */
interface Kept {
  readonly painted: Pick<Painted, 'oldest' | 'end'>
  readonly ledger: Pick<Ledger, 'oldest' | 'fold'>
  readonly accounts: Pick<Accounts, 'endsAt' | 'end'>
  readonly approvals: Pick<ApprovalBook, 'endsAt' | 'end'>
  readonly wipes: Pick<Wipes, 'daily'>
}

/** @param keptMs how long turns are kept: threads, people and the names in the ledger are kept as long */
export function tableEnds(
  sql: SqlStorage,
  { painted, ledger, accounts, approvals, wipes }: Kept,
  keptMs: () => number,
  clock: Pick<Clock, 'now'>,
): Chore {
  const ends: readonly End[] = [
    { table: 'seen', since: 'at', keptMs: SEEN_MS },
    { table: 'drafts', since: 'at', keptMs: SEEN_MS },
    { table: 'moved', since: 'at', keptMs: null },
    { table: 'easels', since: 'at', keptMs: null, unless: OF_APPROVED_THREADS },
    { table: 'personas', since: 'read_at', keptMs: null },
  ]
  return {
    name: 'table_ends',
    // A short retention is kept as exactly as a long one.
    get pauseMs() {
      return Math.min(MINUTE_MS, keptMs() / 100)
    },
    dueAt() {
      const times = ends.flatMap((end) => {
        const oldest = oldestOf(sql, end, clock.now())
        return oldest === null ? [] : [oldest + (end.keptMs ?? keptMs())]
      })
      for (const oldest of [painted.oldest(clock.now()), ledger.oldest()])
        if (oldest !== null) times.push(oldest + keptMs())
      const ofAccounts = accounts.endsAt()
      if (ofAccounts !== null) times.push(ofAccounts)
      const ofApprovals = approvals.endsAt(keptMs())
      if (ofApprovals !== null) times.push(ofApprovals)
      return times.length === 0 ? null : Math.min(...times)
    },
    goOn() {
      const now = clock.now()
      approvals.end(now, keptMs())
      for (const end of ends)
        sql.exec(
          `DELETE FROM ${end.table} WHERE ${end.since} <= ? AND ${endingIn(end)}`,
          ...[now - (end.keptMs ?? keptMs()), ...timesFor(end, now)],
        )
      sql.exec('DELETE FROM conversations WHERE thread_ts NOT IN (SELECT thread_ts FROM easels)')
      painted.end(now - keptMs(), now)
      ledger.fold(now - keptMs(), now)
      accounts.end(now)
      sql.exec('DELETE FROM operator_news WHERE day < ?', dayOf(now - DAY_MS))
      wipes.daily(now, keptMs())
      return Promise.resolve()
    },
  }
}

/** Rows without a time are of an earlier version: something else gives them one. */
const endingIn = ({ since, unless }: End): string =>
  [`${since} > 0`, ...(unless === undefined ? [] : [`NOT (${unless})`])].join(' AND ')

const timesFor = ({ unless }: End, now: number): number[] => (unless === undefined ? [] : [now])

const oldestOf = (sql: SqlStorage, end: End, now: number): number | null =>
  sql
    .exec<{ oldest: number | null }>(
      `SELECT min(${end.since}) AS oldest FROM ${end.table} WHERE ${endingIn(end)}`,
      ...timesFor(end, now),
    )
    .one().oldest

const dayOf = (time: number): string => new Date(time).toISOString().slice(0, 10)
