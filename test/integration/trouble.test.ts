/** What goes wrong at Gemini and at Slack: each ask ends in a picture or in a sentence. */
import assert from 'node:assert/strict'
import { after } from 'node:test'
import { test } from '../../playground/lib/test.ts'
import type { Painter } from '../../playground/painter/painter.ts'
import { startEasel } from './easel.ts'

const easel = await startEasel()
const { slack, painter, version, saying, imagine, inThread, said } = easel
after(() => easel.stop())

type Answer = Parameters<Painter['next']>[0]

const passing: Answer[] = [
  { kind: 'busy', retryAfterS: 1 },
  { kind: 'overloaded' },
  { kind: 'broken' },
  { kind: 'html' },
  { kind: 'cut_off' },
]
for (const trouble of passing)
  test(`${trouble.kind} passes: one picture in one message`, async () => {
    painter.next(trouble)
    const calls = painter.requests.length
    const { ts } = await imagine(`a fox after ${trouble.kind}`)
    await version(ts, 1)
    assert.equal(painter.requests.length, calls + 2)
    assert.equal(inThread(ts).length, 1)
  })

/** An answer with one part. */
const oddPart = (part: unknown): Answer => ({
  kind: 'raw',
  body: JSON.stringify({ candidates: [{ content: { parts: [part] }, finishReason: 'STOP' }] }),
})

const final: [Answer, RegExp][] = [
  [{ kind: 'busy', perDay: true }, /quota is used up/],
  [{ kind: 'bad_key' }, /does not accept Easel’s API key/],
  [{ kind: 'denied', why: 'leaked key' }, /found in public/],
  [{ kind: 'denied', why: 'expired key' }, /has expired/],
  [{ kind: 'denied', why: 'restricted key' }, /keeps Easel out/],
  [{ kind: 'denied', why: 'api off' }, /switched off/],
  [{ kind: 'denied', why: 'no billing' }, /turn on billing/],
  [{ kind: 'denied', why: 'no credits' }, /prepaid credit at Google is used up/],
  [{ kind: 'denied', why: 'spend cap' }, /reached the spending limit/],
  [{ kind: 'denied', why: 'wrong place' }, /set LOCATION_HINT; then ask again|new thread/],
  [{ kind: 'denied', why: 'suspended' }, /suspended the account or project/],
  [{ kind: 'refuse', how: 'limited' }, /suspended the account or project/],
  [{ kind: 'model_gone' }, /no longer offers the model/],
  [{ kind: 'refuse', how: 'prompt' }, /before anything was painted/],
  [{ kind: 'refuse', how: 'safety' }, /held it back for safety/],
  [{ kind: 'refuse', how: 'prohibited' }, /rules do not allow it/],
  [{ kind: 'refuse', how: 'recitation' }, /too close to an existing work/],
  [{ kind: 'refuse', how: 'no image' }, /made no picture this time/],
  [{ kind: 'refuse', how: 'words' }, /Say “draw/],
  [{ kind: 'refuse', how: 'role only' }, /answer was empty|could not make|made no picture/],
  [{ kind: 'refuse', how: 'null parts' }, /answer was empty|could not make|made no picture/],
  [{ kind: 'refuse', how: 'no content' }, /answer was empty|could not make|made no picture/],
  [{ kind: 'refuse', how: 'thoughts' }, /answer was empty|could not make|made no picture/],
  [{ kind: 'refuse', how: 'unknown' }, /could not make a picture/],
  [{ kind: 'raw', body: '{}' }, /answer was empty/],
  [{ kind: 'raw', body: '' }, /answer was empty/],
  [{ kind: 'raw', body: '<p>Hello', type: 'text/html' }, /not an answer of Gemini/],
  [{ kind: 'raw', body: '[]' }, /not an answer of Gemini/],
  [oddPart({ fileData: { fileUri: 'https://example.com/a.png' } }), /sent a link/],
  [oddPart({ inlineData: { mimeType: 'image/png', data: 'a kite!' } }), /cannot read/],
  [oddPart({ text: 'fox '.repeat(300_000) }), /larger than I can keep/],
]
for (const [trouble, sentence] of final)
  test(`${JSON.stringify(trouble).slice(0, 100)} ends in a sentence, without another call`, async () => {
    painter.next(trouble)
    const calls = painter.requests.length
    const { ts } = await imagine('a hare')
    await saying(ts, sentence)
    assert.equal(painter.requests.length, calls + 1)
    assert.match(said(ts), /easel\.retry/)
    assert.doesNotMatch(
      said(ts),
      /api_key|projects\/|"error"|EXHAUSTED|INVALID|NOT_FOUND|IMAGE_|SAFETY|null/,
    )
  })

test('what only the operator can mend stands in the log, once a day and with its mend', async () => {
  for (const _ of [1, 2]) {
    painter.next({ kind: 'denied', why: 'no credits' })
    const { ts } = await imagine('a hare on credit')
    await saying(ts, /prepaid credit/)
  }
  const lines = easel.worker.log().match(/\{"event":"operator_must_act".*\}/g) ?? []
  const about = lines.filter((line) => line.includes('"credits_used_up"'))
  assert.equal(about.length, 1)
  assert.match(about[0] ?? '', /"model":"gemini-nano-banana-2\.1".*"mend":"Buy prepaid credits/)
})

test('a signature that Gemini misses is left out, and the picture is painted', async () => {
  const { ts } = await imagine('a fox that forgets')
  await version(ts, 1)
  painter.next({ kind: 'refuse', how: 'unsigned' })
  const calls = painter.requests.length
  slack.say({ user: 'U0ANA', channel: 'C0DESIGN', threadTs: ts, text: 'make it night' })
  await version(ts, 2)
  const again = painter.requests.slice(calls)
  assert.deepEqual(
    again.map(({ parts }) => parts.some(({ signatureBytes }) => signatureBytes > 0)),
    [true, false],
  )
  assert.match(said(ts), /could not go on from its own notes/)
})

test('Retry paints in the same message, also after a restart', async () => {
  painter.next({ kind: 'refuse', how: 'safety' })
  const { ts } = await imagine('a second try')
  await saying(ts, /easel\.retry/)
  await easel.worker.restart()
  const [failed] = inThread(ts)
  const actions = (failed?.blocks ?? []).find((block) => block.type === 'actions')
  await slack.act({
    user: 'U0BEN',
    container: { type: 'message', channel: 'C0DESIGN', ts },
    blockId: actions?.block_id ?? '',
    actionId: 'easel.retry',
  })
  await version(ts, 1)
  assert.equal(inThread(ts).length, 1)
})

test('Slack limits and outages are waited out; nothing is painted or posted twice', async () => {
  const calls = painter.requests.length
  slack.failNext('chat.update', { status: 429, retryAfter: 1 })
  slack.failNext('chat.update', { status: 503 })
  const { ts } = await imagine('a patient painter')
  await version(ts, 1)
  assert.equal(painter.requests.length, calls + 1)
  assert.equal(inThread(ts).length, 1)
})

test('a picture that Slack cannot fetch is uploaded instead', async () => {
  slack.setTrouble({ imagesFail: true })
  const { ts } = await imagine('a picture behind a wall')
  await saying(ts, /I uploaded it below/)
  slack.setTrouble({ imagesFail: false })
  await slack.until('the file', () =>
    slack.byApp('C0DESIGN', ts).find(({ files }) => (files ?? []).length > 0),
  )
})
