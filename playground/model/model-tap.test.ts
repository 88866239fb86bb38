import assert from 'node:assert/strict'
import { serve, type RunningServer } from '../lib/http-server.ts'
import { parseObject } from '../lib/json.ts'
import { afterEach, beforeEach, test } from '../lib/test.ts'
import { ANA, DESIGN } from '../slack/seed.ts'
import { openStage, textAt, type Stage } from '../slack/test-kit.ts'
import { createThreadFinder } from './find-thread.ts'
import { createModelTap } from './model-tap.ts'

let stage: Stage
let painter: RunningServer
let tap: RunningServer
let answer: () => Response
let asked: Request[]

beforeEach(async () => {
  asked = []
  stage = await openStage()
  painter = await serve(async (request) => {
    await request.clone().text()
    asked.push(request)
    return answer()
  })
  tap = await createModelTap({
    recorder: stage.slack.core.recorder,
    upstream: () => painter.origin,
    findThread: createThreadFinder(stage.slack),
  })
})
afterEach(async () => {
  await Promise.all([tap.stop(), painter.stop(), stage.stop()])
})

const data = 'A'.repeat(200_000)
const picture = { inlineData: { mimeType: 'image/jpeg', data } }

function paint(words: string): Promise<Response> {
  return fetch(`${tap.origin}/v1beta/models/gemini-x:generateContent`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', 'x-goog-api-key': 'secret' },
    body: JSON.stringify({
      contents: [{ role: 'user', parts: [picture, { text: words }] }],
      generationConfig: { imageConfig: { aspectRatio: '1:1' } },
    }),
  })
}

const painted = () =>
  Response.json({
    candidates: [{ content: { role: 'model', parts: [picture] }, finishReason: 'STOP' }],
  })

test('passes a call on whole and notes it cut, without the key, with its thread', async () => {
  answer = painted
  const said = stage.slack.say({ user: ANA, channel: DESIGN, text: '<@U0EASEL> a fox &amp; a hen' })
  assert.ok(said.ok)
  const body = parseObject(await (await paint('a fox & a hen')).text())
  const parts = ['candidates', 0, 'content', 'parts', 0, 'inlineData', 'data'] as const
  assert.equal(textAt(body, ...parts), data)
  assert.equal(asked[0]?.headers.get('x-goog-api-key'), 'secret')
  const [entry] = stage.slack.exchanges('model')
  assert.equal(entry?.title, 'generateContent gemini-x')
  assert.deepEqual([entry?.ok, entry?.outcome, entry?.threadTs], [true, 'STOP', said.ts])
  const noted = ['1 turn', '1 picture', '1:1', '0.2 MB', '1 picture back', '0.2 MB']
  assert.deepEqual(entry?.notes, noted)
  const shown = JSON.stringify(entry)
  assert.ok(shown.length < 5_000 && !shown.includes('secret'))
})

test('a cut-off answer is cut off for the Worker, too', async () => {
  answer = () => {
    const half = new ReadableStream<Uint8Array>({
      start: (controller) => controller.enqueue(new TextEncoder().encode('{ "candidates": [')),
      pull: (controller) => controller.error(new Error('cut')),
    })
    return new Response(half, { headers: { 'content-type': 'application/json' } })
  }
  await assert.rejects(paint('a fox').then((response) => response.text()))
  assert.equal(stage.slack.exchanges('model')[0]?.ok, false)
})

test('names errors and refusals', async () => {
  const error = { code: 429, status: 'RESOURCE_EXHAUSTED', message: 'busy' }
  answer = () => Response.json({ error }, { status: 429 })
  assert.equal((await paint('a fox')).status, 429)
  answer = () => Response.json({ candidates: [{ finishReason: 'IMAGE_SAFETY' }] })
  await (await paint('a fox')).text()
  const outcomes = stage.slack.exchanges('model').map(({ outcome }) => outcome)
  assert.deepEqual(outcomes, ['RESOURCE_EXHAUSTED', 'IMAGE_SAFETY'])
})
