import { describe, test } from 'vitest'
import { err, ok } from '../lib/result.ts'
import type { CallSlack } from './client.ts'
import { isMember } from './is-member.ts'

/** Slack with so many pages of members. */
function slackWith(...pages: readonly (readonly string[])[]) {
  let called = 0
  const call: CallSlack = (_method, args) => {
    called += 1
    const at = Number(args['cursor'] ?? 0)
    const next = at + 1 < pages.length ? String(at + 1) : ''
    return Promise.resolve(
      ok({ ok: true, members: pages[at] ?? [], response_metadata: { next_cursor: next } }),
    )
  }
  return { call, calls: () => called }
}

describe('a person in a channel', () => {
  test('is found on whatever page', async ({ expect }) => {
    const { call, calls } = slackWith(['U1'], ['U2', 'U3'], ['U4'])
    expect([await isMember(call, 'C1', 'U3'), calls()]).toEqual([true, 2])
    expect(await isMember(call, 'C1', 'U9')).toBe(false)
  })

  test('is always in their own conversation with Easel', async ({ expect }) => {
    const { call, calls } = slackWith([])
    expect([await isMember(call, 'D1', 'U1'), calls()]).toEqual([true, 0])
  })

  test('is not looked for without end', async ({ expect }) => {
    const { call, calls } = slackWith(...Array.from({ length: 500 }, () => ['U1']))
    expect(await isMember(call, 'C1', 'U9')).toBe('unknown')
    expect(calls()).toBeLessThan(50)
  })

  test('is nowhere in a channel that is gone, and unknown where Slack does not say', async ({
    expect,
  }) => {
    const gone: CallSlack = () =>
      Promise.resolve(err({ reason: 'not_in_channel', error: 'channel_not_found' }))
    const down: CallSlack = () => Promise.resolve(err({ reason: 'unavailable' }))
    expect(await isMember(gone, 'C1', 'U1')).toBe(false)
    expect(await isMember(down, 'C1', 'U1')).toBe('unknown')
  })
})
