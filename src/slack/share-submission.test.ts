import { test } from 'vitest'
import { readShare } from './share-submission.ts'

const shared = { channel: 'D1', threadTs: '1.1', turnId: 't1', picture: 2, toldIn: null }

const body = (values: object, metadata = JSON.stringify(shared)) => ({
  view: { private_metadata: metadata, state: { values } },
})

test('the channel, the note and the picture that is shared', ({ expect }) => {
  const values = {
    channel: { value: { type: 'conversations_select', selected_conversation: 'C2' } },
    note: { value: { type: 'plain_text_input', value: ' look ' } },
  }
  expect(readShare(body(values))).toEqual({ shared, channel: 'C2', note: 'look' })
})

test('nothing chosen, nothing noted', ({ expect }) => {
  const values = { channel: { value: { selected_conversation: null } }, note: { value: {} } }
  expect(readShare(body(values))).toEqual({ shared, channel: null, note: '' })
  expect(readShare(body({}))).toEqual({ shared, channel: null, note: '' })
})

test('another modal is none of ours', ({ expect }) => {
  expect(readShare(body({}, '{}'))).toBeNull()
  expect(readShare(body({}, 'no JSON'))).toBeNull()
})
