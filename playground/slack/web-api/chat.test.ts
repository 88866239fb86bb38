import assert from 'node:assert/strict'
import { afterEach, beforeEach, test } from '../../lib/test.ts'
import { ANA, ANA_BEN, DESIGN, dmWithApp, LAUNCH, RANDOM } from '../seed.ts'
import { at, eventTypes, imageBlock, openStage, textAt, type Stage } from '../test-kit.ts'

let stage: Stage
beforeEach(async () => void (stage = await openStage()))
afterEach(() => stage.stop())

const section = (text: string) => ({ type: 'section', text: { type: 'mrkdwn', text } })
const errorOf = async (method: string, args: Record<string, unknown>) =>
  (await stage.api(method, args))['error']

test('asks for a token, a known method and a scope', async () => {
  assert.equal((await stage.api('auth.test', {}, { authorization: '' }))['error'], 'not_authed')
  const wrong = { authorization: 'Bearer xoxb-other' }
  assert.equal((await stage.api('auth.test', {}, wrong))['error'], 'invalid_auth')
  assert.equal(await errorOf('chat.paint', {}), 'unknown_method')
  assert.equal((await stage.api('auth.test'))['bot_id'], 'B0EASEL')
  stage.slack.core.state.app.scopes = ['users:read']
  const answer = await stage.api('chat.postMessage', { channel: DESIGN, text: 'hi' })
  assert.deepEqual([answer['error'], answer['needed']], ['missing_scope', 'chat:write'])
})

test('takes forms with JSON fields and the token inside', async () => {
  const body = new URLSearchParams({
    token: stage.slack.token,
    channel: DESIGN,
    text: 'hello',
    blocks: JSON.stringify([section('hello')]),
  })
  const response = await fetch(`${stage.slack.apiUrl}chat.postMessage`, { method: 'POST', body })
  assert.equal(at(await response.json(), 'message', 'blocks', 0, 'text', 'text'), 'hello')
})

test('posts where the app is, and says why not elsewhere', async () => {
  const post = (channel: string) => errorOf('chat.postMessage', { channel, text: 'hi' })
  assert.equal(await post(DESIGN), undefined)
  assert.equal(await post(dmWithApp(ANA)), undefined)
  assert.equal(await post(ANA), undefined)
  assert.equal(await post(RANDOM), 'not_in_channel')
  assert.equal(await post(LAUNCH), 'channel_not_found')
  assert.equal(await post(ANA_BEN), 'channel_not_found')
  assert.equal(await errorOf('chat.postMessage', { channel: DESIGN }), 'no_text')
})

test('echoes the own post with bot_id and no subtype', async () => {
  await stage.api('chat.postMessage', { channel: DESIGN, text: 'a < b & <@U0ANA>' })
  await stage.slack.settled()
  assert.deepEqual(eventTypes(stage.received), ['message'])
  const [{ event } = { event: {} }] = stage.received
  assert.equal(textAt(event, 'bot_id'), 'B0EASEL')
  assert.equal(textAt(event, 'bot_profile', 'app_id'), 'A0EASEL')
  assert.equal(textAt(event, 'text'), 'a &lt; b &amp; <@U0ANA>')
})

test('a thread_ts must be a parent', async () => {
  const said = stage.slack.say({ user: ANA, channel: DESIGN, text: 'root' })
  assert.ok(said.ok)
  const args = { channel: DESIGN, text: 'reply' }
  const reply = await stage.api('chat.postMessage', { ...args, thread_ts: said.ts })
  assert.equal(textAt(reply, 'message', 'parent_user_id'), ANA)
  const onReply = { ...args, thread_ts: textAt(reply, 'ts') }
  assert.equal(await errorOf('chat.postMessage', onReply), 'cannot_reply_to_message')
  const onNothing = { ...args, thread_ts: '1.000000' }
  assert.equal(await errorOf('chat.postMessage', onNothing), 'thread_not_found')
  const [parent] = stage.slack.messages(DESIGN)
  assert.deepEqual([parent?.reply_count, parent?.reply_users], [1, ['U0EASEL']])
})

test('fetches pictures while posting and refuses the message when one fails', async () => {
  const post = (...names: string[]) => {
    const images = names.map((name) => imageBlock(`${stage.appOrigin}/${name}`))
    const blocks = [section('look'), ...images]
    return stage.api('chat.postMessage', { channel: DESIGN, text: 'look', blocks })
  }
  const good = await post('picture.png')
  assert.equal(at(good, 'message', 'blocks', 1, 'image_width'), 1)
  const [fetched] = stage.slack.exchanges('image')
  assert.match(fetched?.request.headers['user-agent'] ?? '', /^Slack-ImgProxy/)
  for (const name of ['missing.png', 'picture.webp']) {
    const bad = await post('picture.png', name)
    assert.equal(bad['error'], 'invalid_blocks')
    const why = 'downloading image failed [json-pointer:/blocks/2/image_url]'
    assert.deepEqual(bad['errors'], [why])
  }
  stage.slack.setTrouble({ imagesFail: true })
  assert.equal((await post('picture.png'))['error'], 'invalid_blocks')
  assert.equal(stage.slack.byApp(DESIGN).length, 1)
})

