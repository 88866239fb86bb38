import assert from 'node:assert/strict'
import { createHmac } from 'node:crypto'
import { afterEach, beforeEach, test } from '../lib/test.ts'
import { ANA, ANA_BEN, BEN, DESIGN, dmWithApp, LAUNCH, RANDOM } from './seed.ts'
import { at, eventTypes, openStage, textAt, type Stage } from './test-kit.ts'

let stage: Stage
beforeEach(async () => void (stage = await openStage()))
afterEach(() => stage.stop())

const MENTION = '<@U0EASEL> a lighthouse &amp; a fox'

test('signs the raw body with the secret and the time', async () => {
  stage.slack.say({ user: ANA, channel: DESIGN, text: 'hello' })
  await stage.slack.settled()
  const [first] = stage.received
  assert.ok(first)
  const time = first.headers.get('x-slack-request-timestamp') ?? ''
  assert.equal(Number(time), Math.floor(stage.clock.now() / 1000))
  const base = `v0:${time}:${first.raw}`
  const hmac = createHmac('sha256', stage.slack.signingSecret).update(base).digest('hex')
  assert.equal(first.headers.get('x-slack-signature'), `v0=${hmac}`)
})

test('sends a channel mention twice: same ts, other event ids, one without channel_type', async () => {
  const said = stage.slack.say({ user: ANA, channel: DESIGN, text: MENTION })
  await stage.slack.settled()
  assert.deepEqual(eventTypes(stage.received).sort(), ['app_mention', 'message'])
  const mention = stage.received.find(({ event }) => event['type'] === 'app_mention')
  const message = stage.received.find(({ event }) => event['type'] === 'message')
  assert.ok(said.ok && mention && message)
  assert.equal(mention.event['ts'], said.ts)
  assert.equal(message.event['ts'], said.ts)
  assert.notEqual(mention.body['event_id'], message.body['event_id'])
  assert.equal(mention.event['channel_type'], undefined)
  assert.equal(message.event['channel_type'], 'channel')
  assert.equal(message.event['text'], MENTION)
  const elements = ['blocks', 0, 'elements', 0, 'elements'] as const
  assert.equal(at(message.event, ...elements, 0, 'user_id'), 'U0EASEL')
  assert.equal(at(message.event, ...elements, 1, 'text'), ' a lighthouse & a fox')
  assert.equal(at(message.body, 'authorizations', 0, 'team_id'), 'T0ACME')
})

test('a mention in a direct message is one event of kind im', async () => {
  stage.slack.say({ user: ANA, channel: dmWithApp(ANA), text: MENTION })
  await stage.slack.settled()
  assert.deepEqual(eventTypes(stage.received), ['message'])
  assert.equal(stage.received[0]?.event['channel_type'], 'im')
})

test('says nothing of conversations that the app is not in', async () => {
  for (const channel of [RANDOM, LAUNCH, ANA_BEN]) {
    stage.slack.say({ user: ANA, channel, text: MENTION })
  }
  await stage.slack.settled()
  assert.equal(stage.received.length, 0)
  await stage.slack.command({ user: ANA, channel: LAUNCH, command: '/invite', text: '@easel' })
  stage.slack.say({ user: ANA, channel: LAUNCH, text: MENTION })
  await stage.slack.settled()
  assert.equal(stage.received.at(-1)?.event['text'], MENTION)
})

test('a message with files is file_share; its mention has files and no subtype', async () => {
  const file = stage.slack.addFile(new Uint8Array([1, 2]), 'Photo 1.png', 'image/png', BEN)
  stage.slack.say({ user: BEN, channel: DESIGN, text: MENTION, files: [file.id] })
  await stage.slack.settled()
  assert.deepEqual(eventTypes(stage.received).sort(), ['app_mention', 'message file_share'])
  for (const { event } of stage.received) {
    assert.equal(textAt(event, 'files', 0, 'id'), file.id)
    assert.match(textAt(event, 'files', 0, 'url_private_download'), /\/download\/photo_1\.png$/)
  }
})

test('a failed event comes again at once, after one minute and after five', async () => {
  stage.answerWith(() => new Response('', { status: 500 }))
  stage.slack.say({ user: ANA, channel: DESIGN, text: 'hello' })
  await stage.slack.settled()
  for (const wait of [0, 60_000, 300_000, 3_600_000]) {
    stage.clock.advance(wait)
    await stage.slack.settled()
  }
  const retries = stage.received.map(({ headers }) => headers.get('x-slack-retry-num'))
  assert.deepEqual(retries, [null, '1', '2', '3'])
  const reasons = stage.received.map(({ headers }) => headers.get('x-slack-retry-reason'))
  assert.deepEqual(reasons, [null, 'http_error', 'http_error', 'http_error'])
  assert.equal(new Set(stage.received.map(({ body }) => body['event_id'])).size, 1)
})

