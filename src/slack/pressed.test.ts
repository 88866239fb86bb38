import { describe, test } from 'vitest'
import { readPressed } from './pressed.ts'

const body = (action: Record<string, unknown>) => ({
  type: 'block_actions',
  trigger_id: 't.1',
  response_url: 'https://hooks.slack.com/actions/1',
  user: { id: 'U1' },
  channel: { id: 'C1' },
  message: { ts: '2.2', thread_ts: '1.1' },
  actions: [action],
})

describe('a press', () => {
  test('of a button carries its turn', ({ expect }) => {
    expect(readPressed(body({ action_id: 'easel.redo', value: 'abc' }))).toEqual({
      name: 'redo',
      isEntry: false,
      turnId: 'abc',
      picture: 1,
      detail: '',
      triggerId: 't.1',
      responseUrl: 'https://hooks.slack.com/actions/1',
      userId: 'U1',
      channel: 'C1',
      threadTs: '1.1',
      toldIn: '1.1',
    })
  })

  test.for([
    [{ action_id: 'easel.upscale', value: 'abc:2K' }, 'upscale', '2K'],
    [{ action_id: 'easel.redo:7', value: 'abc' }, 'redo', ''],
    [{ action_id: 'easel.more', selected_option: { value: 'easel.delete:abc' } }, 'delete', ''],
    [{ action_id: 'easel.version:2', value: 'abc-2' }, 'version', ''],
    [{ action_id: 'easel.upscale', value: 'abc-2:4K' }, 'upscale', '4K'],
    [
      { action_id: 'easel.more', selected_option: { value: 'easel.upscale:abc:4K' } },
      'upscale',
      '4K',
    ],
  ] as const)('%o', ([action, name, detail], { expect }) => {
    expect(readPressed(body(action))).toMatchObject({ name, turnId: 'abc', detail })
  })

  test('of a thread’s first message is about that thread', ({ expect }) => {
    const press = { ...body({ action_id: 'easel.redo', value: 'abc' }), message: { ts: '2.2' } }
    expect(readPressed(press)).toMatchObject({ threadTs: '2.2', toldIn: null })
  })
})

test.for([
  null,
  {},
  body({ action_id: 'other.app', value: 'abc' }),
  body({ action_id: 'easel.redo' }),
  body({ action_id: 'easel.redo', value: 'not an id' }),
  { ...body({ action_id: 'easel.redo', value: 'abc' }), actions: [] },
])('no press of ours: %o', (press, { expect }) => {
  expect(readPressed(press)).toBeNull()
})
