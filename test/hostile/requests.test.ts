/** Every route, by requests that nobody has a right to, and by what is no HTTP at all. */
import assert from 'node:assert/strict'
import { gzipSync } from 'node:zlib'
import { after } from 'node:test'
import { test } from '../../playground/lib/test.ts'
import { startEasel } from '../integration/easel.ts'
import { EVENTS_PATH, signed } from './deliver.ts'
import { BROKEN_HTTP, fuzzRequests } from './requests.ts'
import { isRefusal, nothingThrown, stillPaints } from './rules.ts'
import { type Request, send, sendRaw } from './wire.ts'

const SEED = 20_261_126
const COUNT = 700

const easel = await startEasel()
const { slack, painter } = easel
const { url } = easel.worker
after(() => easel.stop())

test('whatever is asked of whichever route, Easel is not at fault', async () => {
  await fuzzRequests(easel, { seed: SEED, count: COUNT })
  nothingThrown(easel)
  assert.equal(painter.requests.length, 0)
})

const ask = JSON.stringify({
  type: 'event_callback',
  team_id: 'T0ACME',
  event: {
    type: 'message',
    user: 'U0ANA',
    text: '<@U0EASEL> a fox',
    ts: '1800000000.000100',
    channel: 'C0DESIGN',
    channel_type: 'channel',
  },
})

const forged: [string, (good: Request) => Request][] = [
  ['another body', (good) => ({ ...good, body: `${ask} ` })],
  [
    'no signature',
    ({ headers: { 'content-type': type = '' }, ...good }) => ({
      ...good,
      headers: { 'content-type': type },
    }),
  ],
  ['another secret', () => signed({ signingSecret: 'another' }, ask)],
  [
    'a time long ago',
    (good) => ({
      ...good,
      headers: { ...good.headers, 'x-slack-request-timestamp': '1700000000' },
    }),
  ],
  [
    'a signature of capitals',
    (good) => ({
      ...good,
      headers: {
        ...good.headers,
        'x-slack-signature': (good.headers['x-slack-signature'] ?? '').toUpperCase(),
      },
    }),
  ],
]
for (const [name, forge] of forged)
  test(`a body with ${name} is not Slack’s`, async () => {
    const { status } = await send(url, forge(signed(slack, ask)))
    assert.equal(status, 401)
    assert.equal(painter.requests.length, 0)
  })

const MB = 1024 * 1024
const wrongBodies: [string, Buffer | string, string][] = [
  ['JSON that breaks off', '{"type":"event_callback"', 'application/json'],
  ['no JSON', 'fox', 'application/json'],
  ['bytes that are no text', Buffer.from('fffe00ff80c0af', 'hex'), 'application/json'],
  ['a packed body', gzipSync(ask), 'application/json'],
  ['brackets without end', '['.repeat(MB), 'application/json'],
  ['a form of JSON', ask, 'application/x-www-form-urlencoded'],
  ['JSON as a form', 'command=%2Fimagine&text=x', 'application/json'],
  ['a form without end', 'a=b&'.repeat(MB / 4), 'application/x-www-form-urlencoded'],
  [
    'a payload that breaks off',
    'payload={"type":"block_actions"',
    'application/x-www-form-urlencoded',
  ],
  ['no type', ask, ''],
]
for (const [name, body, type] of wrongBodies)
  test(`signed, and yet refused: ${name}`, async () => {
    const { status } = await send(url, signed(slack, body, type))
    assert.ok(isRefusal(status), `${status}`)
    nothingThrown(easel)
  })

test('what says that it is too large, and what only turns out to be, is refused', async () => {
  const large = Buffer.alloc(20 * MB, 'x')
  const good = signed(slack, large)
  assert.equal((await send(url, good)).status, 413)
  assert.equal((await send(url, { ...good, isChunked: true })).status, 413)
  assert.equal((await send(url, { ...good, headers: {}, isChunked: true })).status, 401)
})

test('what is announced too large is refused before any of it comes', async () => {
  const { status } = await sendRaw(
    url,
    `POST ${EVENTS_PATH} HTTP/1.1\r\nhost: x\r\ncontent-length: 20971520\r\n\r\n`,
  )
  assert.equal(status, 413)
})

test('who says more and then nothing is not waited for, and keeps nobody waiting', async () => {
  const { headers } = signed(slack, ask)
  const head = Object.entries(headers)
    .map(([name, value]) => `${name}: ${value}\r\n`)
    .join('')
  const slow = Array.from({ length: 20 }, () =>
    sendRaw(
      url,
      `POST ${EVENTS_PATH} HTTP/1.1\r\nhost: x\r\n${head}content-length: 5000\r\n\r\n{"type":`,
    ),
  )
  await stillPaints(easel)
  for (const { status } of await Promise.all(slow)) assert.equal(status, 408)
})

test('a body that breaks off is none', async () => {
  const { headers } = signed(slack, ask)
  const head = Object.entries(headers)
    .map(([name, value]) => `${name}: ${value}\r\n`)
    .join('')
  const before = painter.requests.length
  await sendRaw(
    url,
    `POST ${EVENTS_PATH} HTTP/1.1\r\nhost: x\r\n${head}content-length: 5000\r\n\r\n${ask}`,
    true,
  )
  assert.equal(painter.requests.length, before)
})

for (const [name, bytes] of BROKEN_HTTP)
  test(`${name} is answered with a refusal, or not at all`, async () => {
    const { status } = await sendRaw(url, bytes, true)
    assert.ok(status === null || status < 500 || status === 501, `${status}`)
  })

test('an ordinary ask is painted afterwards', async () => {
  await stillPaints(easel)
  nothingThrown(easel)
})
