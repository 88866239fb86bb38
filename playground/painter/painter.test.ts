import assert from 'node:assert/strict'
import { createCanvas } from '@napi-rs/canvas'
import * as v from 'valibot'
import { type ManualClock, createManualClock } from '../lib/clock.ts'
import { afterEach, beforeEach, test } from '../lib/test.ts'
import { type Painter, createPainter } from './painter.ts'
import { MODEL, type PaintedAnswer, readAnswer, readError, say } from './test-kit.ts'
import { REFUSALS } from './trouble.ts'

let painter: Painter
let clock: ManualClock
/** Resolves with the wait of the first timer that the painter sets. */
let timerSet: Promise<number>
beforeEach(async () => {
  const manual = createManualClock()
  const timer = Promise.withResolvers<number>()
  const after: ManualClock['after'] = (ms, job) => {
    const cancel = manual.after(ms, job)
    timer.resolve(ms)
    return cancel
  }
  clock = manual
  timerSet = timer.promise
  painter = await createPainter({ signatureBytes: 900, clock: { ...manual, after } })
})
afterEach(() => painter.stop())

const post = (body: object, { model = MODEL, key = 'any' } = {}): Promise<Response> =>
  fetch(`${painter.baseUrl}/v1beta/models/${model}:generateContent`, {
    method: 'POST',
    headers: {
      'content-type': 'application/json',
      ...(key === '' ? {} : { 'x-goog-api-key': key }),
    },
    body: JSON.stringify(body),
  })

const ask = (text: string): object => ({ contents: [say(text)] })
const painted = async (body: object): Promise<PaintedAnswer> => {
  const response = await post(body)
  assert.equal(response.status, 200)
  return readAnswer(await response.json())
}
const partsOf = ({ candidates: [{ content }] }: PaintedAnswer) => content.parts

test('answers in Google’s form: signed words, a signed JPEG, and what it cost', async () => {
  const answer = await painted(ask('a fox in a forest'))
  const [words, picture] = partsOf(answer)
  assert.match(words?.text ?? '', /fox in a forest/)
  assert.equal(picture?.inlineData?.mimeType, 'image/jpeg')
  assert.equal(Buffer.from(picture.inlineData.data, 'base64').readUInt16BE(), 0xffd8)
  assert.equal(Buffer.from(picture.thoughtSignature ?? '', 'base64').length, 900)
  const { promptTokenCount, candidatesTokenCount, totalTokenCount } = answer.usageMetadata
  assert.ok(candidatesTokenCount >= 1120)
  assert.ok(totalTokenCount >= promptTokenCount + candidatesTokenCount)
  assert.equal(answer.modelVersion, MODEL)
})

test('says which models there are, to who has a key', async () => {
  const about = async (model: string, key = 'any') => {
    const headers = key === '' ? {} : { 'x-goog-api-key': key }
    return (await fetch(`${painter.baseUrl}/v1beta/models/${model}`, { headers })).status
  }
  assert.deepEqual([await about(MODEL), await about('gemini-decision-1')], [200, 200])
  assert.deepEqual([await about('gemini-1-paint'), await about(MODEL, '')], [404, 403])
})

test('the same ask again gives another picture of the same thing', async () => {
  const answers = [await painted(ask('a fox')), await painted(ask('a fox'))]
  const [first, second] = answers.map((answer) => partsOf(answer)[1]?.inlineData?.data)
  assert.ok(first !== undefined && second !== undefined)
  assert.notEqual(first, second)
})

test('signatures are as long as Gemini’s unless told otherwise', async () => {
  const real = await createPainter()
  try {
    const response = await fetch(`${real.baseUrl}/v1beta/models/${MODEL}:generateContent`, {
      method: 'POST',
      headers: { 'x-goog-api-key': 'any' },
      body: JSON.stringify(ask('a cat')),
    })
    const [, picture] = partsOf(readAnswer(await response.json()))
    assert.equal(picture?.thoughtSignature?.length, 1_100_000)
  } finally {
    await real.stop()
  }
})