test('gives up waiting after three seconds and says http_timeout', async () => {
  const arrived = Promise.withResolvers<void>()
  const never = new Promise<Response>(() => {})
  stage.answerWith(() => {
    arrived.resolve()
    return never
  })
  const said = stage.slack.say({ user: ANA, channel: DESIGN, text: 'hello' })
  await arrived.promise
  stage.clock.advance(2_999)
  stage.clock.advance(1)
  assert.ok(said.ok)
  assert.equal((await said.deliveries[0])?.failure, 'operation_timeout')
  stage.answerWith(() => new Response(''))
  stage.clock.advance(0)
  await stage.slack.settled()
  assert.equal(stage.received.at(-1)?.headers.get('x-slack-retry-reason'), 'http_timeout')
})

test('x-slack-no-retry ends the repetitions of a failed event', async () => {
  const headers = { 'x-slack-no-retry': '1' }
  stage.answerWith(() => new Response('', { status: 500, headers }))
  stage.slack.say({ user: ANA, channel: DESIGN, text: 'hello' })
  await stage.slack.settled()
  stage.clock.advance(3_600_000)
  await stage.slack.settled()
  assert.equal(stage.received.length, 1)
})

test('the switch delivers every event twice with one event id', async () => {
  stage.slack.setTrouble({ deliverTwice: true })
  stage.slack.say({ user: ANA, channel: DESIGN, text: 'hello' })
  await stage.slack.settled()
  assert.equal(stage.received.length, 2)
  assert.equal(new Set(stage.received.map(({ body }) => body['event_id'])).size, 1)
  const retries = stage.received.map(({ headers }) => headers.get('x-slack-retry-num'))
  assert.deepEqual(new Set(retries), new Set([null, '1']))
})

test('asks the app for its challenge', async () => {
  stage.answerWith(({ body }) => Response.json({ challenge: body['challenge'] }))
  assert.equal(await stage.slack.verifyUrl(), true)
  stage.answerWith(() => new Response(''))
  assert.equal(await stage.slack.verifyUrl(), false)
})

test('a person edits and deletes: a parent is changed into a tombstone, which goes with the last reply', async () => {
  const said = stage.slack.say({ user: ANA, channel: DESIGN, text: 'one' })
  assert.ok(said.ok)
  const place = { user: ANA, channel: DESIGN, ts: said.ts }
  assert.equal(stage.slack.editMessage({ ...place, user: BEN, text: 'two' }).ok, false)
  assert.equal(stage.slack.editMessage({ ...place, text: 'two' }).ok, true)
  const reply = stage.slack.say({ user: BEN, channel: DESIGN, text: 'reply', threadTs: said.ts })
  assert.ok(reply.ok)
  assert.equal(stage.slack.deleteMessage({ ...place, user: BEN }).ok, false)
  assert.equal(stage.slack.deleteMessage(place).ok, true)
  await stage.slack.settled()
  assert.ok(!eventTypes(stage.received).includes('message message_deleted'))
  assert.equal(textAt(stage.received.at(-1)?.event, 'message', 'subtype'), 'tombstone')
  assert.equal(textAt(stage.received.at(-1)?.event, 'previous_message', 'text'), 'two')
  const changed = stage.received.find(({ event }) => event['subtype'] === 'message_changed')
  assert.equal(textAt(changed?.event, 'message', 'text'), 'two')
  assert.notEqual(changed?.event['ts'], said.ts)
  const [parent] = stage.slack.messages(DESIGN)
  assert.equal(parent?.subtype, 'tombstone')
  assert.equal(stage.slack.messages(DESIGN, said.ts).length, 1)
  // Ana is an admin: she may delete what Ben wrote.
  assert.equal(stage.slack.deleteMessage({ ...place, ts: reply.ts }).ok, true)
  await stage.slack.settled()
  const deleted = stage.received.filter(({ event }) => event['subtype'] === 'message_deleted')
  const gone = deleted.map(({ event }) => event['deleted_ts'])
  assert.deepEqual(new Set(gone), new Set([said.ts, reply.ts]))
  assert.equal(stage.slack.messages(DESIGN).length, 0)
})
