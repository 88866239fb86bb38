/** Words that are to stand in a picture, with the demo painter, which misspells on demand, and its judge. */
import assert from 'node:assert/strict'
import { after, beforeEach } from 'node:test'
import { test } from '../../playground/lib/test.ts'
import { startEasel } from './easel.ts'
import { presser } from './press.ts'

const easel = await startEasel()
const { slack, painter } = easel
const press = presser(slack)
after(() => easel.stop())
beforeEach(() => painter.setDecisionTrouble('none'))

const MISSPELT = 'a poster that says “Open late” demo: misspell'

/** The result of a command, as text. */
async function result(text: string): Promise<string> {
  const { ts } = await easel.imagine(text)
  return JSON.stringify((await easel.version(ts, 1)).blocks)
}

const counts = () => ({ paintings: painter.requests.length, looks: painter.decisions.length })

async function since<T>(work: () => Promise<T>) {
  const before = counts()
  const value = await work()
  const now = counts()
  return {
    value,
    paintings: now.paintings - before.paintings,
    looks: now.looks - before.looks,
  }
}

test('spelled wrong at first: painted once more, and said so', async () => {
  const { value, paintings, looks } = await since(() => result(MISSPELT))
  assert.deepEqual([paintings, looks], [2, 2])
  assert.match(value, /lettering checked/)
  assert.match(value, /I painted it once more/)
})

test('a judge that is down or talks rubbish changes nothing', async () => {
  for (const trouble of ['down', 'blocked', 'rubbish'] as const) {
    painter.setDecisionTrouble(trouble)
    const { value, paintings } = await since(() =>
      result(`a ${trouble} sign “Hello” demo: misspell`),
    )
    assert.equal(paintings, 1)
    assert.doesNotMatch(value, /lettering checked|may not be spelled/)
  }
})

test('without quoted words nobody is asked', async () => {
  const { looks } = await since(() => result('a lighthouse by the sea'))
  assert.equal(looks, 0)
})

test('in five scripts, each by one look', async () => {
  const prompts = [
    'a poster that says “Friday”',
    'un cartel que dice «Viernes»',
    '「金曜日」と書いたポスター',
    '写着“星期五”的海报',
    '“शुक्रवार” लिखा हुआ पोस्टर',
  ]
  for (const prompt of prompts) {
    const { value, looks, paintings } = await since(() => result(prompt))
    assert.match(value, /lettering checked/, prompt)
    assert.equal(looks, paintings, prompt)
  }
})

test('of several pictures, the best is picked by a button', async () => {
  const { ts } = await easel.imagine('a lighthouse --n 3')
  const shown = await easel.version(ts, 1)
  const { looks, paintings } = await since(async () => {
    await press(shown, 'best')
    await easel.saying(ts, /v1[abc] shows best what was asked for/)
  })
  assert.deepEqual([looks, paintings], [1, 0])
})
