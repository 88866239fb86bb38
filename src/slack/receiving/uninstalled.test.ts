import { describe, test } from 'vitest'
import { readDelivery } from './delivery.ts'
import { uninstalledFrom } from './uninstalled.ts'

/** What is read of the event, as a listener gets it. */
function read(time: unknown) {
  const payload = {
    ...{ type: 'event_callback', team_id: 'T1', event_time: time },
    event: { type: 'app_uninstalled' },
  }
  const delivery = readDelivery(payload, 'event')
  return delivery.kind === 'read' ? uninstalledFrom(delivery.body) : delivery
}

describe('when a team has removed Easel', () => {
  test('is the end of the second that Slack names', ({ expect }) => {
    expect(read(1_700_000_000)).toEqual({ team: 'T1', at: 1_700_000_000_999 })
  })

  test.for([undefined, null, '1700000000', -1, 1.5, 1_515_449_522_000_016, Number.MAX_VALUE])(
    'is not known where it says %s',
    (time, { expect }) => {
      expect(read(time)).toEqual({ team: 'T1', at: null })
    },
  )
})
