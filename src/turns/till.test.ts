import { describe, test } from 'vitest'
import { type Bill, createTill } from './till.ts'
import type { Wish } from './limits.ts'
import { aRefusal } from './test-kit.ts'

const CHARGE = { id: 'c1', kind: 'picture', model: 'm', pictures: 1, usd: 0.04 } as const

const BILL = { round: 't1', charges: [CHARGE], done: ['0'] }

/** A till whose books cannot be reached for so many tries. */
function tillWith(failures: number) {
  const bills: Bill[] = []
  const logged: string[] = []
  const waits: number[] = []
  let left = failures
  const settle = (bill: Bill): Promise<void> => {
    left -= 1
    if (left >= 0) return Promise.reject(new Error('reset'))
    return Promise.resolve(void bills.push(bill))
  }
  const wishes: Wish[] = []
  const closed: [string, number][] = []
  const till = createTill(
    () => ({
      settle,
      reserve: (wish) => Promise.resolve(wishes.push(wish) > 9 ? aRefusal() : null),
      close: (...args) => Promise.resolve(void closed.push(args)),
    }),
    { userId: 'U0ANA', channel: 'C1' },
    {
      log: (_, event) => void logged.push(event),
      wait: (ms) => Promise.resolve(void waits.push(ms)),
    },
  )
  return { till, bills, wishes, closed, logged, waits }
}

describe('a till', () => {
  test('reserves and pays in the name of its payer', async ({ expect }) => {
    const { till, bills, wishes, closed } = tillWith(0)
    await till.reserve({ round: 't1', pictures: 2, calls: {} })
    await till.settle(BILL)
    await till.close('t1', 1)
    expect(wishes).toEqual([{ userId: 'U0ANA', round: 't1', pictures: 2, calls: {} }])
    expect(bills).toEqual([{ userId: 'U0ANA', channel: 'C1', ...BILL }])
    expect(closed).toEqual([['t1', 1]])
  })

  test('tries again where the books are being restarted', async ({ expect }) => {
    const { till, bills, waits, logged } = tillWith(3)
    await till.settle(BILL)
    expect([bills.length, logged]).toEqual([1, []])
    expect(waits.reduce((sum, ms) => sum + ms)).toBeLessThan(2500)
  })

  test('that cannot be reached says so, and throws nothing', async ({ expect }) => {
    const { till, bills, logged } = tillWith(9)
    await till.settle(BILL)
    expect([bills, logged]).toEqual([[], ['not_booked']])
  })
})
