import { describe, test } from 'vitest'
import type { Hit } from '../../workspace/library/search.ts'
import { hitsInReach } from './in-reach.ts'

const hit = (id: number, channel: string): Hit => ({
  ...{ id, channel, turnId: `t${id}`, userId: 'U0BEN', threadTs: '1.1', version: 1 },
  ...{ pictureKey: 'k', alt: '', pictures: 1, cost: null, paintedAt: id },
})

/** @param channels of the hits, the newest first @param member what Slack says of each */
function reach(channels: readonly string[], member: Readonly<Record<string, boolean | 'unknown'>>) {
  const asked: string[] = []
  const hits = channels.map((channel, i) => hit(channels.length - i, channel))
  return {
    asked,
    part: (before: number | null, count: number) =>
      Promise.resolve(hits.filter(({ id }) => id < (before ?? Infinity)).slice(0, count)),
    isMember(channel: string) {
      asked.push(channel)
      return Promise.resolve(member[channel] ?? false)
    },
  }
}

describe('what somebody may see', () => {
  test('is of the channels that they are in; Slack is asked once for each', async ({ expect }) => {
    const slack = reach(['C1', 'C2', 'C1', 'C3', 'C2'], { C1: true, C3: true })
    const { hits, isMore, isUnsure } = await hitsInReach(10, null, slack)
    expect(hits.map(({ id }) => id)).toEqual([5, 3, 2])
    expect([isMore, isUnsure]).toEqual([false, false])
    expect(slack.asked).toEqual(['C1', 'C2', 'C3'])
  })

  test('is not what Slack is silent about, and that is said', async ({ expect }) => {
    const found = await hitsInReach(10, null, reach(['C1', 'C2'], { C1: true, C2: 'unknown' }))
    expect(found.hits.map(({ channel }) => channel)).toEqual(['C1'])
    expect(found.isUnsure).toBe(true)
  })

  test('may lie behind a thousand hits of other channels, up to an end', async ({ expect }) => {
    const others = Array<string>(100).fill('C2')
    const found = await hitsInReach(10, null, reach([...others, 'C1'], { C1: true }))
    expect(found.hits.map(({ channel }) => channel)).toEqual(['C1'])
    const many = Array<string>(1000).fill('C2')
    const none = await hitsInReach(10, null, reach([...many, 'C1'], { C1: true }))
    expect([none.hits.length, none.isMore]).toEqual([0, true])
  })

  test('comes ten at a time, and goes on behind the last', async ({ expect }) => {
    const slack = reach(Array<string>(25).fill('C1'), { C1: true })
    const first = await hitsInReach(10, null, slack)
    expect([first.hits.length, first.isMore]).toEqual([10, true])
    const last = await hitsInReach(10, 6, slack)
    expect([last.hits.map(({ id }) => id), last.isMore]).toEqual([[5, 4, 3, 2, 1], false])
  })

  test('asks Slack about forty channels at most', async ({ expect }) => {
    const slack = reach(
      Array.from({ length: 300 }, (_, i) => `C${i}`),
      {},
    )
    const { isMore } = await hitsInReach(10, null, slack)
    expect([slack.asked.length, isMore]).toEqual([40, true])
  })
})
