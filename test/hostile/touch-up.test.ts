/** What comes to the page of a touch-up from somebody who may, and does not send what the page sends. */
import assert from 'node:assert/strict'
import { after } from 'node:test'
import * as v from 'valibot'
import { test } from '../../playground/lib/test.ts'
import { ANA } from '../../playground/slack/seed.ts'
import { startEasel } from '../integration/easel.ts'
import { presser } from '../integration/press.ts'
import { marked, wrongMarks } from './marks.ts'
import { isRefusal, nothingThrown, stillPaints } from './rules.ts'
import { isCounted, riseOf, surplusOf } from './toll.ts'
import { send } from './wire.ts'

const easel = await startEasel()
const { slack, painter, imagine, version } = easel
const { url } = easel.worker
after(() => easel.stop())

/** Only Linux counts so. */
const measured: typeof test = isCounted ? test : () => {}

const OpenedSchema = v.object({
  bearer: v.string(),
  picture: v.object({ width: v.number(), height: v.number() }),
})

/** What the page gets for a ticket. */
async function opened() {
  const { ts } = await imagine('a lighthouse')
  const message = await version(ts, 1)
  const before = slack.ephemerals(ANA).length
  await presser(slack)(message, 'touch_up', ANA)
  const told = await slack.until('the link', () => slack.ephemerals(ANA)[before])
  const ticket = /\/touch-up#([^|>]+)/.exec(told.text ?? '')?.[1] ?? ''
  const answer = await fetch(`${url}/touch-up/open`, {
    method: 'POST',
    body: JSON.stringify({ ticket }),
  })
  return v.parse(OpenedSchema, await answer.json())
}

const { bearer, picture } = await opened()
const wrong = wrongMarks(picture.width, picture.height)
const calls = painter.requests.length

for (const [name, body, type] of wrong)
  test(`refused: ${name}`, async () => {
    const { status, text } = await send(url, marked(bearer, body, type))
    assert.ok(isRefusal(status), `${status} ${text}`)
    nothingThrown(easel)
    assert.equal(painter.requests.length, calls)
  })

/** The picture is looked at from its head on, and no further than it goes wrong. */
const MOST_MS = 50
const MB = 1024 * 1024

measured('none of them costs more than 50 ms of the processor', async () => {
  const plain = () => send(url, marked('nobody', Buffer.from('x')))
  for (const [name, body, type] of wrong) {
    const more = await surplusOf(() => send(url, marked(bearer, body, type)), plain)
    assert.ok(more <= MOST_MS, `${name}: ${more.toFixed(1)} ms more than a plain refusal`)
  }
})

measured('nor much memory, six of each at once', async () => {
  for (const [name, body, type] of wrong) {
    const rise = await riseOf(() =>
      Promise.all(Array.from({ length: 6 }, () => send(url, marked(bearer, body, type)))),
    )
    assert.ok(rise < 100 * MB, `${name}: ${(rise / MB).toFixed(1)} MB more`)
  }
})

test('an ordinary ask is painted afterwards', async () => {
  await stillPaints(easel)
  nothingThrown(easel)
})
