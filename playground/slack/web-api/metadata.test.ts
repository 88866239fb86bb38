import assert from 'node:assert/strict'
import { test, beforeEach, afterEach } from '../../lib/test.ts'
import { ANA, ANA_BEN, DESIGN, dmWithApp } from '../seed.ts'
import { at, openStage, type Stage } from '../test-kit.ts'

let stage: Stage
beforeEach(async () => void (stage = await openStage()))
afterEach(() => stage.stop())

const withPayload = (event_payload: unknown) =>
  stage.api('chat.postMessage', {
    channel: DESIGN,
    text: 'x',
    metadata: { event_type: 'easel_turn', event_payload },
  })

test('metadata is flat: values, objects of values, lists of either', async () => {
  for (const payload of [{ a: 1 }, { a: { b: 'c' } }, { a: ['b', { c: true }] }]) {
    assert.equal((await withPayload(payload))['ok'], true, JSON.stringify(payload))
  }
  for (const payload of [{ a: { b: { c: 1 } } }, { a: [['b']] }, { a: null }, 'text']) {
    const answer = await withPayload(payload)
    assert.equal(answer['error'], 'invalid_metadata_schema', JSON.stringify(payload))
  }
})

test('a direct message opens by its person or by its own id', async () => {
  const byPerson = await stage.api('conversations.open', { users: ANA })
  assert.equal(at(byPerson, 'channel', 'id'), dmWithApp(ANA))
  const byId = await stage.api('conversations.open', { channel: dmWithApp(ANA) })
  assert.equal(at(byId, 'channel', 'id'), dmWithApp(ANA))
  assert.equal(
    (await stage.api('conversations.open', { channel: ANA_BEN }))['error'],
    'channel_not_found',
  )
  assert.equal(
    (await stage.api('conversations.open', { channel: DESIGN }))['error'],
    'method_not_supported_for_channel_type',
  )
})
