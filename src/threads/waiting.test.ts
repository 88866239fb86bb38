import { describe, test } from 'vitest'
import { ok } from '../lib/result.ts'
import { anAsk } from '../turns/test-kit.ts'
import type { CallSlack } from '../web-api/client.ts'
import type { Studio } from './studio.ts'
import { fakeStudio } from './test-kit.ts'
import { type Turn, newTurn } from './turn.ts'
import { Waiting } from './waiting.ts'

describe('a waiting turn that is cancelled', () => {
  test('says so last, though “Queued behind…” is still on its way', async ({ expect }) => {
    const { studio } = fakeStudio()
    const said: string[] = []
    const slow = Promise.withResolvers<null>()
    const call: CallSlack = async (method, args) => {
      if (method === 'chat.update' && said.length === 0) await slow.promise
      if (method === 'chat.update') said.push(JSON.stringify(args['blocks']))
      return ok({ ok: true, ts: '2.2', channel: 'C1' })
    }
    const slowStudio: Studio = { ...studio, slack: { ...studio.slack, call } }
    const head = newTurn(anAsk(), '1.1')
    const turn: Turn = newTurn(anAsk({ turnId: 't2' }), '2.2')
    const waiting = new Waiting({
      turnOf: () => turn,
      studioOf: () => slowStudio,
      head: () => head,
      save: () => {},
    })
    const told = waiting.tell(turn, head)
    const cancelled = waiting.sayCancelled('t2')
    slow.resolve(null)
    await Promise.all([told, cancelled])
    expect(said).toHaveLength(2)
    expect(said[0]).toContain('Queued behind')
    expect(said[1]).toContain('after all')
  })
})
