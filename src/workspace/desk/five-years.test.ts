/** A desk that has worked for five years takes an ask in with as little work as a new one. */
import { runInDurableObject } from 'cloudflare:test'
import { env } from 'cloudflare:workers'
import { expect, test } from 'vitest'
import { anAsk } from '../../turns/test-kit.ts'
import { Accounts } from '../money/accounts.ts'
import { Ledger } from '../money/ledger.ts'
import { DAY_MS } from '../money/times.ts'
import { admit } from './admit.ts'
import { Desk } from './desk.ts'
import type { Errand } from './errand.ts'

const NOW = Date.UTC(2026, 10, 25, 12)
const LIMITS = { personPictures: 1000, personUsd: 1000, teamUsd: 100_000 }

/** The same storage; what its queries read and write is counted. */
function counted(sql: SqlStorage) {
  const cursors: { readonly rowsRead: number; readonly rowsWritten: number }[] = []
  const counting = new Proxy(sql, {
    get: (target, name) =>
      name === 'exec'
        ? (query: string, ...values: SqlStorageValue[]) => {
            const cursor = target.exec(query, ...values)
            cursors.push(cursor)
            return cursor
          }
        : Reflect.get(target, name),
  })
  const rows = (): number =>
    cursors.splice(0).reduce((sum, { rowsRead, rowsWritten }) => sum + rowsRead + rowsWritten, 0)
  return { counting, rows }
}

/** 20,000 threads and 200 people: what they leave in the tables that an ask looks at. */
function fiveYears(sql: SqlStorage): void {
  const numbers = (count: number): string =>
    `WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < ${count})`
  sql.exec(`${numbers(20_000)} INSERT INTO easels (channel, thread_ts, at)
    SELECT 'C' || (i % 50), i || '.000100', ${NOW} - i FROM n`)
  sql.exec(`${numbers(4000)} INSERT INTO seen SELECT 'command/' || i, ${NOW} - i FROM n`)
  sql.exec(`${numbers(30_000)} INSERT INTO ledger SELECT 'r' || i, 'U' || (i % 200), 'C' || (i % 50),
    'm', 'edit', 1, 0.04, ${NOW} - i * 60000 FROM n`)
  sql.exec(
    `${numbers(4000)} INSERT INTO counts SELECT 'r' || i, 'U' || (i % 200), 1, ${NOW} - i FROM n`,
  )
  sql.exec(
    `${numbers(200)} INSERT OR REPLACE INTO months SELECT ${Date.UTC(2026, 10, 1)}, 'U' || i, 5, ${NOW} FROM n`,
  )
}

test('an ask reads and writes as many rows, but for those of its own person’s day', () =>
  runInDurableObject(env.THREADS.getByName('five years'), (_, { storage }) => {
    const { counting, rows } = counted(storage.sql)
    const desk = new Desk(counting)
    const accounts = new Accounts(counting, new Ledger(counting), (userId) => userId)
    let asks = 0
    const take = (now: number): number => {
      asks += 1
      rows()
      const ask = { ...anAsk({ turnId: `t${asks}`, userId: 'U7' }), threadTs: null }
      const errand: Errand = { kind: 'ask', openingTried: false, isPrivate: false, ask }
      const receipt = desk.receive({ key: `k${asks}`, errand, onlyInEasel: false }, now, (asked) =>
        admit(asked, (wish) => {
          const refusal = accounts.reserve(wish, LIMITS, now)
          return refusal && { ...refusal, admins: [] }
        }),
      )
      expect(receipt).toBe('taken')
      return rows()
    }
    // The first one opens the accounts of the month.
    take(NOW - DAY_MS)
    const asNew = take(NOW - DAY_MS)
    fiveYears(storage.sql)
    const inFiveYears = take(NOW)
    // 20 asks of the same person today.
    expect(inFiveYears).toBeLessThanOrEqual(asNew + 25)
    expect(inFiveYears).toBeLessThan(60)
  }))
