/** A part of a picture is marked in a browser, and nothing else of it changes. */
import assert from 'node:assert/strict'
import { after } from 'node:test'
import { createCanvas, loadImage } from '@napi-rs/canvas'
import * as v from 'valibot'
import { test } from '../../playground/lib/test.ts'
import type { Message, StateValues } from '../../playground/protocol.ts'
import { ANA, BEN, DESIGN, MARKETING } from '../../playground/slack/seed.ts'
import { asOffered, startEasel } from './easel.ts'
import { eventually } from './eventually.ts'
import { presser } from './press.ts'

const easel = await startEasel()
const { slack, painter, worker, version, imagine } = easel
const press = presser(slack)
after(() => easel.stop())

const OpenedSchema = v.object({
  bearer: v.string(),
  picture: v.object({ url: v.string(), width: v.number(), height: v.number() }),
  name: v.string(),
  asker: v.string(),
  cost: v.number(),
  until: v.number(),
})
const SentSchema = v.object({ turn_id: v.string() })
const ProblemSchema = v.object({ message: v.string() })

/** Presses the button; the ticket of the link that the presser alone sees. */
async function ticketFor(message: Message, user = ANA): Promise<string> {
  const before = slack.ephemerals(user).length
  await press(message, 'touch_up', user)
  const told = await slack.until('the link', () => slack.ephemerals(user)[before])
  return /\/touch-up#([^|>]+)/.exec(told.text ?? '')?.[1] ?? ''
}

const post = (path: string, init: RequestInit) =>
  fetch(new URL(path, worker.url), { method: 'POST', ...init })

const open = (ticket: string) => post('/touch-up/open', { body: JSON.stringify({ ticket }) })

const opened = async (ticket: string) => v.parse(OpenedSchema, await (await open(ticket)).json())

function send(bearer: string, prompt: string, mask: Buffer | null): Promise<Response> {
  const body = new FormData()
  body.set('prompt', prompt)
  if (mask !== null) body.set('mask', new Blob([new Uint8Array(mask)]), 'mask.png')
  return post('/touch-up', { body, headers: { authorization: `Bearer ${bearer}` } })
}

interface Box {
  readonly x: number
  readonly y: number
  readonly side: number
}
const CORNER: Box = { x: 90, y: 120, side: 200 }

/** A PNG of that size, white in the box and black elsewhere. */
function maskOf(width: number, height: number, { x, y, side }: Box = CORNER): Buffer {
  const canvas = createCanvas(width, height)
  const context = canvas.getContext('2d')
  context.fillRect(0, 0, width, height)
  context.fillStyle = 'white'
  context.fillRect(x, y, side, side)
  return canvas.toBuffer('image/png')
}

async function pixelsAt(path: string) {
  const answer = await fetch(new URL(path, worker.url))
  const image = await loadImage(Buffer.from(await answer.arrayBuffer()))
  const context = createCanvas(image.width, image.height).getContext('2d')
  context.drawImage(image, 0, 0)
  return context.getImageData(0, 0, image.width, image.height)
}

/** How many pixels differ inside of the box, and how many elsewhere. */
async function differences(one: string, other: string, { x, y, side }: Box = CORNER) {
  const [a, b] = await Promise.all([pixelsAt(one), pixelsAt(other)])
  const counts = { inside: 0, outside: 0 }
  for (let at = 0; at < a.data.length; at += 4) {
    const isSame = [0, 1, 2, 3].every((i) => a.data[at + i] === b.data[at + i])
    const [column, row] = [(at / 4) % a.width, Math.floor(at / 4 / a.width)]
    const isInside = column >= x && column < x + side && row >= y && row < y + side
    if (!isSame) counts[isInside ? 'inside' : 'outside'] += 1
  }
  return counts
}

/** A thread with one picture. */
async function painted(prompt: string) {
  const first = await imagine(prompt)
  return { thread: first.ts, v1: await version(first.ts, 1) }
}

