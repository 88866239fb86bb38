import assert from 'node:assert/strict'
import { test } from '../lib/test.ts'
import { readConversation } from './conversation.ts'
import { readStamp, stampOf } from './stamp.ts'
import { EMPTY_SCENE } from './scene.ts'
import { paintThread, plainPicture, requestOf, say } from './test-kit.ts'

const read = (...contents: readonly object[]) => readConversation(requestOf({ contents }))
const jpeg = (bytes: Buffer): object => ({
  inlineData: { mimeType: 'image/jpeg', data: bytes.toString('base64') },
})

test('a first ask has no picture to go on from', () => {
  const { base, asks, turn, newest } = read(say('a cat'))
  assert.deepEqual([base, turn, newest], [null, 1, null])
  assert.deepEqual(asks, [{ text: 'a cat', uploads: [] }])
})

test('an edit goes on from the scene that the painted picture carries', async () => {
  const [picture] = await paintThread(['a lighthouse at dusk'])
  assert.ok(picture)
  const painting = { role: 'model', parts: [{ text: 'A lighthouse.' }, jpeg(picture)] }
  const { base, asks, turn } = read(say('a lighthouse at dusk'), painting, say('make it night'))
  assert.equal(base?.time, 'dusk')
  assert.deepEqual(
    asks.map(({ text }) => text),
    ['make it night'],
  )
  assert.equal(turn, 2)
})

test('a painted picture in a user’s turn is edited, too', async () => {
  const [picture] = await paintThread(['a lighthouse'])
  assert.ok(picture)
  const { base } = read({ role: 'user', parts: [jpeg(picture), { text: 'make it night' }] })
  assert.deepEqual(
    base?.subjects.map(({ kind }) => kind),
    ['lighthouse'],
  )
})

test('uploads are told apart by their bytes, and their labels are no wishes', () => {
  const upload = plainPicture('#123456')
  const labelled = {
    role: 'user',
    parts: [
      { text: 'Picture 1 (boat.png):' },
      { inlineData: { mimeType: 'image/png', data: upload.toString('base64') } },
      { text: 'put it in' },
    ],
  }
  const { asks, uploads } = read(labelled)
  assert.deepEqual([asks[0]?.text, asks[0]?.uploads.length, uploads.size], ['put it in', 1, 1])
})

test('turns whose pictures were left out are read from their words', () => {
  const parts = [
    'a lighthouse',
    '(v1, no longer attached: A lighthouse by the sea.)',
    'add a boat (v2, no longer attached)',
    '(a picture that is no longer attached)',
    'make it night',
  ].map((text) => ({ text }))
  const { asks, turn } = read({ role: 'user', parts })
  assert.deepEqual(
    asks.map(({ text }) => text),
    ['a lighthouse', 'add a boat', 'make it night'],
  )
  assert.equal(turn, 3)
})

test('a stamp survives the file, and nothing else is taken for one', () => {
  const bytes = Buffer.from(`JFIF${stampOf(EMPTY_SCENE)}pixels`, 'latin1')
  assert.deepEqual(readStamp(bytes), EMPTY_SCENE)
  assert.equal(readStamp(plainPicture('#123456')), null)
  assert.equal(readStamp(Buffer.from('easel-demo-painter:nonsense;')), null)
})
