import assert from 'node:assert/strict'
import { after, beforeEach } from 'node:test'
import { GoogleGenAI } from '@google/genai'
import { test } from '../../lib/test.ts'
import { createPainter } from '../painter.ts'
import { paintThread } from '../test-kit.ts'
import { probabilities } from './meaning.ts'

const painter = await createPainter()
beforeEach(() => painter.setDecisionTrouble('none'))
after(() => painter.stop())

/** As Google's own SDK asks. */
const ai = new GoogleGenAI({
  apiKey: 'k',
  apiVersion: 'v1beta',
  httpOptions: { baseUrl: painter.baseUrl },
})
const MODEL = 'gemini-decision-1'

const KINDS = {
  edit: 'asks for a change of the picture',
  new: 'asks for another picture',
  step_back: 'asks to go back',
  question: 'asks about the picture or its cost',
  talk: 'is for the other people',
}

/** What is read in a message, and how surely. */
function read(said: string): readonly [string, number] {
  const thread = `Person 1: a lighthouse\n(Version 1)\nPerson 2: ${said}`
  const [first] = Object.entries(probabilities(thread, KINDS)).toSorted((a, b) => b[1] - a[1])
  return first ?? ['', 0]
}

const SAYINGS: Readonly<Record<keyof typeof KINDS, readonly string[]>> = {
  edit: [
    'make it night',
    'add a boat',
    'the sky pink please',
    'in a hidden cave',
    'with a hat',
    'and boots',
    'añade un barco',
    '空をピンクに',
    '把天空变成粉色',
    'नाव जोड़ो',
  ],
  new: ['paint a cat on a sofa', 'a robot in the desert'],
  step_back: [
    'go back to the first one',
    'undo that',
    'vuelve a la anterior',
    '元に戻して',
    '回到原来的',
  ],
  question: [
    'how much have we spent?',
    'is the text readable?',
    'which model is this?',
    '¿cuánto costó?',
  ],
  talk: [
    'thanks a lot',
    'I love it!',
    'do you like it better?',
    'gracias',
    'ありがとう',
    '谢谢',
    'धन्यवाद',
  ],
}

for (const [kind, sayings] of Object.entries(SAYINGS))
  test(`${kind}: ${sayings.join(' · ')}`, () => {
    for (const said of sayings) {
      const [found, sure] = read(said)
      assert.equal(found, kind, said)
      assert.ok(sure >= 0.7, `${said}: ${sure}`)
    }
  })

test('what cannot be told is told to be unsure', () => {
  assert.ok(read('hm, Tuesday')[1] < 0.5)
})

test('a choice is answered in the form of the SDK, and counted apart from pictures', async () => {
  const before = painter.requests.length
  const { answers, usage } = await ai.decisions.create({
    model: MODEL,
    input: 'Person 1: make it night',
    questions: { it: { type: 'choice', instructions: 'What is it?', criteria: KINDS } },
  })
  const answer = answers?.['it']
  assert.ok(answer?.type === 'choice')
  assert.equal(answer.choice, 'edit')
  assert.equal(answer.confidence, answer.probabilities['edit'])
  const sum = Object.values(answer.probabilities).reduce((all, one) => all + one, 0)
  assert.ok(Math.abs(sum - 1) < 1e-9)
  assert.ok((usage?.total_input_tokens ?? 0) > 10)
  assert.equal(painter.requests.length, before)
  assert.equal(painter.decisions.at(-1)?.status, 200)
})

test('the text model chooses likewise where a schema lets it', async () => {
  const { text } = await ai.models.generateContent({
    model: 'gemini-3.5-flash-lite',
    contents: 'Person 1: thanks a lot',
    config: {
      responseMimeType: 'application/json',
      responseSchema: {
        properties: { choice: { enum: Object.keys(KINDS) } },
      },
    },
  })
  assert.deepEqual(JSON.parse(text ?? ''), { choice: 'talk', isSure: true })
})

test('the painter knows whether it has spelled what it wrote', async () => {
  const spelled = async (picture: Buffer | undefined, words: string): Promise<number> => {
    const { answers } = await ai.decisions.create({
      model: MODEL,
      input: [{ type: 'image', mime_type: 'image/jpeg', data: picture?.toString('base64') ?? '' }],
      questions: {
        it: { type: 'noul', instructions: `Does it say “${words}”, letter by letter?` },
      },
    })
    const answer = answers?.['it']
    assert.ok(answer?.type === 'noul')
    return answer.noul
  }
  const [right] = await paintThread(['a poster that says "Friday"'])
  const [wrong] = await paintThread(['a poster that says "Friday" demo: misspell'])
  assert.ok((await spelled(right, 'Friday')) > 0.9)
  assert.ok((await spelled(right, 'Monday')) < 0.1)
  assert.ok((await spelled(wrong, 'Friday')) < 0.1)
  assert.equal(await spelled(Buffer.from('no picture of ours'), 'Friday'), 0.5)
})

const post = (body: object) =>
  fetch(`${painter.baseUrl}/v1beta/decisions`, {
    method: 'POST',
    headers: { 'x-goog-api-key': 'k' },
    body: JSON.stringify(body),
  })
const yesOrNo = { type: 'noul', instructions: 'x' }

test('what is wrong with a question is said as Google does', async () => {
  const choice = { type: 'choice', instructions: 'x', criteria: { a: '', b: '' } }
  const statusOf = async (questions: object, model = MODEL): Promise<number> =>
    (await post({ model, input: 'x', questions })).status
  assert.equal(await statusOf({ it: choice }), 200)
  assert.equal(await statusOf({ it: choice }, 'gemini-3.5-flash'), 404)
  assert.equal(await statusOf({}), 400)
  assert.equal(await statusOf({ it: { ...choice, criteria: { a: '' } } }), 400)
  assert.equal(await statusOf({ it: { ...choice, options: {} } }), 400)
})

test('its troubles are its own', async () => {
  const told = async (): Promise<string> => {
    const response = await post({ model: MODEL, input: 'x', questions: { it: yesOrNo } })
    return `${response.status} ${(await response.text()).replaceAll(/\s+/g, '').slice(0, 40)}`
  }
  painter.setTrouble({ kind: 'busy' })
  assert.match(await told(), /^200 {"answers"/)
  painter.setTrouble({ kind: 'none' })
  painter.setDecisionTrouble('down')
  assert.match(await told(), /^503/)
  painter.setDecisionTrouble('blocked')
  assert.match(await told(), /^200 {"prompt_feedback"/)
  painter.setDecisionTrouble('rubbish')
  assert.match(await told(), /^200 \\u003chtml|^200 <html>/)
})
