import { runInDurableObject } from 'cloudflare:test'
import { env } from 'cloudflare:workers'
import * as fc from 'fast-check'
import { describe, test } from 'vitest'
import type { Limits, Wish } from '../../turns/limits.ts'
import type { Bill } from '../../turns/till.ts'
import { Accounts, HELD_MS } from './accounts.ts'
import { Ledger } from './ledger.ts'
import { DAY_MS } from './times.ts'

const NOW = Date.UTC(2026, 10, 25, 12)
const NONE: Limits = { personPictures: null, personUsd: null, teamUsd: null }
const TEN: Limits = { ...NONE, personPictures: 10 }

const wish = (round: string, more: Partial<Wish> = {}): Wish => ({
  ...{ round, userId: 'U0ANA', pictures: 1, calls: {} },
  ...more,
})

const bill = (round: string, usd: number, more: Partial<Bill> = {}): Bill => ({
  ...{ round, userId: 'U0ANA', channel: 'C1', done: ['0'] },
  charges: [{ id: `${round}/1.0.0`, kind: 'picture', model: 'm', pictures: 1, usd }],
  ...more,
})

const open = (sql: SqlStorage) => {
  const ledger = new Ledger(sql)
  return {
    ledger,
    accounts: new Accounts(sql, ledger, (userId) => `x${userId.length}${userId.at(-1)}`),
  }
}

const inAccounts = (
  name: string,
  use: (accounts: Accounts, ledger: Ledger, sql: SqlStorage) => void,
): Promise<void> =>
  runInDurableObject(env.THREADS.getByName(`accounts/${name}`), (_, { storage }) => {
    const { ledger, accounts } = open(storage.sql)
    use(accounts, ledger, storage.sql)
  })

describe('pictures of a day', () => {
  test('are counted by how many are asked for, for each person', ({ expect }) =>
    inAccounts('count', (accounts) => {
      for (const round of ['a', 'b'])
        expect(accounts.reserve(wish(round, { pictures: 4 }), TEN, NOW)).toBeNull()
      expect(accounts.reserve(wish('c', { pictures: 4 }), TEN, NOW)).toEqual({
        ...{ limit: 'personPictures', most: 10, left: 2, asked: 4 },
        renewsAt: Date.UTC(2026, 10, 26),
      })
      expect(accounts.picturesLeft('U0ANA', 10, NOW)).toBe(2)
      expect(accounts.reserve(wish('c', { pictures: 2 }), TEN, NOW)).toBeNull()
      expect(accounts.reserve(wish('d', { userId: 'U0BEN' }), TEN, NOW)).toBeNull()
      expect(accounts.reserve(wish('e'), TEN, NOW + DAY_MS)).toBeNull()
    }))

  test('count once for a round, however often it asks, and more where it turns out to want more', ({
    expect,
  }) =>
    inAccounts('again', (accounts) => {
      for (let i = 0; i < 20; i += 1) expect(accounts.reserve(wish('a'), TEN, NOW)).toBeNull()
      expect(accounts.reserve(wish('a', { pictures: 10 }), TEN, NOW)).toBeNull()
      expect(accounts.reserve(wish('b'), TEN, NOW)).not.toBeNull()
      expect(accounts.reserve(wish('a', { pictures: 11 }), TEN, NOW)).toMatchObject({
        left: 0,
        asked: 1,
      })
    }))

  test('are given back as far as they were not painted', ({ expect }) =>
    inAccounts('back', (accounts) => {
      accounts.reserve(wish('a', { pictures: 10 }), TEN, NOW)
      for (const _ of 'ab') accounts.close('a', 3)
      expect(accounts.picturesLeft('U0ANA', 10, NOW)).toBe(7)
      accounts.close('a', 5)
      expect(accounts.picturesLeft('U0ANA', 10, NOW)).toBe(7)
    }))

  test('are those of whoever wanted the most, where there is no limit', ({ expect }) =>
    inAccounts('most', (accounts) => {
      const left = (userId: string) => accounts.picturesLeft(userId, 10, NOW)
      const ben = { userId: 'U0BEN' }
      for (const pictures of [3, 2]) accounts.reserve(wish('a', { pictures }), NONE, NOW)
      accounts.reserve(wish('a', { ...ben, pictures: 3 }), NONE, NOW)
      expect([left('U0ANA'), left('U0BEN')]).toEqual([7, 10])
      accounts.reserve(wish('a', { ...ben, pictures: 4 }), NONE, NOW + DAY_MS)
      expect([left('U0ANA'), left('U0BEN')]).toEqual([10, 6])
    }))

  test('that were painted before there was a limit count as well', ({ expect }) =>
    inAccounts('before', (accounts) => {
      accounts.reserve(wish('a', { pictures: 10 }), NONE, NOW)
      expect(accounts.reserve(wish('b'), TEN, NOW)).not.toBeNull()
    }))
})

