/** Pictures become prompts: by the message's menu, and by `/imagine describe`. */
import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { after } from 'node:test'
import { test } from '../../playground/lib/test.ts'
import type { Ephemeral, StateValues } from '../../playground/protocol.ts'
import { ANA, BEN, DESIGN } from '../../playground/slack/seed.ts'
import { startEasel, useWords } from './easel.ts'

const easel = await startEasel()
const { slack, painter, worker } = easel
after(() => easel.stop())

const photo = readFileSync(
  join(import.meta.dirname, '../../playground/page/guide/sample-photo.jpg'),
)
const upload = (name: string, bytes: Uint8Array = photo, type = 'image/jpeg') =>
  slack.addFile(bytes, name, type)

const describe = (messageTs: string, user = ANA) =>
  slack.shortcut({ user, callbackId: 'easel.describe', channel: DESIGN, messageTs })

const told = (words: RegExp, user = ANA): Promise<Ephemeral> =>
  slack.until(`words like ${words}`, () =>
    slack.ephemerals(user).find((one) => words.test(`${one.text} ${JSON.stringify(one.blocks)}`)),
  )

const share = (text: string, ...files: string[]): string => {
  const said = slack.say({ user: BEN, channel: DESIGN, text, files })
  assert.ok(said.ok)
  return said.ts
}

test('a photo of somebody else, for the one who asks alone', async () => {
  painter.next({ kind: 'parts', parts: [{ text: 'A quiet bay under a <pale> sky.' }] })
  await describe(share('from my holidays', upload('bay.jpg').id))
  const answer = await told(/under a <pale> sky/)
  assert.equal(answer.thread_ts, undefined)
  assert.equal(slack.byApp(DESIGN).length, 0)
  const request = painter.requests.at(-1)
  assert.equal(request?.model, 'gemini-3.5-flash-lite')
  assert.equal(request.parts.filter(({ pictureBytes }) => pictureBytes === photo.length).length, 1)
  await useWords(slack, ANA, answer)
  const view = await slack.until('the modal', () => slack.views(ANA)[0])
  assert.match(JSON.stringify(view.blocks), /A quiet bay under a <pale> sky\./)
  assert.equal(view.title.text, 'Make a picture')
  slack.closeView({ user: ANA, viewId: view.id })
})

test('a picture of Easel’s own', async () => {
  const { ts } = await easel.imagine('a lighthouse at dusk')
  await easel.version(ts, 1)
  const asked = () => slack.exchanges('api', 'files.info').length
  const before = asked()
  await describe(ts, BEN)
  await told(/lighthouse.*at dusk/, BEN)
  assert.equal(asked(), before)
})

test('several at once, and the one that is none is explained', async () => {
  painter.next({ kind: 'parts', parts: [{ text: 'The first of them.' }] })
  painter.next({ kind: 'parts', parts: [{ text: 'The second of them.' }] })
  const svg = upload('logo.png', new TextEncoder().encode('<svg/>'), 'image/png')
  await describe(share('three', upload('a.jpg').id, svg.id, upload('b.jpg').id))
  const answer = await told(/of them\./)
  const said = JSON.stringify(answer.blocks)
  // They are described side by side, so either may be asked for first; shown they are in their order.
  assert.match(said, /The first of them\./)
  assert.match(said, /The second of them\./)
  assert.match(said, /a\.jpg.*b\.jpg/)
  assert.match(said, /“logo\.png” is not a picture/)
})

test('no picture at all', async () => {
  await describe(share('only words'))
  await told(/I find no picture in this message/)
})

test('/imagine describe takes pictures in a modal', async () => {
  await slack.command({ user: ANA, channel: DESIGN, command: '/imagine', text: 'describe' })
  const view = await slack.until('the modal', () => slack.views(ANA)[0])
  assert.equal(view.callback_id, 'easel.describe')
  painter.next({ kind: 'parts', parts: [{ text: 'From the modal.' }] })
  const { id, name } = upload('c.jpg')
  const files = [{ id, name }]
  const state: StateValues = { pictures: { files: { type: 'file_input', files } } }
  await slack.submit({ user: ANA, viewId: view.id, state })
  await told(/From the modal\./)
})

test('it survives a crash, is answered once, and waits for a busy Gemini', async () => {
  painter.setTrouble({ kind: 'busy', retryAfterS: 1, times: 1 })
  const { length } = painter.requests
  const ts = share('before the crash', upload('late.jpg').id)
  await describe(ts)
  await slack.until('a busy Gemini', () => painter.requests.length > length)
  await worker.kill()
  await worker.start()
  await told(/A (wide|tall|square) picture in/)
  assert.equal(
    slack.ephemerals(ANA).filter((one) => /picture in \w+/.test(JSON.stringify(one.blocks))).length,
    1,
  )
})
