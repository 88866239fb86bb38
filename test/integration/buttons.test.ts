/** The buttons below Easel's messages, pressed by the asker and by others. */
import assert from 'node:assert/strict'
import { after } from 'node:test'
import { test } from '../../playground/lib/test.ts'
import type { Message } from '../../playground/protocol.ts'
import { ANA, BEN, DESIGN } from '../../playground/slack/seed.ts'
import { asOffered, startEasel } from './easel.ts'
import { presser } from './press.ts'

const easel = await startEasel()
const { slack, painter, version, saying } = easel
after(() => easel.stop())

/** Starts a thread; its first picture. */
async function ask(text: string): Promise<Message> {
  const { ts } = await easel.imagine(text)
  return version(ts, 1)
}

const press = presser(slack)

const wordsOfLastRequest = (): string =>
  painter.requests
    .at(-1)
    ?.parts.map(({ text }) => text ?? '')
    .join('\n') ?? ''

test('a new try paints the same ask, without the picture that it made, and has a way back', async () => {
  const first = await ask('a red kite over a beach')
  await press(first, 'redo')
  const again = await version(first.ts, 2)
  assert.match(JSON.stringify(again.blocks), /a red kite over a beach/)
  const parts = painter.requests.at(-1)?.parts ?? []
  assert.equal(parts.filter(({ pictureBytes }) => pictureBytes > 0).length, 0)
  assert.match(again.text ?? '', /^v2/)
  assert.match(JSON.stringify(again.blocks), /: Another try of v1 · a red kite over a beach/)

  await press(again, 'undo')
  await saying(first.ts, /Back to v1/)
  slack.say({ user: BEN, channel: DESIGN, threadTs: first.ts, text: 'at dusk' })
  const third = await version(first.ts, 3)
  assert.match(JSON.stringify(third.blocks), /v3, from v1/)
})

test('nothing that Easel says to the model is shown as what people have said', async () => {
  const first = await ask('a clay pot')
  await press(first, 'upscale:2K')
  const second = await version(first.ts, 2)
  assert.match(JSON.stringify(second.blocks), /<@U\w+>: Upscaled v1 to 2K/)
  await press(second, 'vary', BEN)
  const third = await version(first.ts, 3)
  assert.match(JSON.stringify(third.blocks), /<@U\w+>: Variations of v2/)
  slack.say({ user: ANA, channel: DESIGN, threadTs: first.ts, text: 'versions' })
  await saying(first.ts, /The versions so far/)
  await press(third, 'prompt')
  const told = await slack.until('the recipe', () =>
    slack.ephemerals(ANA).find(({ text }) => /Variations of v2/.test(text ?? '')),
  )
  assert.match(told.text ?? '', /v1 “a clay pot” → v2 “Upscaled v1 to 2K”/)
  const seen = `${easel.said(first.ts)}${told.text}`
  assert.doesNotMatch(seen, /Render exactly|Paint a variation/)
})

test('undo goes back without painting, and the next reply edits that version', async () => {
  const first = await ask('a green teapot')
  slack.say({ user: BEN, channel: DESIGN, threadTs: first.ts, text: 'make it blue' })
  const second = await version(first.ts, 2)
  const calls = painter.requests.length
  await press(second, 'undo', BEN)
  await saying(first.ts, /Back to v1/)
  assert.equal(painter.requests.length, calls)
  slack.say({ user: BEN, channel: DESIGN, threadTs: first.ts, text: 'make it yellow' })
  const third = await version(first.ts, 3)
  assert.match(JSON.stringify(third.blocks), /v3, from v1/)
  assert.doesNotMatch(wordsOfLastRequest(), /blue/)
})

test('variations run side by side; the chosen one is what a reply edits', async () => {
  const first = await ask('a paper crane')
  const before = painter.requests.length
  await press(first, 'vary', BEN)
  const grid = await version(first.ts, 2)
  assert.equal(painter.requests.length - before, 4)
  assert.equal(JSON.stringify(grid.blocks).match(/"hero_image"/g)?.length, 4)
  assert.match(JSON.stringify(grid.blocks), /v2a to v2d, from v1/)

  await press(grid, 'version:3', BEN)
  await saying(first.ts, /Back to v2c: the next reply edits this one/)
  slack.say({ user: BEN, channel: DESIGN, threadTs: first.ts, text: 'in gold' })
  const third = await version(first.ts, 3)
  assert.match(JSON.stringify(third.blocks), /v3, from v2c/)
  const parts = painter.requests.at(-1)?.parts ?? []
  assert.equal(parts.filter(({ pictureBytes }) => pictureBytes > 0).length, 2)

  slack.say({ user: ANA, channel: DESIGN, threadTs: first.ts, text: 'v2b: in silver' })
  const fourth = await version(first.ts, 4)
  assert.match(JSON.stringify(fourth.blocks), /v4, from v2b/)
})

test('several pictures by an option in words', async () => {
  const { ts } = await easel.imagine('a tiny house --n 3')
  const grid = await version(ts, 1)
  assert.match(JSON.stringify(grid.blocks), /v1a to v1c/)
})