test('an answer that comes back verbatim is edited; a changed one is refused', async () => {
  const { candidates } = await painted(ask('a lighthouse'))
  const { content } = candidates[0]
  const edited = await painted({ contents: [say('a lighthouse'), content, say('add a boat')] })
  assert.match(partsOf(edited)[0]?.text ?? '', /lighthouse with a boat/)
  const [words, picture] = content.parts
  const refuse = async (parts: readonly object[]): Promise<string> => {
    const response = await post({
      contents: [say('a lighthouse'), { role: 'model', parts }, say('add a boat')],
    })
    assert.equal(response.status, 400)
    return readError(await response.json()).message
  }
  assert.ok(words && picture)
  const { thoughtSignature: _, ...unsigned } = picture
  assert.match(
    await refuse([words, unsigned]),
    /^Image part is missing a thought_signature in content position 2, part position 2/,
  )
  assert.equal(
    await refuse([{ ...words, text: 'Other words.' }, picture]),
    'Corrupted thought signature.',
  )
})

test('a recipe has words and pictures in turn', async () => {
  const parts = partsOf(await painted(ask('a recipe for pancakes with pictures')))
  const kinds = parts.map((part) => (part.inlineData ? 'picture' : 'words'))
  assert.deepEqual(kinds, Array.from({ length: 4 }, () => ['words', 'picture']).flat())
  const pictures = parts.flatMap(({ inlineData }) => (inlineData ? [inlineData.data] : []))
  assert.equal(new Set(pictures).size, 4)
})

test('modalities decide whether there are words', async () => {
  const only = await painted({
    ...ask('a cat'),
    generationConfig: { responseModalities: ['IMAGE'] },
  })
  assert.deepEqual(
    partsOf(only).map(({ text }) => text),
    [undefined],
  )
  const response = await post({ ...ask('a cat') }, { model: 'gemini-3.5-flash' })
  const talk = partsOf(readAnswer(await response.json()))
  assert.deepEqual(
    talk.map(({ inlineData }) => inlineData),
    [undefined],
  )
})

test('thoughts are shown when they are asked for, unsigned', async () => {
  const config = { thinkingConfig: { includeThoughts: true } }
  const [thought] = partsOf(await painted({ ...ask('a cat'), generationConfig: config }))
  assert.equal(thought?.thought, true)
  assert.equal(thought.thoughtSignature, undefined)
})

test('slowness waits on the clock before it answers', async () => {
  painter.setTrouble({ kind: 'slow', ms: 5_000 })
  let isDone = false
  const answer = painted(ask('a cat')).finally(() => (isDone = true))
  assert.equal(await timerSet, 5_000)
  clock.advance(4_999)
  assert.equal(isDone, false)
  clock.advance(1)
  assert.equal(partsOf(await answer).length, 2)
})

test('what is held is answered once it is released', async () => {
  const held = painter.hold(2)
  let isDone = false
  const both = [painted(ask('a cat')), painted(ask('a dog'))]
  const answers = Promise.all(both).finally(() => (isDone = true))
  await held.arrived
  assert.equal(partsOf(await painted(ask('a bird'))).length, 2)
  assert.equal(isDone, false)
  held.release()
  for (const answer of await answers) assert.equal(partsOf(answer).length, 2)
})

test('a switch that is set to none is off', async () => {
  painter.setTrouble({ kind: 'overloaded' })
  assert.deepEqual([(await post(ask('x'))).status, (await post(ask('x'))).status], [503, 503])
  painter.setTrouble({ kind: 'none' })
  assert.equal((await post(ask('x'))).status, 200)
})

const RetryInfo = v.object({ retryDelay: v.string() })

test('a busy painter answers 429 with RetryInfo, as often as it is told', async () => {
  painter.setTrouble({ kind: 'busy', retryAfterS: 7, times: 1 })
  const response = await post(ask('a cat'))
  assert.equal(response.status, 429)
  const { status, details = [] } = readError(await response.json())
  assert.equal(status, 'RESOURCE_EXHAUSTED')
  const info = details.find((detail) => detail['@type'].endsWith('google.rpc.RetryInfo'))
  assert.equal(v.parse(RetryInfo, info).retryDelay, '7s')
  assert.equal((await post(ask('a cat'))).status, 200)
})

test('a quota of the day names itself', async () => {
  painter.setTrouble({ kind: 'busy', perDay: true })
  assert.match(await (await post(ask('a cat'))).text(), /GenerateRequestsPerDay/)
})

