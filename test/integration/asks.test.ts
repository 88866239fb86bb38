/** The ways to ask, and who is heard. */
import assert from 'node:assert/strict'
import { after } from 'node:test'
import { test } from '../../playground/lib/test.ts'
import { ANA, BEN, CHEN, DESIGN, LAUNCH, RANDOM, dmWithApp } from '../../playground/slack/seed.ts'
import { startEasel, useWords } from './easel.ts'

const easel = await startEasel()
const { slack, painter, version, said, saying, imagine } = easel
after(() => easel.stop())

const bot = slack.core.state.app.botUserId
const drawn = async (): Promise<Uint8Array> => {
  const { ts } = await imagine('a photo of a pear')
  const message = await version(ts, 1)
  const image = (message.blocks ?? []).find((block) => block.type === 'image')
  const link = image && 'image_url' in image ? (image.image_url ?? '') : ''
  return new Uint8Array(await (await fetch(link)).arrayBuffer())
}
const photo = await drawn()

/** The latest request: its words, and how many pictures it carries. */
function lastRequest() {
  const parts = painter.requests.at(-1)?.parts ?? []
  return {
    words: parts.map(({ text }) => text ?? '').join('\n'),
    pictures: parts.filter(({ pictureBytes }) => pictureBytes > 0),
    roles: [...new Set(parts.map(({ role }) => role))],
  }
}

const say = (text: string, more: { threadTs?: string; files?: string[]; user?: string } = {}) => {
  const answer = slack.say({ user: ANA, channel: DESIGN, text, ...more })
  assert.ok(answer.ok)
  const latest = slack.messages(DESIGN, more.threadTs).at(-1)
  assert.ok(latest)
  return latest.ts
}

test('a mention starts a thread; a reply without one edits it', async () => {
  const ts = say(`<@${bot}> a lighthouse at dusk`)
  await version(ts, 1)
  assert.equal(lastRequest().words, 'a lighthouse at dusk')
  say('make it night', { threadTs: ts, user: BEN })
  const edited = await version(ts, 2)
  assert.match(JSON.stringify(edited.blocks), /<@U0BEN>.*v2, from v1/)
  const { words, pictures, roles } = lastRequest()
  assert.equal(pictures.length, 1)
  assert.deepEqual(roles, ['user', 'model'])
  assert.match(words, /a lighthouse at dusk[^]*make it night/)
})

test('a direct message', async () => {
  const channel = dmWithApp(CHEN)
  slack.say({ user: CHEN, channel, text: 'a teapot' })
  const [asked] = slack.messages(channel)
  await version(asked?.ts ?? '', 1, channel)
})

test('pictures, one and several, with words and without', async () => {
  // A byte behind its end makes it another file, and the same picture.
  const unlike = (name: string) => Uint8Array.of(...photo, name.charCodeAt(0))
  const file = (name: string) => slack.addFile(unlike(name), name, 'image/jpeg').id
  const ts = say(`<@${bot}> make these one`, { files: [file('a.jpg'), file('b.jpg')] })
  await version(ts, 1)
  assert.equal(lastRequest().pictures.length, 2)
  assert.match(lastRequest().words, /Picture 1 \(a.jpg\)[^]*Picture 2 \(b.jpg\)[^]*make these one/)
  say('', { threadTs: ts, files: [file('c.jpg')] })
  await version(ts, 2)
  assert.match(lastRequest().words, /Use this picture/)
})

test('what is no picture is named, and costs nothing', async () => {
  const calls = painter.requests.length
  const svg = new TextEncoder().encode('<svg xmlns="http://www.w3.org/2000/svg"></svg>')
  const ts = say(`<@${bot}> use this`, { files: [slack.addFile(svg, 'logo.png', 'image/png').id] })
  await saying(ts, /“logo.png” is not a picture that Gemini can read/)
  assert.equal(painter.requests.length, calls)
})

test('a login page in place of a file is explained', async () => {
  const file = slack.addFile(photo, 'locked.jpg', 'image/jpeg')
  slack.failFile(file.id, { type: 'html' })
  const ts = say(`<@${bot}> use this`, { files: [file.id] })
  await saying(ts, /Slack did not let me open “locked.jpg”/)
})

