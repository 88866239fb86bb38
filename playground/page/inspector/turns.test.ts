import assert from 'node:assert/strict'
import { test } from '../../lib/test.ts'
import type { KnownBlock } from '@slack/types'
import type { Message } from '../../protocol.ts'
import { turnsOf } from './turns.ts'

const message = (blocks: KnownBlock[], version?: string): Message => ({
  type: 'message',
  channel: 'C1',
  ts: '1.000001',
  user: 'U0EASEL',
  text: 'words',
  blocks,
  metadata: {
    event_type: 'easel_turn',
    event_payload: { turn_id: 't1', ...(version === undefined ? {} : { version }) },
  },
})

const section: KnownBlock = { type: 'section', text: { type: 'mrkdwn', text: 'words' } }
const image: KnownBlock = { type: 'image', image_url: 'https://example.com/a.png', alt_text: 'a' }
const buttons = (action_id: string): KnownBlock => ({
  type: 'actions',
  elements: [{ type: 'button', action_id, text: { type: 'plain_text', text: 'x' } }],
})

test('a turn is at work while it can be cancelled, painted when it shows a picture', () => {
  const stateOf = (...blocks: KnownBlock[]) => turnsOf([message(blocks)])[0]?.state
  assert.equal(stateOf(section, buttons('easel.cancel')), 'working')
  assert.equal(stateOf(section, image, buttons('easel.redo')), 'done')
  assert.equal(stateOf(section, buttons('easel.retry')), 'ended')
  assert.equal(stateOf(section), 'ended')
})

test('only messages that carry a turn are turns', () => {
  const { metadata: _none, ...plain } = message([section])
  assert.deepEqual(turnsOf([plain]), [])
  assert.equal(turnsOf([message([image], 'v2')])[0]?.version, 'v2')
})