describe('money of a month', () => {
  const DOLLAR: Limits = { ...NONE, teamUsd: 1, personUsd: 0.5 }
  const call = (usd: number) => ({ pictures: 0, calls: { 0: usd } })

  test('is held at most, and settled by what was counted', ({ expect }) =>
    inAccounts('held', (accounts) => {
      expect(accounts.reserve(wish('a', call(0.4)), DOLLAR, NOW)).toBeNull()
      expect(accounts.reserve(wish('b', call(0.2)), DOLLAR, NOW)).toEqual({
        ...{ limit: 'personUsd', most: 0.5, left: 0.09999999999999998, asked: 0.2 },
        renewsAt: Date.UTC(2026, 11, 1),
      })
      for (const _ of 'ab') accounts.settle(bill('a', 0.1), NOW)
      expect(accounts.spending('U0ANA', NOW)).toBeCloseTo(0.1, 10)
      expect(accounts.reserve(wish('b', call(0.4)), DOLLAR, NOW)).toBeNull()
    }))

  test('is the same for all in the limit of the team', ({ expect }) =>
    inAccounts('team', (accounts) => {
      for (const userId of ['U0ANA', 'U0BEN'])
        expect(accounts.reserve(wish(userId, { userId, ...call(0.45) }), DOLLAR, NOW)).toBeNull()
      const late = wish('c', { userId: 'U0CAM', ...call(0.2) })
      expect(accounts.reserve(late, DOLLAR, NOW)).toMatchObject({ limit: 'teamUsd', asked: 0.2 })
      accounts.close('U0BEN', 0)
      expect(accounts.reserve(late, DOLLAR, NOW)).toBeNull()
    }))

  test('is held all of it or none, and once for a call that is made again', ({ expect }) =>
    inAccounts('all', (accounts) => {
      const four = { pictures: 0, calls: { 0: 0.2, 1: 0.2, 2: 0.2, 3: 0.2 } }
      expect(accounts.reserve(wish('a', four), DOLLAR, NOW)).not.toBeNull()
      expect(accounts.spending(null, NOW)).toBe(0)
      for (const _ of 'abc') expect(accounts.reserve(wish('b', call(0.4)), DOLLAR, NOW)).toBeNull()
      expect(accounts.spending(null, NOW)).toBeCloseTo(0.4, 10)
    }))

  test('that was held for a call nobody hears of again is free after ten minutes', ({ expect }) =>
    inAccounts('dead', (accounts) => {
      accounts.reserve(wish('a', call(0.5)), DOLLAR, NOW)
      expect(accounts.reserve(wish('b', call(0.1)), DOLLAR, NOW + HELD_MS - 1)).not.toBeNull()
      expect(accounts.reserve(wish('b', call(0.1)), DOLLAR, NOW + HELD_MS)).toBeNull()
      // Should it be heard of all the same, it is entered.
      accounts.settle(bill('a', 0.3), NOW + HELD_MS)
      expect(accounts.spending(null, NOW + HELD_MS)).toBeCloseTo(0.4, 10)
    }))

  test('that is used up is known at once, without anything being held', ({ expect }) =>
    inAccounts('least', (accounts) => {
      accounts.settle(bill('a', 0.49), NOW)
      const ask = wish('b', { least: 0.04 })
      expect(accounts.reserve(ask, DOLLAR, NOW)).toMatchObject({ limit: 'personUsd' })
      expect(accounts.reserve(wish('b', { least: 0.01 }), DOLLAR, NOW)).toBeNull()
      expect(accounts.spending(null, NOW)).toBeCloseTo(0.49, 10)
    }))

  test('begins anew with the month; one in which accounts begin knows what was spent', ({
    expect,
  }) =>
    inAccounts('month', (accounts, ledger) => {
      ledger.enter(bill('old', 0.45), NOW - DAY_MS)
      expect(accounts.reserve(wish('a', call(0.1)), DOLLAR, NOW)).toMatchObject({
        limit: 'personUsd',
      })
      expect(accounts.spending('U0ANA', NOW)).toBe(0.45)
      const december = Date.UTC(2026, 11, 1)
      expect(accounts.spending('U0ANA', december)).toBe(0)
      expect(accounts.reserve(wish('a', call(0.1)), DOLLAR, december)).toBeNull()
    }))

  test('stays limited for somebody whose name was forgotten', ({ expect }) =>
    inAccounts('forgotten', (accounts, ledger, sql) => {
      accounts.reserve(wish('a', { pictures: 10 }), TEN, NOW)
      accounts.settle(bill('a', 0.45), NOW)
      ledger.forgetPerson('U0ANA')
      expect(accounts.reserve(wish('b', call(0.1)), DOLLAR, NOW)).not.toBeNull()
      expect(accounts.reserve(wish('b'), TEN, NOW)).not.toBeNull()
      for (const table of ['counts', 'holds', 'months', 'ledger'])
        expect(JSON.stringify(sql.exec(`SELECT * FROM ${table}`).toArray())).not.toContain('U0ANA')
    }))
})