test('entities are decoded for the model, and nothing pings', async () => {
  const ts = say(`<@${bot}> Tom &amp; Jerry &lt;3 <!channel> <@${BEN}> *bold*`)
  await version(ts, 1)
  assert.match(lastRequest().words, /Tom & Jerry <3/)
  assert.doesNotMatch(said(ts), /<!channel|<@U0BEN/)
})

test('asides, talk among people and strangers’ threads are left alone', async () => {
  const calls = painter.requests.length
  const { ts } = await imagine('a quiet place')
  await version(ts, 1)
  say('// nice, thanks', { threadTs: ts })
  say(`<@${BEN}> what do you think?`, { threadTs: ts })
  const stranger = say('lunch?')
  say('yes', { threadTs: stranger, user: BEN })
  await slack.settled()
  assert.equal(painter.requests.length, calls + 1)
  assert.equal(slack.byApp(DESIGN, stranger).length, 0)
})

test('a channel without Easel: joined when its asker says so, an invitation when private', async () => {
  await slack.command({ user: ANA, channel: RANDOM, command: '/imagine', text: 'a kite' })
  const asked = await slack.until('a question', () =>
    slack.ephemerals(ANA).find(({ text }) => /Shall I join it\?[^]*a kite/.test(text ?? '')),
  )
  assert.equal(slack.byApp(RANDOM).length, 0)
  await useWords(slack, ANA, asked, 0, 'easel.paint')
  const joined = await slack.until('a thread', () => slack.byApp(RANDOM)[0])
  await version(joined.ts, 1, RANDOM)
  slack.say({ user: BEN, channel: RANDOM, threadTs: joined.ts, text: 'make it red' })
  await version(joined.ts, 2, RANDOM)
  await slack.command({ user: ANA, channel: LAUNCH, command: '/imagine', text: 'a rocket' })
  await slack.until('an invitation', () =>
    slack.ephemerals(ANA).find(({ text }) => /\/invite @easel/.test(text ?? '')),
  )
  assert.equal(slack.byApp(LAUNCH).length, 0)
})

test('options that a model does not have are explained to the asker alone', async () => {
  const calls = painter.requests.length
  const before = slack.byApp(DESIGN).length
  await slack.command({
    user: BEN,
    channel: DESIGN,
    command: '/imagine',
    text: 'a fox --model lite --size 4K',
  })
  await slack.until('a sentence', () =>
    slack.ephemerals(BEN).find(({ text }) => /does not have the size 4K/.test(text ?? '')),
  )
  assert.deepEqual([painter.requests.length, slack.byApp(DESIGN).length], [calls, before])
})

test('options are sent, and an edit goes on with its model and size, not its shape', async () => {
  const { ts } = await imagine('a fox --ar 16:9 --size 2K --model pro')
  await version(ts, 1)
  const first = painter.requests.at(-1)
  assert.equal(first?.model, 'gemini-3-pro-image')
  assert.deepEqual(first.settings?.imageConfig, { aspectRatio: '16:9', imageSize: '2K' })
  say('make it blue', { threadTs: ts })
  await version(ts, 2)
  const second = painter.requests.at(-1)
  assert.equal(second?.model, 'gemini-3-pro-image')
  assert.deepEqual(second.settings?.imageConfig, { imageSize: '2K' })
})

test('a private ask is painted in the direct message', async () => {
  await slack.command({ user: BEN, channel: DESIGN, command: '/imagine', text: 'a gift --private' })
  const channel = dmWithApp(BEN)
  const opened = await slack.until('a direct message', () => slack.byApp(channel)[0])
  await version(opened.ts, 1, channel)
})

test('help is for the one who asks', async () => {
  await slack.command({ user: CHEN, channel: DESIGN, command: '/imagine', text: 'help' })
  await slack.until('help', () =>
    slack.ephemerals(CHEN).find(({ text }) => /Edit it/.test(text ?? '')),
  )
})
