import assert from 'node:assert/strict'
import { afterEach, beforeEach, test } from '../../lib/test.ts'
import { ANA, DESIGN } from '../seed.ts'
import { openStage, type Stage } from '../test-kit.ts'

let stage: Stage
let threadTs: string
beforeEach(async () => {
  stage = await openStage()
  const said = stage.slack.say({ user: ANA, channel: DESIGN, text: 'root' })
  threadTs = said.ok ? said.ts : ''
})
afterEach(() => stage.stop())

const setStatus = (more = {}) => {
  const args = { channel_id: DESIGN, thread_ts: threadTs, status: 'is painting…' }
  return stage.api('assistant.threads.setStatus', { ...args, ...more })
}
const shown = () => [...stage.slack.core.state.statuses.values()].map(({ status }) => status)

test('a status clears itself after two minutes', async () => {
  assert.equal((await setStatus())['ok'], true)
  assert.deepEqual(shown(), ['is painting…'])
  stage.clock.advance(119_999)
  assert.equal(shown().length, 1)
  stage.clock.advance(1)
  assert.equal(shown().length, 0)
})

test('the app’s reply ends it, and so does an empty status', async () => {
  await setStatus()
  await stage.api('chat.postMessage', { channel: DESIGN, text: 'v1', thread_ts: threadTs })
  assert.equal(shown().length, 0)
  await setStatus()
  await setStatus({ status: '' })
  assert.equal(shown().length, 0)
})

test('refuses threads that are not there and more than ten loading messages', async () => {
  assert.equal((await setStatus({ thread_ts: '1.0' }))['error'], 'invalid_thread_ts')
  const many = { loading_messages: Array.from({ length: 11 }, String) }
  assert.equal((await setStatus(many))['error'], 'invalid_arguments')
})

test('an app that is no agent has no sessions', async () => {
  const answer = await stage.api('agents.sessions.setStatus', { channel_id: DESIGN })
  assert.equal(answer['error'], 'not_allowed')
})