test('what counts no more is forgotten in time', ({ expect }) =>
  inAccounts('end', (accounts, _, sql) => {
    expect(accounts.endsAt()).toBeNull()
    accounts.reserve(wish('a', { calls: { 0: 1 } }), NONE, NOW)
    accounts.settle(bill('b', 0.1), NOW)
    for (let due = accounts.endsAt(); due !== null; due = accounts.endsAt()) {
      expect(due).toBeLessThanOrEqual(NOW + 32 * DAY_MS)
      accounts.end(due)
    }
    for (const table of ['counts', 'holds', 'months'])
      expect(sql.exec(`SELECT 1 FROM ${table}`).toArray()).toEqual([])
  }))

/** What may happen, in any order: to one of a few rounds of a few people. */
const step = fc.record({
  deed: fc.constantFrom('reserve', 'settle', 'close', 'crash', 'later'),
  round: fc.integer({ min: 0, max: 7 }),
  pictures: fc.integer({ min: 1, max: 4 }),
  cents: fc.integer({ min: 1, max: 60 }),
  /** What of it the answer did cost. */
  part: fc.integer({ min: 0, max: 100 }),
})

test('in any order of reserving, settling, giving back and crashing, no limit is passed and every sum is right', ({
  expect,
}) => {
  let run = 0
  return inAccounts('property', (_a, _l, sql) => {
    const limits: Limits = { personPictures: 6, personUsd: 1, teamUsd: 1.5 }
    fc.assert(
      fc.property(fc.array(step, { maxLength: 60 }), (steps) => {
        run += 1
        for (const table of ['counts', 'holds', 'months', 'ledger'])
          sql.exec(`DELETE FROM ${table}`)
        let { accounts, ledger } = open(sql)
        let now = NOW
        /** What a call that is under way may still cost. */
        const held = new Map<string, { usd: number; at: number }>()
        const spent = new Map<string, number>()
        let call = 0
        for (const { deed, round: n, pictures, cents, part } of steps) {
          const userId = `U${n % 3}`
          const round = `${run}/${n}`
          if (deed === 'reserve') {
            const most = cents / 100
            const refused = accounts.reserve(
              { round, userId, pictures, calls: { 0: most } },
              limits,
              now,
            )
            if (refused === null) held.set(round, { usd: most, at: now })
          } else if (deed === 'settle') {
            const hold = held.get(round)
            if (hold === undefined || now - hold.at >= HELD_MS) continue
            const usd = (hold.usd * part) / 100
            call += 1
            const charge = {
              id: `${round}/${call}`,
              kind: 'picture',
              model: 'm',
              pictures: 1,
              usd,
            } as const
            // Told twice: the answer to the first was lost in a crash.
            for (const _ of 'ab')
              accounts.settle({ round, userId, channel: 'C1', charges: [charge], done: ['0'] }, now)
            held.delete(round)
            spent.set(userId, (spent.get(userId) ?? 0) + usd)
          } else if (deed === 'close') {
            accounts.close(round, pictures - 1)
            held.delete(round)
          } else if (deed === 'crash') ({ accounts, ledger } = open(sql))
          else now += 60_000
          const open_ = [...held.values()].filter(({ at }) => now - at < HELD_MS)
          const all = [...spent.values()].reduce((sum, usd) => sum + usd, 0)
          expect(accounts.spending(null, now)).toBeCloseTo(
            all + open_.reduce((sum, { usd }) => sum + usd, 0),
            8,
          )
          expect(accounts.spending(null, now)).toBeLessThanOrEqual(1.5 + 1e-6)
          for (const [who, usd] of spent) {
            expect(accounts.spending(who, now)).toBeLessThanOrEqual(1 + 1e-6)
            expect(
              ledger.use({ from: Date.UTC(2026, 10, 1), to: Date.UTC(2026, 11, 1) }, who).cost,
            ).toBeCloseTo(usd, 8)
          }
          const counted = sql
            .exec<{ n: number }>('SELECT total(pictures) AS n FROM counts GROUP BY who')
            .toArray()
          for (const { n: count } of counted) expect(count).toBeLessThanOrEqual(6)
        }
      }),
      { numRuns: 150 },
    )
  })
})
