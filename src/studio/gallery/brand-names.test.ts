import { describe, test } from 'vitest'
import { err, ok } from '../../lib/result.ts'
import { aBrand } from '../../turns/test-kit.ts'
import type { CallSlack } from '../../web-api/client.ts'
import { brandNames } from './brand-names.ts'

const CHANNELS: Readonly<Record<string, unknown>> = {
  C1: { name: 'marketing', is_private: false },
  C2: { name: 'launch', is_private: true },
  D1: { user: 'U1' },
}

function withSlack() {
  const asked: unknown[] = []
  const call: CallSlack = (method, { channel }) => {
    asked.push([method, channel])
    const known = CHANNELS[String(channel)]
    if (known === undefined)
      return Promise.resolve(err({ reason: 'not_in_channel', error: 'channel_not_found' }))
    return Promise.resolve(ok({ ok: true, channel: known }))
  }
  return { asked, call }
}

const of = (...channels: (string | null)[]) =>
  channels.map((channel) => ({ brand: channel === null ? null : aBrand({ channel }) }))

describe('the names of brands', () => {
  test('are those of their channels, each asked for once', async ({ expect }) => {
    const { asked, call } = withSlack()
    const names = await brandNames(of('C1', null, 'C1', 'D1', 'C9'), { channel: 'C1' }, call)
    expect([...names]).toEqual([['C1', '#marketing']])
    expect(asked).toEqual(['C1', 'D1', 'C9'].map((id) => ['conversations.info', id]))
  })

  test('do not tell of a private channel elsewhere', async ({ expect }) => {
    const { call } = withSlack()
    expect([...(await brandNames(of('C2'), { channel: 'C1' }, call))]).toEqual([])
    expect([...(await brandNames(of('C2'), { channel: 'C2' }, call))]).toEqual([['C2', '#launch']])
  })

  test('are asked for by nobody where there is no brand', async ({ expect }) => {
    const { asked, call } = withSlack()
    expect((await brandNames(of(null), { channel: 'C1' }, call)).size).toBe(0)
    expect(asked).toEqual([])
  })
})
