/** People who are not simply of the workspace: a guest, and somebody of another company. */
import assert from 'node:assert/strict'
import { afterEach, beforeEach, test } from '../lib/test.ts'
import { ANA, DIA, EMIL, PRINT, TEAM } from './seed.ts'
import { at, lastReceived, openStage, pngBytes, textAt, type Stage } from './test-kit.ts'

let stage: Stage
beforeEach(async () => void (stage = await openStage()))
afterEach(() => stage.stop())

const userOf = async (user: string) => at(await stage.api('users.info', { user }), 'user')

test('what Slack says of an admin, of a guest, and of somebody from outside', async () => {
  const [ana, dia, emil] = await Promise.all([ANA, DIA, EMIL].map(userOf))
  assert.deepEqual([at(ana, 'is_admin'), at(ana, 'is_restricted')], [true, false])
  assert.deepEqual([at(dia, 'is_admin'), at(dia, 'is_restricted')], [false, true])
  assert.deepEqual([at(emil, 'is_stranger'), at(emil, 'team_id')], [true, 'T0PRINT'])
  assert.equal(at(ana, 'is_stranger'), undefined)
})

test('in a shared channel an event says whose it is, and files are to be asked for', async () => {
  const file = stage.slack.addFile(pngBytes, 'a.png', 'image/png', EMIL)
  stage.slack.say({ user: EMIL, channel: PRINT, text: '<@U0EASEL> a fox', files: [file.id] })
  await stage.slack.settled()
  const { body, event } = lastReceived(stage)
  assert.deepEqual([event['user_team'], event['source_team']], ['T0PRINT', 'T0PRINT'])
  assert.deepEqual([body['team_id'], body['context_team_id']], ['T0PRINT', TEAM.id])
  assert.equal(at(body, 'authorizations', 0, 'team_id'), TEAM.id)
  assert.equal(body['is_ext_shared_channel'], true)
  assert.equal(at(event, 'files', 0, 'file_access'), 'check_file_info')
})

test('somebody from outside has neither commands nor shortcuts, but may press a button', async () => {
  const ask = { user: EMIL, channel: PRINT, command: '/imagine', text: 'x' }
  assert.equal((await stage.slack.command(ask)).ok, false)
  assert.equal((await stage.slack.shortcut({ user: EMIL, callbackId: 'easel.new' })).ok, false)
  assert.equal(stage.received.length, 0)
  const button = { type: 'button', action_id: 'go', text: { type: 'plain_text', text: 'Go' } }
  const blocks = [{ type: 'actions', block_id: 'b', elements: [button] }]
  const { ts } = await stage.api('chat.postMessage', { channel: PRINT, text: 'x', blocks })
  await stage.slack.settled()
  const container = { type: 'message', channel: PRINT, ts: String(ts) } as const
  await stage.slack.act({ user: EMIL, container, blockId: 'b', actionId: 'go' })
  const pressed = stage.received.at(-1)?.body
  assert.deepEqual(
    [textAt(pressed, 'user', 'team_id'), textAt(pressed, 'team', 'id')],
    ['T0PRINT', TEAM.id],
  )
})