test('a larger picture of the same version, in any size that the model has', async () => {
  const first = await ask('a lighthouse')
  await press(first, 'upscale')
  await version(first.ts, 2)
  assert.equal(painter.requests.at(-1)?.settings?.imageConfig?.imageSize, '2K')
  await press(first, 'upscale:4K')
  await version(first.ts, 3)
  assert.equal(painter.requests.at(-1)?.settings?.imageConfig?.imageSize, '4K')
})

test('undo pressed twice goes back once, and undo on what it shows goes on', async () => {
  const first = await ask('a tin robot')
  slack.say({ user: BEN, channel: DESIGN, threadTs: first.ts, text: 'with a hat' })
  await version(first.ts, 2)
  slack.say({ user: BEN, channel: DESIGN, threadTs: first.ts, text: 'with a scarf' })
  const third = await version(first.ts, 3)
  await Promise.all([press(third, 'undo'), press(third, 'undo')])
  await slack.until('a sentence', () =>
    slack.ephemerals(ANA).find(({ text }) => /is there already/.test(text ?? '')),
  )
  await saying(first.ts, /Back to v2/)
  const back = easel.inThread(first.ts).filter((one) => /Back to v2/.test(JSON.stringify(one)))
  assert.equal(back.length, 1)
  await press(back[0] ?? third, 'undo')
  await saying(first.ts, /Back to v1/)
})

test('edit opens an empty field for what should change, and paints from that version', async () => {
  const first = await ask('a wooden chair')
  await press(first, 'edit')
  const view = await slack.until('the modal', () => slack.views(ANA)[0])
  assert.doesNotMatch(JSON.stringify(view.blocks), /a wooden chair/)
  const prompt = { value: { type: 'plain_text_input', value: 'a metal chair' } }
  const state = { ...asOffered(view), prompt }
  await slack.submit({ user: ANA, viewId: view.id, state })
  const second = await version(first.ts, 2)
  assert.match(JSON.stringify(second.blocks), /v2, from v1/)
})

test('the prompt and the settings are shown to the one who asks', async () => {
  const first = await ask('a paper boat --ar 16:9')
  await press(first, 'prompt', BEN)
  const told = await slack.until('the recipe', () =>
    slack.ephemerals(BEN).find(({ text }) => /a paper boat/.test(text ?? '')),
  )
  assert.match(told.text ?? '', /Shape: 16:9/)
})

test('cancel stops the model call; nobody else may', async () => {
  painter.setTrouble({ kind: 'slow' })
  const waiting = await easel.imagine('a slow snail')
  await press(waiting, 'cancel', BEN)
  await slack.until('a sentence for Ben', () =>
    slack.ephemerals(BEN).find(({ text }) => /Only the one who asked/.test(text ?? '')),
  )
  await press(waiting, 'cancel')
  await saying(waiting.ts, /Cancelled/)
  painter.setTrouble({ kind: 'none' })
  slack.say({ user: ANA, channel: DESIGN, threadTs: waiting.ts, text: 'draw a quick snail' })
  await version(waiting.ts, 1)
})

/** The link of the picture in a message. */
function linkIn({ blocks = [] }: Message): string {
  const image = blocks.find((block) => block.type === 'image')
  return image && 'image_url' in image ? (image.image_url ?? '') : ''
}

/** Answers the question before a delete. */
async function agree(user: string): Promise<void> {
  const view = await slack.until('the question', () =>
    slack.views(user).find(({ callback_id: id }) => id === 'easel.delete'),
  )
  await slack.submit({ user, viewId: view.id, state: {} })
}

test('delete removes the picture, its link and its words, wherever they are shown', async () => {
  const first = await ask('a secret plan')
  slack.say({ user: BEN, channel: DESIGN, threadTs: first.ts, text: 'on blue paper' })
  const second = await version(first.ts, 2)
  await press(second, 'undo')
  await saying(first.ts, /Back to v1/)
  const link = linkIn(first)
  assert.equal((await fetch(link)).status, 200)
  await press(first, 'delete', BEN)
  await agree(BEN)
  await slack.until(
    'a sentence for Ben',
    () => slack.ephemerals(BEN).filter(({ text }) => /Only the one who asked/.test(text ?? ''))[1],
  )
  await press(first, 'delete')
  await agree(ANA)
  await saying(first.ts, /This picture was deleted.*This picture was deleted/)
  assert.equal((await fetch(link)).status, 404)
  assert.doesNotMatch(easel.said(first.ts), /secret plan/)
  assert.equal((await fetch(linkIn(second))).status, 200)

  slack.say({ user: ANA, channel: DESIGN, threadTs: first.ts, text: 'v2: on red paper' })
  const third = await version(first.ts, 3)
  assert.match(JSON.stringify(third.blocks), /v3, from v2/)
  assert.doesNotMatch(JSON.stringify(painter.requests.at(-1)), /secret plan/)
})

test('buttons work after a restart', async () => {
  const first = await ask('a brass clock')
  await easel.worker.restart()
  await press(first, 'redo')
  await version(first.ts, 2)
})
