import * as fc from 'fast-check'
import { describe, test } from 'vitest'
import { ok } from '../lib/result.ts'
import type { CallSlack } from './client.ts'
import { findMessage } from './find-message.ts'

const SELF = { ok: true, user_id: 'U0EASEL', bot_id: 'B0EASEL' }

/** A channel with those messages; which methods were called is kept. */
function channelWith(messages: unknown, self: object = SELF) {
  const called: string[] = []
  const call: CallSlack = (method) => {
    called.push(method)
    return Promise.resolve(
      ok(method === 'auth.test' ? { ok: true, ...self } : { ok: true, messages }),
    )
  }
  const find = () => findMessage(call, { channel: 'C1', threadTs: '1.1' }, 't1', '1.1')
  return { find, called }
}

const marked = (ts: string, more: object = { bot_id: 'B0EASEL' }, turnId: unknown = 't1') => ({
  ts,
  metadata: { event_type: 'easel_turn', event_payload: { turn_id: turnId, version: 1 } },
  ...more,
})

describe('the message of a turn', () => {
  test.for([{ bot_id: 'B0EASEL' }, { user: 'U0EASEL' }])(
    'is Easel’s own: %o',
    async (by, { expect }) => {
      const { find, called } = channelWith([
        { ts: '2.2', user: 'U0ANA', text: 'hi' },
        marked('3.3', by),
      ])
      expect(await find()).toEqual(ok('3.3'))
      expect(called).toEqual(['conversations.replies', 'auth.test'])
    },
  )

  test('is none that another app has marked the same way', async ({ expect }) => {
    const foreign = [{ bot_id: 'B0OTHER' }, { user: 'U0ANA' }, {}, { bot_id: null, user: null }]
    const { find } = channelWith(foreign.map((by, i) => marked(`2.${i}`, by)))
    expect(await find()).toEqual(ok(null))
    const behind = channelWith([marked('2.1', { bot_id: 'B0OTHER' }), marked('3.3')])
    expect(await behind.find()).toEqual(ok('3.3'))
  })

  test('nobody is taken for Easel where Slack does not say who that is', async ({ expect }) => {
    const { find } = channelWith([marked('3.3', { user: null, bot_id: null })], {
      user_id: null,
      bot_id: 7,
    })
    expect(await find()).toEqual(ok(null))
  })

  test.for([5, null, {}, [], true, 't1 '])(
    'strange metadata beside it changes nothing: %o',
    async (turnId, { expect }) => {
      const strange = [marked('2.1', undefined, turnId), { ts: 5 }, null, 'words', [[]]]
      const { find } = channelWith([...strange, marked('3.3')])
      expect(await find()).toEqual(ok('3.3'))
      expect(await channelWith(strange).find()).toEqual(ok(null))
    },
  )

  test('whatever the list is, there is an answer', async ({ expect }) => {
    await fc.assert(
      fc.asyncProperty(fc.jsonValue(), async (messages) => {
        const found = await channelWith(messages).find()
        expect(found.ok).toBe(true)
      }),
    )
    await fc.assert(
      fc.asyncProperty(fc.array(fc.jsonValue()), async (strange) => {
        const { find } = channelWith([...strange, marked('3.3'), ...strange])
        expect(await find()).toEqual(ok('3.3'))
      }),
    )
  })
})
