import { describe, test } from 'vitest'
import { type Bill, createTill } from './till.ts'

const CHARGE = { id: 'c1', kind: 'picture', model: 'm', pictures: 1, usd: 0.04 } as const

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
  const till = createTill(
    () => ({ settle }),
    { userId: 'U0ANA', channel: 'C1' },
    {
      log: (_, event) => void logged.push(event),
      wait: (ms) => Promise.resolve(void waits.push(ms)),
    },
  )
  return { till, bills, logged, waits }
}

describe('a till', () => {
  test('enters what its payer has spent', async ({ expect }) => {
    const { till, bills } = tillWith(0)
    await till.settle([CHARGE])
    await till.settle([])
    expect(bills).toEqual([{ userId: 'U0ANA', channel: 'C1', charges: [CHARGE] }])
  })

  test('tries again where the books are being restarted', async ({ expect }) => {
    const { till, bills, waits, logged } = tillWith(3)
    await till.settle([CHARGE])
    expect([bills.length, logged]).toEqual([1, []])
    expect(waits.reduce((sum, ms) => sum + ms)).toBeLessThan(2500)
  })

  test('that cannot be reached says so, and throws nothing', async ({ expect }) => {
    const { till, bills, logged } = tillWith(9)
    await till.settle([CHARGE])
    expect([bills, logged]).toEqual([[], ['not_booked']])
  })
})
