import { describe, test } from 'vitest'
import { aPress, fakeServices } from '../../test-kit.ts'
import { act } from './press.ts'

describe('Delete', () => {
  test('in the menu asks first, and stores nothing', async ({ expect }) => {
    const { services, received, shown } = fakeServices()
    await act(aPress({ name: 'delete', isEntry: true, picture: 2 }), 'T1', services)
    expect(received).toEqual([])
    expect(shown).toMatchObject([{ trigger_id: '1.2', view: { callback_id: 'easel.delete' } }])
    expect(JSON.stringify(shown)).toContain('\\"turnId\\":\\"t1\\"')
  })

  test('as a button of an earlier message deletes at once: Slack has asked', async ({ expect }) => {
    const { services, received, shown } = fakeServices()
    await act(aPress({ name: 'delete' }), 'T1', services)
    expect(shown).toEqual([])
    expect(received).toMatchObject([
      { key: 'press/1.2', errand: { kind: 'press', press: { name: 'delete', turnId: 't1' } } },
    ])
  })
})

test('a larger picture is asked for in the size of its entry', async ({ expect }) => {
  const { services, received } = fakeServices()
  await act(aPress({ name: 'upscale', isEntry: true, detail: '4K' }), 'T1', services)
  expect(received).toMatchObject([{ errand: { press: { name: 'upscale', size: '4K' } } }])
})

test('what is no button of ours does nothing', async ({ expect }) => {
  const { services, received, shown } = fakeServices()
  await act(aPress({ name: 'original' }), 'T1', services)
  expect([received, shown]).toEqual([[], []])
})
