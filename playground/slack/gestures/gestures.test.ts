import assert from 'node:assert/strict'
import { parseObject, type Json } from '../../lib/json.ts'
import { afterEach, beforeEach, test } from '../../lib/test.ts'
import { ANA, ANA_BEN, BEN, DESIGN, LAUNCH } from '../seed.ts'
import { at, imageBlock, lastReceived, openStage, textAt, type Stage } from '../test-kit.ts'

let stage: Stage
beforeEach(async () => void (stage = await openStage()))
afterEach(() => stage.stop())

const imagine = (text: string, channel = DESIGN) =>
  stage.slack.command({ user: ANA, channel, command: '/imagine', text })

/** Answers by the response_url of the latest request. */
async function respond(body: Json): Promise<Response> {
  const url = textAt(lastReceived(stage).body, 'response_url')
  return fetch(url, { method: 'POST', body: JSON.stringify(body) })
}

test('a command is a form with raw text and no thread; private channels hide their names', async () => {
  await imagine('a <fox> & @ben')
  const { body } = lastReceived(stage)
  assert.equal(body['text'], 'a <fox> & @ben')
  assert.deepEqual([body['channel_name'], body['is_enterprise_install']], ['design', 'false'])
  assert.equal(body['thread_ts'], undefined)
  await imagine('x', LAUNCH)
  assert.equal(lastReceived(stage).body['channel_name'], 'privategroup')
  await imagine('x', ANA_BEN)
  assert.equal(lastReceived(stage).body['channel_name'], 'directmessage')
})

test('who mentions an app that is not in the channel is asked whether to invite it', async () => {
  const { core } = stage.slack
  const bot = core.state.app.botUserId
  stage.slack.say({ user: BEN, channel: LAUNCH, text: `<@${bot}> and <@${bot}|easel> a fox` })
  const [asked] = stage.slack.ephemerals(BEN)
  assert.match(asked?.text ?? '', /^You mentioned <@\w+>, but they’re not in this channel/)
  const press = (actionId: string) =>
    stage.slack.act({
      user: BEN,
      container: { type: 'ephemeral', channel: LAUNCH, ts: asked?.ts ?? '' },
      blockId: 'slackbot.invite',
      actionId,
    })
  assert.equal((await press('slackbot.invite')).ok, true)
  assert.ok(core.state.channels.get(LAUNCH)?.members.includes(bot))
  assert.match(stage.slack.ephemerals(BEN)[0]?.text ?? '', /^OK, I’ve invited/)
  // The app hears that it came, and nothing of the question.
  await stage.slack.settled()
  assert.ok(stage.received.every(({ body }) => body['type'] !== 'block_actions'))
})

test('Do Nothing takes the question away; nobody is asked about those who are there', () => {
  const bot = stage.slack.core.state.app.botUserId
  stage.slack.say({ user: ANA, channel: DESIGN, text: `<@${bot}> a fox` })
  stage.slack.say({ user: ANA, channel: ANA_BEN, text: `<@${bot}> a fox` })
  assert.equal(stage.slack.ephemerals(ANA).length, 0)
  stage.slack.say({ user: BEN, channel: LAUNCH, text: `<@${bot}> a fox` })
  const ts = stage.slack.ephemerals(BEN)[0]?.ts ?? ''
  void stage.slack.act({
    user: BEN,
    container: { type: 'ephemeral', channel: LAUNCH, ts },
    blockId: 'slackbot.invite',
    actionId: 'slackbot.ignore',
  })
  assert.equal(stage.slack.ephemerals(BEN).length, 0)
})

test('Slack has no commands in threads, and none that nobody made', async () => {
  const request = { user: ANA, channel: DESIGN, command: '/imagine', text: 'x' }
  const inThread = await stage.slack.command({ ...request, threadTs: '1.0' })
  assert.equal(inThread.ok ? '' : inThread.error, 'not_in_threads')
  const unknown = await stage.slack.command({ ...request, command: '/paint' })
  assert.equal(unknown.ok ? '' : unknown.error, 'unknown_command')
  assert.equal(stage.received.length, 0)
})

test('an acknowledgement shows text to the asker, or a message to all', async () => {
  stage.answerWith(() => new Response('on it'))
  await imagine('x')
  assert.equal(stage.slack.ephemerals(ANA)[0]?.text, 'on it')
  stage.answerWith(() => Response.json({ response_type: 'in_channel', text: 'look' }))
  await imagine('x')
  assert.equal(stage.slack.byApp(DESIGN)[0]?.text, 'look')
})

test('a failed command is told to the asker in Slack’s words', async () => {
  stage.answerWith(() => new Response('', { status: 500 }))
  const reply = await imagine('x')
  assert.ok(reply.ok)
  assert.equal(reply.answer.failure, 'dispatch_failed')
  const [told] = stage.slack.ephemerals(ANA)
  assert.equal(told?.text, '/imagine failed with the error "dispatch_failed"')
  assert.equal(told?.from, 'USLACKBOT')
})

test('a response_url takes five answers within half an hour, and works where the app is not', async () => {
  await imagine('x', ANA_BEN)
  const inChannel = { response_type: 'in_channel', text: 'here' }
  for (let n = 0; n < 5; n += 1) assert.equal((await respond(inChannel)).status, 200)
  const sixth = await respond(inChannel)
  assert.deepEqual([sixth.status, await sixth.json()], [404, { ok: false, error: 'used_url' }])
  assert.equal(stage.slack.byApp(ANA_BEN).length, 5)
  await imagine('x')
  stage.clock.advance(30 * 60_000 + 1)
  assert.equal((await respond(inChannel)).status, 404)
})