test('chat.update: own messages, 4,000 characters, text alone drops blocks, pings by default', async () => {
  const said = stage.slack.say({ user: ANA, channel: DESIGN, text: 'mine' })
  assert.ok(said.ok)
  const theirs = { channel: DESIGN, ts: said.ts, text: 'x' }
  assert.equal(await errorOf('chat.update', theirs), 'cant_update_message')
  const metadata = { event_type: 'easel_turn', event_payload: { turn_id: 't1' } }
  const blocks = [section('one')]
  const posted = await stage.api('chat.postMessage', {
    channel: DESIGN,
    text: 'one',
    blocks,
    metadata,
  })
  const place = { channel: DESIGN, ts: textAt(posted, 'ts') }
  const long = { ...place, text: 'x'.repeat(4_001) }
  assert.equal(await errorOf('chat.update', long), 'msg_too_long')
  await stage.api('chat.update', { ...place, text: 'two', blocks: [section('two')] })
  assert.equal(stage.slack.byApp(DESIGN)[0]?.edited, undefined)
  await stage.api('chat.update', { ...place, text: 'ask @ben' })
  const [plain] = stage.slack.byApp(DESIGN)
  assert.deepEqual([plain?.text, plain?.blocks], ['ask <@U0BEN>', []])
  assert.equal(plain?.metadata?.event_type, 'easel_turn')
  assert.ok(plain?.edited)
  await stage.api('chat.update', { ...place, text: 'ask @ben', parse: 'none', metadata: {} })
  const [quiet] = stage.slack.byApp(DESIGN)
  assert.deepEqual([quiet?.text, quiet?.metadata], ['ask @ben', undefined])
  await stage.slack.settled()
  const changes = stage.received.filter(({ event }) => event['subtype'] === 'message_changed')
  assert.equal(changes.length, 3)
  assert.equal(changes[0]?.event['bot_id'], undefined)
  assert.equal(textAt(changes[0]?.event, 'message', 'bot_id'), 'B0EASEL')
})

test('metadata comes back whole only when asked for', async () => {
  const metadata = { event_type: 'easel_turn', event_payload: { turn_id: 't1', version: 1 } }
  const posted = await stage.api('chat.postMessage', { channel: DESIGN, text: 'one', metadata })
  const args = { channel: DESIGN, ts: posted['ts'] }
  const bare = await stage.api('conversations.replies', args)
  assert.deepEqual(at(bare, 'messages', 0, 'metadata'), { event_type: 'easel_turn' })
  const whole = await stage.api('conversations.replies', { ...args, include_all_metadata: true })
  assert.deepEqual(at(whole, 'messages', 0, 'metadata'), metadata)
})

test('replies come in pages, history without replies and newest first', async () => {
  const said = stage.slack.say({ user: ANA, channel: DESIGN, text: 'root' })
  assert.ok(said.ok)
  for (const text of ['a', 'b', 'c']) {
    stage.slack.say({ user: ANA, channel: DESIGN, text, threadTs: said.ts })
  }
  stage.slack.say({ user: ANA, channel: DESIGN, text: 'later' })
  const args = { channel: DESIGN, ts: said.ts, limit: 3 }
  const first = await stage.api('conversations.replies', args)
  assert.equal(first['has_more'], true)
  const cursor = textAt(first, 'response_metadata', 'next_cursor')
  const second = await stage.api('conversations.replies', { ...args, cursor })
  assert.deepEqual([at(second, 'messages', 0, 'text'), second['has_more']], ['c', false])
  const history = await stage.api('conversations.history', { channel: DESIGN })
  assert.deepEqual(
    [0, 1, 2].map((n) => at(history, 'messages', n, 'text')),
    ['later', 'root', undefined],
  )
})

test('an ephemeral message is no message: no event, no update', async () => {
  const args = { channel: DESIGN, user: ANA, text: 'only you' }
  const shown = await stage.api('chat.postEphemeral', args)
  const change = { channel: DESIGN, ts: shown['message_ts'], text: 'x' }
  assert.equal(await errorOf('chat.update', change), 'message_not_found')
  assert.equal(stage.slack.ephemerals(ANA)[0]?.text, 'only you')
  await stage.slack.settled()
  assert.equal(stage.received.length, 0)
})

test('deletes own messages only', async () => {
  const said = stage.slack.say({ user: ANA, channel: DESIGN, text: 'mine' })
  assert.ok(said.ok)
  assert.equal(
    await errorOf('chat.delete', { channel: DESIGN, ts: said.ts }),
    'cant_delete_message',
  )
  const posted = await stage.api('chat.postMessage', { channel: DESIGN, text: 'one' })
  const place = { channel: DESIGN, ts: posted['ts'] }
  assert.equal(await errorOf('chat.delete', place), undefined)
  assert.equal(await errorOf('chat.delete', place), 'message_not_found')
})

test('joins public channels only; a permalink leads to the message', async () => {
  assert.equal(await errorOf('conversations.join', { channel: LAUNCH }), 'channel_not_found')
  assert.equal(await errorOf('conversations.join', { channel: RANDOM }), undefined)
  const posted = await stage.api('chat.postMessage', { channel: RANDOM, text: 'here' })
  const args = { channel: RANDOM, message_ts: posted['ts'] }
  const link = await stage.api('chat.getPermalink', args)
  assert.match(textAt(link, 'permalink'), /\/archives\/C0RANDOM\/p\d{16}$/)
})
