import { describe, test } from 'vitest'
import type { Unsaid } from '../../../workspace/desk/errand.ts'
import { readDelivery } from '../../receiving/delivery.ts'
import { fakeServices } from '../../test-kit.ts'
import { messageDeleted } from './unsaid.ts'

const BEFORE = { type: 'message', user: 'U0ANA', text: 'a fox', ts: '1.2', thread_ts: '1.1' }
const payload = (event: Record<string, unknown>) => ({
  type: 'event_callback',
  team_id: 'T1',
  authorizations: [{ team_id: 'T1', user_id: 'U0EASEL', is_bot: true }],
  event: { type: 'message', channel: 'C1', channel_type: 'channel', ts: '9.9', ...event },
})
const deleted = (before: Record<string, unknown> | null = {}) =>
  payload({
    subtype: 'message_deleted',
    deleted_ts: '1.2',
    ...(before === null ? {} : { previous_message: { ...BEFORE, ...before } }),
  })

/** What the desk hears of a delivery; null: nothing. */
async function heard(body: Record<string, unknown>): Promise<Unsaid | null> {
  const delivery = readDelivery(body, 'event')
  if (delivery.kind !== 'read') return null
  let said: Unsaid | null = null
  const { services } = fakeServices()
  const unsay = (one: Unsaid) => {
    said = one
    return Promise.resolve('taken' as const)
  }
  await messageDeleted({ ...services, unsay })({ body: delivery.body })
  return said
}

const SAID = { team: 'T1', channel: 'C1', threadTs: '1.1', ts: '1.2', userId: 'U0ANA' }

describe('a message that is gone', () => {
  test('is taken back in its thread', async ({ expect }) => {
    expect(await heard(deleted())).toEqual({ ...SAID, isAddressed: false })
  })

  test.for([
    [deleted({ text: 'a fox, <@U0EASEL>', thread_ts: null }), { threadTs: '1.2' }],
    [
      { ...deleted(), event: { ...deleted().event, channel: 'D1', channel_type: 'im' } },
      { channel: 'D1' },
    ],
  ] as const)(
    'that was said to Easel is known even before it comes',
    async ([body, more], { expect }) => {
      expect(await heard(body)).toEqual({ ...SAID, ...more, isAddressed: true })
    },
  )

  test('may leave a stone in its place', async ({ expect }) => {
    const message = { subtype: 'tombstone', user: 'USLACKBOT', ts: '1.2' }
    const stone = { subtype: 'message_changed', message, previous_message: BEFORE }
    expect(await heard(payload(stone))).toEqual({ ...SAID, isAddressed: false })
  })

  test('is known by its time where Slack says nothing else', async ({ expect }) => {
    expect(await heard(deleted(null))).toMatchObject({ ts: '1.2', threadTs: '1.2', userId: '' })
  })

  test.for([
    ['of Easel', deleted({ user: 'U0EASEL' })],
    ['of an app', deleted({ bot_id: 'B1' })],
    [
      'that was edited',
      payload({ subtype: 'message_changed', message: BEFORE, previous_message: BEFORE }),
    ],
  ] as const)('%s is left alone', async ([, body], { expect }) => {
    expect(await heard(body)).toBeNull()
  })
})
