/** The brand of a channel: set up, tried out, kept, and kept to by what is painted there. */
import assert from 'node:assert/strict'
import { after } from 'node:test'
import { createCanvas, loadImage } from '@napi-rs/canvas'
import { test } from '../../playground/lib/test.ts'
import type { Message, StateValues } from '../../playground/protocol.ts'
import { ANA, BEN, DESIGN, MARKETING, dmWithApp } from '../../playground/slack/seed.ts'
import { asOffered, startEasel } from './easel.ts'
import { presser } from './press.ts'

const easel = await startEasel()
const { slack, painter, version, imagine } = easel
const press = presser(slack)
after(() => easel.stop())

type Field = StateValues[string]
const label = (text: string) => ({ type: 'plain_text', text }) as const
const typed = (value: string | null): Field => ({ value: { type: 'plain_text_input', value } })
const ticked = (...values: string[]): Field => ({
  value: {
    type: 'checkboxes',
    selected_options: values.map((value) => ({ value, text: label(value) })),
  },
})
const files = (...ids: string[]): Field => ({
  files: { type: 'file_input', files: ids.map((id) => ({ id })) },
})

const RED = [200, 16, 32, 255]
/** A PNG of one colour, opaque; its colour is what a logo is known by. */
function plain(colour = 'rgb(200 16 32)', side = 300): Buffer {
  const canvas = createCanvas(side, side)
  const context = canvas.getContext('2d')
  context.fillStyle = colour
  context.fillRect(0, 0, side, side)
  return canvas.toBuffer('image/png')
}
const upload = (name: string, bytes: Uint8Array = plain(), user = ANA): string =>
  slack.addFile(bytes, name, 'image/png', user).id

async function openBrand(user = ANA, channel = DESIGN) {
  const known = new Set(slack.views(user).map(({ id }) => id))
  await slack.command({ user, channel, command: '/imagine', text: 'brand' })
  return slack.until('the brand', () => slack.views(user).find(({ id }) => !known.has(id)))
}
type View = Awaited<ReturnType<typeof openBrand>>

const submit = (view: View, state: StateValues, user = ANA) =>
  slack.submit({ user, viewId: view.id, state: { ...asOffered(view), ...state } })

/** The message of the newest preview, once it is there; previews are told by their button. */
async function previewAfter<T>(work: () => Promise<T>, user = ANA): Promise<Message> {
  const dm = dmWithApp(user)
  const all = () =>
    slack
      .byApp(dm)
      .flatMap((message) => [[message], slack.byApp(dm, message.ts)].flat())
      .filter(({ blocks }) => JSON.stringify(blocks).includes('easel.brand_keep'))
  const known = new Set(all().map(({ ts }) => ts))
  await work()
  return slack.until('a preview', () => all().find(({ ts }) => !known.has(ts)))
}

const toldTo = (user: string, words: RegExp) =>
  slack.until(String(words), () =>
    slack.ephemerals(user).find(({ text, blocks }) => words.test(JSON.stringify([text, blocks]))),
  )

const lastRequest = () => painter.requests.at(-1)?.parts ?? []
const wordsSent = () =>
  lastRequest()
    .flatMap(({ text }) => text ?? [])
    .join('\n')
const picturesSent = () => lastRequest().filter(({ mimeType }) => mimeType !== null).length

/** The pixel of the first picture in a message. */
async function pixelOf(message: Message, x: number, y: number): Promise<number[]> {
  const [link = ''] = /http[^"]+\/images\/[^"|>?]+/.exec(JSON.stringify(message.blocks)) ?? []
  const image = await loadImage(Buffer.from(await (await fetch(link)).arrayBuffer()))
  const context = createCanvas(image.width, image.height).getContext('2d')
  context.drawImage(image, 0, 0)
  return [...context.getImageData(image.width - 1 - x, image.height - 1 - y, 1, 1).data]
}

test('who is not in the channel, and a conversation, have none', async () => {
  await slack.command({ user: ANA, channel: dmWithApp(ANA), command: '/imagine', text: 'brand' })
  await toldTo(ANA, /A brand belongs to a channel/)
  const view = await openBrand(BEN, MARKETING)
  const metadata = JSON.parse(view.private_metadata)
  assert.equal(metadata.channel, MARKETING)
})

test('what cannot be used is said below its field, and nothing is lost', async () => {
  const view = await openBrand()
  const empty = await submit(view, {})
  assert.match(JSON.stringify(empty), /nothing in it yet/)
  const told = await submit(view, {
    colours: typed('#1a2b3c Ocean, navy'),
    pictures: files(upload('1.png')),
    logo: files(upload('logo.png', new TextEncoder().encode('no picture at all'))),
  })
  assert.match(JSON.stringify(told), /“navy” has no colour code/)
  const logo = await submit(view, {
    logo: files(upload('logo.png', new TextEncoder().encode('no picture at all'))),
  })
  assert.match(JSON.stringify(logo), /This logo cannot be read/)
})

