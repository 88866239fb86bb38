import { runInDurableObject } from 'cloudflare:test'
import { env } from 'cloudflare:workers'
import { describe, test } from 'vitest'
import { type Entry, Ledger, monthOf } from './ledger.ts'

const NOVEMBER = Date.UTC(2026, 10, 1)
const DAY = 24 * 3600 * 1000

const entry = (turnId: string, more: Partial<Entry> = {}): Entry => ({
  turnId,
  userId: 'U0ANA',
  channel: 'C1',
  threadTs: '1.000001',
  version: 1,
  pictureKey: `T1/C1/1.000001/${turnId}/1.jpg`,
  alt: 'A lighthouse.',
  pictures: 1,
  cost: 0.04,
  paintedAt: NOVEMBER + DAY,
  ...more,
})

/** Any object with SQLite will do. */
const withLedger = (name: string, use: (ledger: Ledger) => void): Promise<void> =>
  runInDurableObject(env.THREADS.getByName(name), (_, state) => {
    use(new Ledger(state.storage.sql))
  })

describe('the ledger of a team', () => {
  test('counts a turn once, each person apart, and this month only', async ({ expect }) => {
    await withLedger('counts', (ledger) => {
      ledger.note(entry('a', { paintedAt: NOVEMBER - 1 }))
      ledger.note(entry('b', { pictures: 2 }))
      ledger.note(entry('b', { pictures: 2 }))
      ledger.note(entry('c', { userId: 'U0BEN', cost: null }))
      const { mine, team } = ledger.overview('U0ANA', NOVEMBER)
      expect(mine).toEqual({ pictures: 2, cost: 0.04 })
      expect(team).toEqual({ pictures: 3, cost: 0.04 })
    })
  })

  test('shows the six newest pictures of a person', async ({ expect }) => {
    await withLedger('newest', (ledger) => {
      for (let i = 0; i < 9; i += 1)
        ledger.note(entry(`t${i}`, { paintedAt: NOVEMBER + i * DAY, alt: 'x'.repeat(400) }))
      const { last } = ledger.overview('U0ANA', NOVEMBER)
      expect(last.map(({ turnId }) => turnId)).toEqual(['t8', 't7', 't6', 't5', 't4', 't3'])
      expect(last[0]?.alt).toHaveLength(150)
    })
  })

  test('somebody new has nothing', async ({ expect }) => {
    await withLedger('nothing', (ledger) => {
      expect(ledger.overview('U0NEW', 0)).toEqual({
        last: [],
        mine: { pictures: 0, cost: 0 },
        team: { pictures: 0, cost: 0 },
      })
    })
  })
})

test('a month begins on its first day', ({ expect }) => {
  expect(monthOf(Date.UTC(2026, 10, 30, 23, 59))).toBe(NOVEMBER)
})