test('what is marked changes, and not one pixel elsewhere', async () => {
  const { thread, v1 } = await painted('a lighthouse by the sea')
  const { bearer, picture, name, asker, cost } = await opened(await ticketFor(v1))
  assert.deepEqual([name, asker, cost > 0], ['v1', 'Ana', true])
  const sent = await send(bearer, 'a red balloon', maskOf(picture.width, picture.height))
  assert.equal(sent.status, 202)
  const { turn_id: turn } = v.parse(SentSchema, await sent.json())
  const v2 = await version(thread, 2)
  assert.match(JSON.stringify(v2.blocks), /v2, from v1/)
  const follow = await fetch(new URL(`/touch-up/turns/${turn}`, worker.url), {
    headers: { authorization: `Bearer ${bearer}` },
  })
  const progress = v.parse(v.object({ state: v.string(), next: OpenedSchema }), await follow.json())
  assert.deepEqual([progress.state, progress.next.name], ['done', 'v2'])
  const { inside, outside } = await differences(picture.url, progress.next.picture.url)
  assert.equal(outside, 0)
  assert.ok(inside > 1000, `${inside} pixels have changed`)

  // Painted once, from the part and the whole, without marks on either; later turns get the composed picture.
  const request = painter.requests.at(-1)
  assert.equal(request?.parts.filter(({ pictureBytes }) => pictureBytes > 0).length, 2)
  slack.say({ user: BEN, channel: DESIGN, threadTs: thread, text: 'at night' })
  await version(thread, 3)
})

test('a ticket is good once, for its own picture, and for nobody who has changed it', async () => {
  const { v1 } = await painted('a fox in the snow')
  const ticket = await ticketFor(v1)
  assert.equal((await open(`${ticket.slice(0, -2)}AA`)).status, 401)
  assert.equal((await open('')).status, 401)
  assert.equal((await open(ticket)).status, 200)
  const again = await open(ticket)
  assert.equal(again.status, 401)
  assert.match(v.parse(ProblemSchema, await again.json()).message, /opened already/)
  // A ticket is no bearer.
  assert.equal((await send(ticket, 'a hat', null)).status, 401)
})

test('marks that are none are refused with a sentence, and nothing is painted', async () => {
  const { thread, v1 } = await painted('a red kite')
  const { bearer, picture } = await opened(await ticketFor(v1))
  const { width, height } = picture
  const before = painter.requests.length
  const wrong: [prompt: string, mask: Buffer, status: number, words: RegExp][] = [
    ['a cloud', maskOf(width, height, { x: 0, y: 0, side: 0 }), 400, /Nothing is marked/],
    ['a cloud', maskOf(width / 2, height), 400, /another size/],
    ['a cloud', Buffer.from('no picture at all'), 400, /could not be read/],
    ['a cloud', Buffer.alloc(9_000_000), 413, /too large/],
    [' ', maskOf(width, height), 400, /Say what should change/],
    ['x'.repeat(3001), maskOf(width, height), 400, /at most 3,000/],
  ]
  for (const [prompt, mask, status, words] of wrong) {
    const answer = await send(bearer, prompt, mask)
    assert.equal(answer.status, status)
    assert.match(v.parse(ProblemSchema, await answer.json()).message, words)
  }
  assert.equal(painter.requests.length, before)
  // All of it is marked: an edit like any other.
  assert.equal(
    (await send(bearer, 'a cloud', maskOf(width, height, { x: 0, y: 0, side: width }))).status,
    202,
  )
  await version(thread, 2)
})

test('the recipe shows the part, and Delete leaves nothing of it', async () => {
  const { thread, v1 } = await painted('an old clock tower')
  const { bearer, picture } = await opened(await ticketFor(v1))
  await send(bearer, 'a red hand on the clock', maskOf(picture.width, picture.height))
  const v2 = await version(thread, 2)
  const before = slack.ephemerals(ANA).length
  await press(v2, 'prompt')
  const told = await slack.until('the recipe', () => slack.ephemerals(ANA)[before])
  const image = told.blocks?.find((block) => block.type === 'image')
  const url = image !== undefined && 'image_url' in image ? image.image_url : ''
  const shown = await fetch(url ?? '')
  assert.equal(shown.headers.get('content-type'), 'image/png')
  await shown.body?.cancel()
  await press(v2, 'delete')
  const view = await slack.until('the question', () => slack.views(ANA).at(-1))
  await slack.submit({ user: ANA, viewId: view.id, state: {} })
  await eventually('the part gone', async () => {
    const answer = await fetch(url ?? '')
    await answer.body?.cancel()
    return answer.status === 404
  })
})

