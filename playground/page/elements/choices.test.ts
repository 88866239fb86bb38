import assert from 'node:assert/strict'
import { test } from '../../lib/test.ts'
import { choicesOf, type Places } from './choices.ts'

const places: Places = {
  users: [
    { id: 'U1', name: 'Ana', bot: false },
    { id: 'U2', name: 'Easel', bot: true },
  ],
  channels: [
    { id: 'C1', name: 'design', kind: 'channel' },
    { id: 'C2', name: 'launch', kind: 'private' },
  ],
  directs: [
    { id: 'D1', name: 'Ben', bot: false },
    { id: 'D2', name: 'Easel', bot: true },
  ],
}

const offered = (element: Parameters<typeof choicesOf>[0]) =>
  choicesOf(element, places).map(({ id }) => id)

test('a menu of conversations keeps to its filter', () => {
  const type = 'conversations_select'
  assert.deepEqual(offered({ type }), ['C1', 'C2', 'D1', 'D2'])
  assert.deepEqual(offered({ type, filter: { include: ['public'] } }), ['C1'])
  assert.deepEqual(offered({ type, filter: { include: ['public', 'private'] } }), ['C1', 'C2'])
  assert.deepEqual(offered({ type, filter: { include: ['im'], exclude_bot_users: true } }), ['D1'])
})

test('a menu of channels has the public ones, a menu of people has all', () => {
  assert.deepEqual(offered({ type: 'channels_select' }), ['C1'])
  assert.deepEqual(offered({ type: 'users_select' }), ['U1', 'U2'])
})
