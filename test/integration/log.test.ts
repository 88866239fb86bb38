/** The log of the Worker has names, reasons, ids and numbers; no words of people, no file names, no keys. */
import assert from 'node:assert/strict'
import { after } from 'node:test'
import { test } from '../../playground/lib/test.ts'
import { ANA, DESIGN } from '../../playground/slack/seed.ts'
import { startEasel } from './easel.ts'
import { checkLines, linesOf } from './log-lines.ts'

const easel = await startEasel()
const { slack, painter, imagine, saying, said, version } = easel
after(() => easel.stop())

/** What people, Google and Slack say here; nothing of it may be logged. */
const CANARY = 'cerulean-canary'
/** Slack's no to blocks or a view, quoting what stands in them. */
const complaint = {
  error: 'invalid_arguments',
  more: { response_metadata: { messages: [`[ERROR] "${CANARY}" [json-pointer:/view/title]`] } },
}

test('an answer of Gemini that is no JSON', async () => {
  painter.next({ kind: 'raw', body: `${CANARY} is not JSON` })
  const { ts } = await imagine(`a ${CANARY} in JSON`)
  await saying(ts, /not an answer of Gemini/)
})

test('an error of Gemini that quotes the request', async () => {
  const body = JSON.stringify({ error: { code: 400, message: `Unknown name "${CANARY}"` } })
  painter.next({ kind: 'raw', status: 400, body })
  const { ts } = await imagine(`a ${CANARY} in an error`)
  await saying(ts, /did not accept this request/)
})

test('a key that is quoted in the answer', async () => {
  const body = JSON.stringify({
    error: { code: 403, message: `Consumer 'api_key:${CANARY}' has been suspended.` },
  })
  painter.next({ kind: 'raw', status: 403, body })
  const { ts } = await imagine(`a ${CANARY} behind bars`)
  await saying(ts, /suspended the account/)
})

test('a message and a modal that Slack does not take', async () => {
  slack.failNext('chat.update', { ...complaint, error: 'invalid_blocks' })
  const { ts } = await imagine(`a ${CANARY} in the blocks`)
  await version(ts, 1)
  slack.failNext('views.open', complaint, 2)
  await slack.command({ user: ANA, channel: DESIGN, command: '/imagine', text: '' })
})

test('a file that is no picture', async () => {
  const file = slack.addFile(Buffer.from(CANARY), `${CANARY}.png`, 'image/png')
  slack.say({ user: ANA, channel: DESIGN, text: '<@U0EASEL> use it', files: [file.id] })
  await slack.until('a sentence', () =>
    slack.messages(DESIGN).find(({ ts }) => said(ts).includes(`“${CANARY}.png” is not a picture`)),
  )
})

test('improved words that break off', async () => {
  painter.next({ kind: 'raw', body: `{"${CANARY}": ` })
  slack.say({ user: ANA, channel: DESIGN, text: `<@U0EASEL> ${CANARY} --improve` })
  await slack.until('an answer', () =>
    painter.requests.find(({ parts }) => parts.some(({ text }) => text === CANARY)),
  )
})

test('a painted turn says what it was, step by step, and what it has cost', async () => {
  const { ts } = await imagine('a lighthouse')
  await version(ts, 1)
  await easel.slack.until('its end', () =>
    linesOf(easel.worker.log()).some(
      ({ event, state }) => event === 'turn_ended' && state === 'done',
    ),
  )
  const lines = linesOf(easel.worker.log())
  const ended = lines.findLast(({ event, state }) => event === 'turn_ended' && state === 'done')
  assert.equal(ended?.['team'], 'T0ACME')
  assert.ok(Number(ended['cost']) > 0.01)
  assert.deepEqual([ended['model'], ended['pictures']], ['gemini-nano-banana-2.1', 1])
  assert.match(String(ended['steps']), /\bcollect \d+, paint \d+, post \d+/)
})

test('a line that would open something is found', () => {
  const line = (fields: object) => JSON.stringify({ event: 'odd_line', ...fields })
  checkLines(line({ turn: 'a1', ms: 3, at: 'run x.js:1:2 < y.js:3:4' }))
  for (const value of ['https://e.example/images/abc/T1/1.jpg', 'xoxb-1-2', `v0=${'a'.repeat(64)}`])
    assert.throws(() => checkLines(line({ detail: value })))
  assert.throws(() => checkLines(JSON.stringify({ event: 'turn_ended', turn: 'a' })))
})

test('nothing of all that is in the log, and what happened is', () => {
  const lines = easel.worker.log().split('\n')
  const events = new Set(lines.map((line) => /"event":"(\w+)"/.exec(line)?.[1]))
  for (const event of ['paint_failed', 'operator_must_act', 'turn_ended', 'modal_not_shown'])
    assert.ok(events.has(event), `${event} is not logged`)
  assert.deepEqual(
    lines.filter((line) => line.includes(CANARY)),
    [],
  )
})