for (const how of REFUSALS)
  test(`a refusal by ${how} is 200 without a picture`, async () => {
    painter.next({ kind: 'refuse', how })
    const response = await post(ask('a cat'))
    assert.equal(response.status, 200)
    assert.doesNotMatch(await response.text(), /inlineData/)
    assert.equal((await post(ask('a cat'))).status, 200)
  })

test('an answer that is cut off begins well and ends in the middle of the picture', async () => {
  painter.next({ kind: 'cut_off' })
  const response = await post(ask('a cat'))
  assert.equal(response.status, 200)
  const { value } = (await response.body?.getReader().read()) ?? {}
  assert.match(Buffer.from(value ?? []).toString(), /"candidates"/)
  painter.next({ kind: 'cut_off' })
  await assert.rejects(async () => (await post(ask('a cat'))).text())
})

test('other troubles look as they do from Google and from the network', async () => {
  painter.next({ kind: 'overloaded' })
  assert.equal(readError(await (await post(ask('x'))).json()).status, 'UNAVAILABLE')
  painter.next({ kind: 'bad_key' })
  assert.match(readError(await (await post(ask('x'))).json()).message, /API key not valid/)
  painter.next({ kind: 'model_gone' })
  assert.equal((await post(ask('x'))).status, 404)
  painter.next({ kind: 'html' })
  const page = await post(ask('x'))
  assert.deepEqual(
    [page.status, page.headers.get('content-type')],
    [502, 'text/html; charset=UTF-8'],
  )
  painter.next({ kind: 'broken' })
  await assert.rejects(post(ask('x')))
})

test('words ask for trouble; the third attempt at the same request goes through', async () => {
  const body = ask('a cat, demo: busy 3 s')
  assert.deepEqual([(await post(body)).status, (await post(body)).status], [429, 429])
  const [words] = partsOf(await painted(body))
  assert.match(words?.text ?? '', /^A cat/)
})

test('parts can be scripted, and are signed like painted ones', async () => {
  painter.next({ kind: 'parts', parts: [{ text: 'Here you are.' }] })
  const [part] = partsOf(await painted(ask('a cat')))
  assert.equal(part?.text, 'Here you are.')
  assert.ok(part.thoughtSignature)
})

const TEXT_MODEL = 'gemini-3.5-flash-lite'
const written = async (body: object): Promise<string> => {
  const response = await post(body, { model: TEXT_MODEL })
  return partsOf(readAnswer(await response.json()))[0]?.text ?? ''
}

test('the text model makes more of words, keeps them, and says that it is a demo', async () => {
  assert.match(await written(ask('a grumpy cat')), /^A grumpy cat, seen .* \(demo\)$/)
  assert.match(await written(ask('a [red or blue] car')), /^A red car, /)
  assert.match(
    await written(ask('make it night.')),
    /^Make it night\. Keep everything else exactly as it is/,
  )
})

test('it describes a picture of its own by what it shows, and an upload by its colours', async () => {
  const [, picture] = partsOf(await painted(ask('a fox in a forest')))
  const { inlineData } = picture ?? {}
  const about = (data: object) => ({
    contents: [{ role: 'user', parts: [data, { text: 'Describe it.' }] }],
  })
  assert.match(await written(about({ inlineData })), /fox in a forest.*\(demo\)$/)
  const canvas = createCanvas(40, 20)
  const context = canvas.getContext('2d')
  context.fillStyle = '#d8433b'
  context.fillRect(0, 0, 40, 20)
  const data = canvas.toBuffer('image/png').toString('base64')
  assert.match(
    await written(about({ inlineData: { mimeType: 'image/png', data } })),
    /^A wide picture in red/,
  )
})

test('the list of requests shows parts, sizes and outcomes', async () => {
  await post(ask('a cat'))
  painter.next({ kind: 'refuse', how: 'safety' })
  await post(ask('a dog'))
  await post(ask('a dog'), { key: '' })
  const seen = painter.requests.map(({ outcome, status, parts }) => [
    outcome,
    status,
    parts[0]?.text,
  ])
  assert.deepEqual(seen, [
    ['ok', 200, 'a cat'],
    ['safety', 200, 'a dog'],
    ['PERMISSION_DENIED', 403, undefined],
  ])
})