test('who has left the channel, and whose picture is gone, hears so; nothing is painted', async () => {
  const { v1 } = await painted('a quiet harbour')
  const [ben, ana] = [await ticketFor(v1, BEN), await ticketFor(v1)]
  const bens = await opened(ben)
  const channel = slack.core.state.channels.get(DESIGN)
  assert.ok(channel)
  const before = painter.requests.length
  channel.members = channel.members.filter((member) => member !== BEN)
  const mask = maskOf(bens.picture.width, bens.picture.height)
  const left = await send(bens.bearer, 'a gull', mask)
  channel.members.push(BEN)
  assert.equal(left.status, 403)
  assert.match(v.parse(ProblemSchema, await left.json()).message, /no longer in the channel/)

  const { bearer } = await opened(ana)
  await press(v1, 'delete')
  const view = await slack.until('the question', () => slack.views(ANA).at(-1))
  await slack.submit({ user: ANA, viewId: view.id, state: {} })
  await eventually('the version gone', async () => {
    const answer = await send(bearer, 'a gull', mask)
    return answer.status === 404
  })
  assert.equal(painter.requests.length, before)
})

test('two people touch up one version: two branches', async () => {
  const { thread, v1 } = await painted('a table with a bowl')
  const [one, two] = [await opened(await ticketFor(v1)), await opened(await ticketFor(v1, BEN))]
  const mask = maskOf(one.picture.width, one.picture.height)
  await Promise.all([send(one.bearer, 'a pear', mask), send(two.bearer, 'a lemon', mask)])
  for (const n of [2, 3]) {
    const message = await version(thread, n)
    assert.match(JSON.stringify(message.blocks), new RegExp(`v${n}, from v1  ·  a part of it`))
  }
})

test('a link dies after ten minutes', async () => {
  const { v1 } = await painted('a lantern')
  const ticket = await ticketFor(v1)
  await easel.moveClock(10 * 60_000)
  assert.equal((await open(ticket)).status, 401)
})

test('a kill between painting and setting in paints nothing twice', async () => {
  const { thread, v1 } = await painted('a boat in a bay')
  const { bearer, picture } = await opened(await ticketFor(v1))
  const before = painter.requests.length
  await send(bearer, 'a white sail', maskOf(picture.width, picture.height))
  await slack.until('the model call', () => painter.requests.length > before)
  await worker.restart()
  await version(thread, 2)
  assert.ok(painter.requests.length - before <= 2)
})

/** An admin allows what stands there, and everything else. */
async function allow(state: StateValues): Promise<void> {
  const known = new Set(slack.views(ANA).map(({ id }) => id))
  await slack.command({ user: ANA, channel: DESIGN, command: '/imagine', text: 'settings' })
  const view = await slack.until('the settings', () =>
    slack.views(ANA).find(({ id }) => !known.has(id)),
  )
  await slack.submit({ user: ANA, viewId: view.id, state: { ...asOffered(view), ...state } })
}

test('who may not paint any more is refused with a sentence, and nothing is painted', async () => {
  const { v1 } = await painted('a windmill')
  const { bearer, picture } = await opened(await ticketFor(v1, BEN))
  const late = await ticketFor(v1, BEN)
  const before = painter.requests.length
  const cloud = () => send(bearer, 'a cloud', maskOf(picture.width, picture.height))
  const refused = async (answer: Response, words: RegExp): Promise<void> => {
    assert.equal(answer.status, 403)
    assert.match(v.parse(ProblemSchema, await answer.json()).message, words)
  }
  await allow({
    channels: {
      value: { type: 'multi_conversations_select', selected_conversations: [MARKETING] },
    },
  })
  await refused(await cloud(), /Easel may not be asked/)
  await refused(await open(late), /Easel may not be asked/)
  await allow({ person_pictures: { value: { type: 'plain_text_input', value: '1' } } })
  // The ticket was not used up.
  assert.equal((await open(late)).status, 200)
  await refused(await cloud(), /for today/)
  assert.equal(painter.requests.length, before)
})