test('is tried out first, and from then on kept to', async () => {
  const before = await imagine('a lighthouse before')
  await version(before.ts, 1)
  assert.doesNotMatch(wordsSent(), /Colours of the brand/)
  const view = await openBrand()
  const preview = await previewAfter(() =>
    submit(view, {
      colours: typed('#1a2b3c Ocean, #fff4e0 Sand'),
      words: typed('Warm and plain. Do not use <@U0BEN> or stock poses.'),
      pictures: files(upload('look.png', plain('rgb(1 2 3)'))),
      logo: files(upload('logo.png')),
    }),
  )
  assert.match(JSON.stringify(preview.blocks), /with the brand of <#C0DESIGN>/)
  assert.match(wordsSent(), /Colours of the brand: #1a2b3c Ocean, #fff4e0 Sand/)
  assert.deepEqual(await pixelOf(preview, 60, 60), RED)
  const during = await imagine('a lighthouse meanwhile')
  await version(during.ts, 1)
  assert.doesNotMatch(wordsSent(), /Colours of the brand/)
  await press(preview, 'brand_keep')
  await slack.until('the news', () =>
    slack.byApp(DESIGN).find(({ text }) => /U0ANA> has changed the brand.*/.test(text ?? '')),
  )
  const news = slack.byApp(DESIGN).findLast(({ text }) => /changed the brand/.test(text ?? ''))
  assert.match(news?.text ?? '', /Ocean/)
  assert.doesNotMatch(news?.text ?? '', /<@U0BEN>/)
  await press(preview, 'brand_keep')
  await toldTo(ANA, /is kept already/)
})

test('joins each ask, and --no-brand leaves it out once', async () => {
  const { ts } = await imagine('a lighthouse with it', BEN)
  const v1 = await version(ts, 1)
  assert.match(wordsSent(), /Tone, do and don’t of the brand: Warm and plain/)
  assert.equal(picturesSent(), 1)
  assert.match(JSON.stringify(v1.blocks), /with the brand of <#C0DESIGN>/)
  assert.deepEqual(await pixelOf(v1, 60, 60), RED)
  assert.notDeepEqual(await pixelOf(v1, 500, 500), RED)
  await press(v1, 'prompt', BEN)
  await toldTo(BEN, /Brand: <#C0DESIGN>/)
  const [, gallery = ''] = /<(http[^|>]*\/easel\/[^|>]*)\|/.exec(easel.said(ts)) ?? []
  assert.match(
    await (await fetch(`${gallery}?version=v1`)).text(),
    /<dt>Brand<\/dt><dd><bdi>#design</,
  )
  slack.say({ user: BEN, channel: DESIGN, threadTs: ts, text: 'make it night --no-brand' })
  const v2 = await version(ts, 2)
  assert.doesNotMatch(wordsSent(), /Colours of the brand/)
  assert.doesNotMatch(JSON.stringify(v2.blocks), /with the brand of/)
  assert.notDeepEqual(await pixelOf(v2, 60, 60), RED)
})

test('the second of two who change it at once hears of the first', async () => {
  const [first, second] = [await openBrand(), await openBrand(BEN)]
  const preview = await previewAfter(() =>
    submit(first, {
      colours: typed('#00ff00 Leaf'),
      kept_pictures: ticked('0'),
      kept_logo: ticked(),
    }),
  )
  await press(preview, 'brand_keep')
  await slack.until('the second news', () =>
    slack.byApp(DESIGN).find(({ text }) => /Leaf/.test(text ?? '')),
  )
  await submit(second, { colours: typed('#0000ff Sea') }, BEN)
  const told = slack.views(BEN).find(({ id }) => id === second.id)
  assert.match(JSON.stringify(told), /While you were writing, <@U0ANA> changed the brand/)
})

test('a new try and an edit carry it exactly as it was', async () => {
  const { ts } = await imagine('a lighthouse of leaves', BEN)
  const v1 = await version(ts, 1)
  assert.match(wordsSent(), /#00ff00 Leaf/)
  const preview = await previewAfter(async () =>
    submit(await openBrand(), { colours: typed('#0000ff Sea'), kept_pictures: ticked('0') }),
  )
  await press(preview, 'brand_keep')
  await slack.until('the news', () =>
    slack.byApp(DESIGN).find(({ text }) => /#0000ff Sea/.test(text ?? '')),
  )
  await press(v1, 'redo', BEN)
  await version(ts, 2)
  assert.match(wordsSent(), /#00ff00 Leaf/)
  slack.say({ user: BEN, channel: DESIGN, threadTs: ts, text: 'make it night' })
  await version(ts, 3)
  assert.match(wordsSent(), /#00ff00 Leaf/)
  const { ts: other } = await imagine('a lighthouse at sea', BEN)
  await version(other, 1)
  assert.match(wordsSent(), /#0000ff Sea/)
})

test('is removed by somebody in the channel, which hears so', async () => {
  await submit(await openBrand(BEN), { removal: ticked('remove') }, BEN)
  await slack.until('the end', () =>
    slack.byApp(DESIGN).find(({ text }) => /U0BEN> has removed the brand/.test(text ?? '')),
  )
  const { ts } = await imagine('a lighthouse without', BEN)
  await version(ts, 1)
  assert.doesNotMatch(wordsSent(), /of the brand/)
})
