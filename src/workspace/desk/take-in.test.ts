import { describe, test } from 'vitest'
import { anAsk } from '../../turns/test-kit.ts'
import type { Receipt } from './errand.ts'
import { takeIn } from './take-in.ts'

const REPLY = {
  key: 'C1/2.2',
  onlyInEasel: true,
  errand: { kind: 'ask', openingTried: false, isPrivate: false, ask: anAsk() },
} as const

/** Takes the reply in at a desk that answers so, the last answer again and again. */
async function taken(...receipts: [Receipt, ...Receipt[]]) {
  let time = 1_700_000_000_000
  const began = time
  const receipt = await takeIn(REPLY, {
    desk: { receive: () => (receipts.length > 1 ? receipts.shift() : receipts[0]) ?? 'taken' },
    now: () => time,
    wait: (ms) => Promise.resolve(void (time += ms)),
  })
  return { receipt, ms: time - began }
}

describe('a reply to a message whose ts nobody knows yet', () => {
  test('waits until the thread is an easel', async ({ expect }) => {
    const { receipt, ms } = await taken('not_known_yet', 'not_known_yet', 'taken')
    expect(receipt).toBe('taken')
    expect(ms).toBeLessThanOrEqual(100)
  })

  test('is not kept until Slack loses patience', async ({ expect }) => {
    const { receipt, ms } = await taken('not_known_yet')
    expect(receipt).toBe('not_known_yet')
    expect(ms).toBeLessThan(2500)
  })

  test.for(['taken', 'known_already', 'not_our_thread'] as const)(
    'is answered at once where the desk knows: %s',
    async (known, { expect }) => {
      expect(await taken(known)).toEqual({ receipt: known, ms: 0 })
    },
  )
})
