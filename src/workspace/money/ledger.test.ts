import { runInDurableObject } from 'cloudflare:test'
import { env } from 'cloudflare:workers'
import { describe, test } from 'vitest'
import type { Charge } from '../../turns/till.ts'
import { type Entries, Ledger } from './ledger.ts'
import { Found } from '../library/found.ts'
import { Painted } from '../library/painted.ts'
import { DAY_MS, dayOf, monthOf } from './times.ts'

const NOVEMBER = Date.UTC(2026, 10, 1)
const MONTH = { from: NOVEMBER, to: Date.UTC(2026, 11, 1) }

const charge = (id: string, more: Partial<Charge> = {}): Charge => ({
  ...{ id, kind: 'picture', model: 'banana', pictures: 1, usd: 0.04 },
  ...more,
})

const bill = (charges: readonly Charge[], more: Partial<Entries> = {}): Entries => ({
  ...{ userId: 'U0ANA', channel: 'C1', charges },
  ...more,
})

/** Any object with SQLite will do. */
const inSql = (name: string, use: (sql: SqlStorage) => void): Promise<void> =>
  runInDurableObject(env.THREADS.getByName(`ledger/${name}`), (_, { storage }) => use(storage.sql))

const withLedger = (name: string, use: (ledger: Ledger) => void): Promise<void> =>
  inSql(name, (sql) => use(new Ledger(sql)))

describe('the ledger of a team', () => {
  test('has each call once, and knows people and months apart', ({ expect }) =>
    withLedger('once', (ledger) => {
      ledger.enter(bill([charge('a')]), NOVEMBER - 1)
      expect(ledger.enter(bill([charge('b', { pictures: 2 }), charge('c')]), NOVEMBER)).toBe(0.08)
      expect(ledger.enter(bill([charge('b'), charge('d', { usd: 0.5 })]), NOVEMBER)).toBe(0.5)
      ledger.enter(bill([charge('e')], { userId: 'U0BEN' }), MONTH.to - 1)
      expect(ledger.use(MONTH, 'U0ANA')).toEqual({ pictures: 4, cost: 0.58 })
      expect(ledger.use(MONTH, null).pictures).toBe(5)
      expect(ledger.use(MONTH, 'U0NEW')).toEqual({ pictures: 0, cost: 0 })
    }))

  test('tells spending by person, channel, model, kind and day, the most first', ({ expect }) =>
    withLedger('by', (ledger) => {
      ledger.enter(bill([charge('a')]), NOVEMBER + DAY_MS)
      const text = { kind: 'decision', model: 'judge', pictures: 0, usd: 0.5 } as const
      ledger.enter(bill([charge('b', text)], { userId: 'U0BEN', channel: 'C2' }), NOVEMBER)
      const named = (by: Parameters<typeof ledger.spentBy>[0]) =>
        ledger.spentBy(by, MONTH).map(({ name, usd }) => [name, usd])
      expect(named('person')).toEqual([
        ['U0BEN', 0.5],
        ['U0ANA', 0.04],
      ])
      expect(named('channel').map(([name]) => name)).toEqual(['C2', 'C1'])
      expect(named('model').map(([name]) => name)).toEqual(['judge', 'banana'])
      expect(named('kind').map(([name]) => name)).toEqual(['decision', 'picture'])
      expect(named('day')).toEqual([
        [String(NOVEMBER / DAY_MS), 0.5],
        [String(NOVEMBER / DAY_MS + 1), 0.04],
      ])
      expect(ledger.lines(MONTH)[0]).toEqual({
        ...{ day: NOVEMBER / DAY_MS, userId: 'U0BEN', channel: 'C2', model: 'judge' },
        ...{ kind: 'decision', pictures: 0, usd: 0.5 },
      })
    }))

  test('forgets a person and keeps the sum', ({ expect }) =>
    inSql('person', (sql) => {
      const ledger = new Ledger(sql)
      ledger.enter(bill([charge('a'), charge('b')]), NOVEMBER)
      ledger.enter(bill([charge('c')], { channel: 'D0ANA' }), NOVEMBER)
      ledger.enter(bill([charge('d')], { userId: 'U0BEN' }), NOVEMBER)
      const before = ledger.use(MONTH, null)
      ledger.forgetPerson('U0ANA')
      ledger.forgetPerson('U0ANA')
      expect(ledger.use(MONTH, null)).toEqual(before)
      expect(ledger.spentBy('person', MONTH).map(({ name }) => name)).toEqual(['', 'U0BEN'])
      expect(JSON.stringify(sql.exec('SELECT * FROM ledger').toArray())).not.toContain('0ANA')
    }))

  test('takes over what earlier versions have noted, once', ({ expect }) =>
    inSql('old', (sql) => {
      new Painted(sql, new Found(sql)).note(
        {
          ...{ turnId: 't1', userId: 'U0ANA', channel: 'C1', threadTs: '1.1', version: 1 },
          ...{ pictureKey: 'k', alt: 'A fox.', pictures: 2, cost: 0.08, paintedAt: NOVEMBER },
        },
        'a fox',
      )
      sql.exec(`
        CREATE TABLE asides (id TEXT PRIMARY KEY, user_id TEXT NOT NULL, cost REAL NOT NULL, at INTEGER NOT NULL);
        INSERT INTO asides VALUES ('t2', 'U0ANA', 0.02, ${NOVEMBER});
        CREATE TABLE painted_days (day INTEGER PRIMARY KEY, pictures INTEGER NOT NULL, cost REAL NOT NULL);
        INSERT INTO painted_days VALUES (${NOVEMBER / DAY_MS}, 3, 0.5);
        CREATE VIEW spent AS SELECT user_id FROM painted UNION ALL SELECT user_id FROM asides;
      `)
      for (const ledger of [new Ledger(sql), new Ledger(sql)]) {
        expect(ledger.use(MONTH, 'U0ANA')).toEqual({ pictures: 2, cost: 0.1 })
        expect(ledger.use(MONTH, null)).toEqual({ pictures: 5, cost: 0.6 })
      }
    }))
})

test('days and months are those of UTC', ({ expect }) => {
  const late = Date.UTC(2026, 10, 30, 23, 59)
  expect([monthOf(late), monthOf(late, 1)]).toEqual([NOVEMBER, Date.UTC(2026, 11, 1)])
  expect(monthOf(Date.UTC(2026, 11, 31), 1)).toBe(Date.UTC(2027, 0, 1))
  expect(dayOf(late)).toBe(Date.UTC(2026, 10, 30))
})