test('a response_url replaces and deletes the ephemeral message that a button stands in', async () => {
  const button = { type: 'button', action_id: 'go', text: { type: 'plain_text', text: 'Go' } }
  const blocks = [{ type: 'actions', block_id: 'b', elements: [button] }]
  const shown = await stage.api('chat.postEphemeral', {
    channel: DESIGN,
    user: ANA,
    text: 'x',
    blocks,
  })
  const container = { type: 'ephemeral', channel: DESIGN, ts: textAt(shown, 'message_ts') } as const
  await stage.slack.act({ user: ANA, container, blockId: 'b', actionId: 'go' })
  assert.equal(at(lastReceived(stage).body, 'container', 'is_ephemeral'), true)
  await respond({ replace_original: true, text: 'done' })
  assert.deepEqual(
    stage.slack.ephemerals(ANA).map(({ text }) => text),
    ['done'],
  )
  await respond({ delete_original: true })
  assert.equal(stage.slack.ephemerals(ANA).length, 0)
})

test('a bad picture in a response is refused', async () => {
  await imagine('x')
  const answer = await respond({
    text: 'x',
    blocks: [imageBlock(`${stage.appOrigin}/missing.png`)],
  })
  assert.deepEqual(
    [answer.status, await answer.json()],
    [400, { ok: false, error: 'invalid_blocks' }],
  )
})

test('a button tells its message, its thread and its value', async () => {
  const said = stage.slack.say({ user: BEN, channel: DESIGN, text: 'root' })
  assert.ok(said.ok)
  const text = { type: 'plain_text', text: 'Redo' }
  const redo = { type: 'button', action_id: 'easel.redo', text, value: 't1' }
  const option = { text: { type: 'plain_text', text: 'Delete' }, value: 'easel.delete:t1' }
  const more = { type: 'overflow', action_id: 'easel.more', options: [option] }
  const blocks = [{ type: 'actions', block_id: 'b', elements: [redo, more] }]
  const args = { channel: DESIGN, text: 'x', blocks, thread_ts: said.ts }
  const ts = textAt(await stage.api('chat.postMessage', args), 'ts')
  await stage.slack.settled()
  const container = { type: 'message', channel: DESIGN, ts } as const
  const press = { user: ANA, container, blockId: 'b' }
  const reply = await stage.slack.act({ ...press, actionId: 'easel.redo' })
  assert.ok(reply.ok && reply.answer.acknowledged)
  const { body } = lastReceived(stage)
  assert.equal(body['type'], 'block_actions')
  assert.deepEqual(at(body, 'container'), {
    type: 'message',
    message_ts: ts,
    channel_id: DESIGN,
    is_ephemeral: false,
    thread_ts: said.ts,
  })
  assert.deepEqual([textAt(body, 'actions', 0, 'value'), textAt(body, 'message', 'ts')], ['t1', ts])
  const value = {
    type: 'overflow',
    selected_option: { ...option, text: { ...text, type: 'plain_text' } },
  } as const
  await stage.slack.act({ ...press, actionId: 'easel.more', value })
  const chosen = ['actions', 0, 'selected_option', 'value'] as const
  assert.equal(textAt(lastReceived(stage).body, ...chosen), 'easel.delete:t1')
  const gone = await stage.slack.act({ ...press, actionId: 'easel.undo' })
  assert.equal(gone.ok ? '' : gone.error, 'invalid_action')
})

test('a message shortcut carries the message; a failed one is told', async () => {
  const said = stage.slack.say({ user: BEN, channel: DESIGN, text: 'look at this' })
  assert.ok(said.ok)
  await stage.slack.settled()
  const request = { user: ANA, callbackId: 'easel.edit', channel: DESIGN, messageTs: said.ts }
  await stage.slack.shortcut(request)
  const { body } = lastReceived(stage)
  assert.deepEqual([body['type'], body['message_ts']], ['message_action', said.ts])
  assert.equal(textAt(body, 'message', 'text'), 'look at this')
  stage.answerWith(() => new Response('', { status: 404 }))
  const notices: unknown[] = []
  stage.slack.listen((change) => change.type === 'notice' && notices.push(change.user))
  await stage.slack.shortcut({ user: ANA, callbackId: 'easel.new' })
  assert.equal(lastReceived(stage).body['type'], 'shortcut')
  assert.deepEqual(notices, [ANA])
})

test('opening the app sends app_home_opened with its tab', async () => {
  stage.slack.openHome({ user: ANA, tab: 'home' })
  await stage.slack.settled()
  const { event } = lastReceived(stage)
  assert.deepEqual(
    [event['type'], event['tab'], event['channel']],
    ['app_home_opened', 'home', 'D0ANA'],
  )
})

test('payloads are forms with one field', async () => {
  await stage.slack.shortcut({ user: ANA, callbackId: 'easel.new' })
  const { raw, headers } = lastReceived(stage)
  assert.equal(headers.get('content-type'), 'application/x-www-form-urlencoded')
  assert.deepEqual([...new URLSearchParams(raw).keys()], ['payload'])
  assert.ok(parseObject(new URLSearchParams(raw).get('payload') ?? ''))
})
