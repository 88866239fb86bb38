import { describe, test } from 'vitest'
import type { Known } from './errand.ts'
import { knowsThread } from './knows-thread.ts'

const REPLY = { channel: 'C1', threadTs: '2.2', mayFollowEasel: true }

/** Asks a desk that answers so, the last answer again and again. */
async function known(...answers: [Known, ...Known[]]) {
  let time = 1_700_000_000_000
  const began = time
  const answer = await knowsThread(REPLY, {
    desk: { knows: () => (answers.length > 1 ? answers.shift() : answers[0]) ?? 'ours' },
    now: () => time,
    wait: (ms) => Promise.resolve(void (time += ms)),
  })
  return { answer, ms: time - began }
}

describe('a reply to a message whose ts nobody knows yet', () => {
  test('waits until the thread is an easel', async ({ expect }) => {
    const { answer, ms } = await known('not_known_yet', 'not_known_yet', 'ours')
    expect(answer).toBe('ours')
    expect(ms).toBeLessThanOrEqual(100)
  })

  test('is not kept until Slack loses patience', async ({ expect }) => {
    const { answer, ms } = await known('not_known_yet')
    expect(answer).toBe('not_known_yet')
    expect(ms).toBeLessThan(2500)
  })

  test.for(['ours', 'strange'] as const)(
    'is answered at once where the desk knows: %s',
    async (at, { expect }) => {
      expect(await known(at)).toEqual({ answer: at, ms: 0 })
    },
  )
})
