/** Nothing that somebody typed or attached is lost where it is not painted. */
import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { after } from 'node:test'
import { test } from '../../playground/lib/test.ts'
import type { Ephemeral } from '../../playground/protocol.ts'
import { ANA, DESIGN, LAUNCH } from '../../playground/slack/seed.ts'
import { asOffered, startEasel, useWords } from './easel.ts'
import { presser } from './press.ts'

const easel = await startEasel()
const { slack, painter } = easel
after(() => easel.stop())

const photo = readFileSync(
  join(import.meta.dirname, '../../playground/page/guide/sample-photo.jpg'),
)

/** What Ana alone is told. */
const told = (words: RegExp, channel = DESIGN): Promise<Ephemeral> =>
  slack.until(`an answer with ${words}`, () =>
    slack
      .ephemerals(ANA)
      .findLast((one) => one.channel === channel && words.test(JSON.stringify(one))),
  )

async function paintIt({ channel, ts, blocks = [] }: Ephemeral): Promise<void> {
  const row = blocks.find(({ type }) => type === 'actions')
  const container = { type: 'ephemeral', channel, ts } as const
  const blockId = row?.block_id ?? ''
  await slack.act({ user: ANA, container, blockId, actionId: 'easel.paint' })
}

const press = presser(slack)

const command = (text: string, channel = DESIGN) =>
  slack.command({ user: ANA, channel, command: '/imagine', text })

test('a command with an option that nobody knows is painted without it', async () => {
  await command('a fox in the snow --style anime --ar 16:9')
  const answer = await told(/a fox in the snow --style anime/)
  assert.match(JSON.stringify(answer.blocks), /Paint without --style/)
  const before = slack.byApp(DESIGN).length
  await paintIt(answer)
  const message = await slack.until('a thread', () => slack.byApp(DESIGN)[before])
  await easel.version(message.ts, 1)
  assert.match(easel.said(message.ts), /a fox in the snow anime/)
  await paintIt(answer)
  await told(/already being painted, or is done/)
  assert.equal(slack.byApp(DESIGN).length, before + 1)
})

test('or opened in the form, with its words and settings', async () => {
  await command('a hen --seed 4 --size 4K --n 2')
  const answer = await told(/a hen --seed 4/)
  await useWords(slack, ANA, answer)
  const view = await slack.until('the form', () =>
    slack.views(ANA).find(({ blocks }) => /"a hen/.test(JSON.stringify(blocks))),
  )
  const offered = JSON.stringify(asOffered(view))
  assert.match(offered, /"value":"4K"/)
  assert.match(offered, /"value":"2"/)
})

test('of several shapes, all of them come back, and are painted', async () => {
  await command('a heron --seed 4 --ar 1:1,9:16,16:9')
  const answer = await told(/a heron --seed 4/)
  await useWords(slack, ANA, answer)
  const view = await slack.until('the form', () =>
    slack.views(ANA).find(({ blocks }) => /"a heron/.test(JSON.stringify(blocks))),
  )
  assert.match(JSON.stringify(view.blocks), /About [^"]* these 3 pictures/)
  const before = slack.byApp(DESIGN).length
  const prompt = { value: { type: 'plain_text_input', value: 'a heron' } } as const
  await slack.submit({ user: ANA, viewId: view.id, state: { ...asOffered(view), prompt } })
  const message = await slack.until('a thread', () => slack.byApp(DESIGN)[before])
  const set = JSON.stringify((await easel.version(message.ts, 1)).blocks)
  assert.match(set, /v1c/)
  assert.match(set, /\/zip\?of=/)
})

test('a message with a mistake comes back with its pictures', async () => {
  const { id } = slack.addFile(photo, 'bike.jpg', 'image/jpeg')
  const text = `<@${slack.core.state.app.botUserId}> repaint this --ar 7:5`
  slack.say({ user: ANA, channel: DESIGN, text, files: [id] })
  const answer = await told(/--ar cannot be “7:5”/)
  const before = painter.requests.length
  await paintIt(answer)
  const { parts } = await slack.until('a request', () => painter.requests[before])
  assert.equal(parts.filter(({ pictureBytes }) => pictureBytes > 0).length, 1)
  assert.ok(parts.some(({ text: words }) => words === 'repaint this'))
})

test('in a private channel without Easel, an invitation is all that is missing', async () => {
  await command('a heron --n 1', LAUNCH)
  const answer = await told(/\/invite @easel/, LAUNCH)
  assert.match(JSON.stringify(answer.blocks), /a heron/)
  await slack.command({ user: ANA, channel: LAUNCH, command: '/invite', text: '@easel' })
  await paintIt(answer)
  const message = await slack.until('a thread', () => slack.byApp(LAUNCH)[0])
  await easel.version(message.ts, 1, LAUNCH)
})

test('a PDF beside good pictures in the form is named, and the pictures are used', async () => {
  await command('')
  const view = await slack.until('the form', () =>
    slack.views(ANA).find(({ callback_id: id }) => id === 'easel.compose'),
  )
  const pdf = slack.addFile(new TextEncoder().encode('%PDF-1.7'), 'brief.pdf', 'application/pdf')
  const bike = slack.addFile(photo, 'bike.jpg', 'image/jpeg')
  const files = [pdf, bike].map(({ id, name }) => ({ id, name }))
  const before = [slack.byApp(DESIGN).length, painter.requests.length] as const
  const state = {
    ...asOffered(view),
    prompt: { value: { type: 'plain_text_input', value: 'a poster of this' } },
    pictures: { files: { type: 'file_input', files } },
  }
  await slack.submit({ user: ANA, viewId: view.id, state })
  const message = await slack.until('a thread', () => slack.byApp(DESIGN)[before[0]])
  await easel.version(message.ts, 1)
  assert.match(easel.said(message.ts), /“brief\.pdf” is not a picture/)
  const parts = painter.requests[before[1]]?.parts ?? []
  assert.equal(parts.filter(({ pictureBytes }) => pictureBytes > 0).length, 1)
})

test('a refusal offers to change the words, in the same thread', async () => {
  const { ts } = await easel.imagine('a quiet harbour --ar 16:9')
  await easel.version(ts, 1)
  painter.next({ kind: 'refuse', how: 'safety' })
  slack.say({ user: ANA, channel: DESIGN, threadTs: ts, text: 'add a delicate thing' })
  const refused = await slack.until('a refusal', () =>
    easel.inThread(ts).find(({ blocks }) => /Change the words/.test(JSON.stringify(blocks))),
  )
  await press(refused, 'words')
  const view = await slack.until('the form', () =>
    slack.views(ANA).find(({ blocks }) => /add a delicate thing/.test(JSON.stringify(blocks))),
  )
  assert.match(view.private_metadata ?? '', /"version":\{"version":1,"picture":1\}/)
  const state = {
    ...asOffered(view),
    prompt: { value: { type: 'plain_text_input', value: 'add a sturdy thing' } },
  }
  await slack.submit({ user: ANA, viewId: view.id, state })
  await easel.version(ts, 2)
  assert.match(easel.said(ts), /v2, from v1/)
})

test('what was cancelled can be painted after all', async () => {
  painter.setTrouble({ kind: 'slow' })
  const message = await easel.imagine('a second thought')
  await press(message, 'cancel')
  const cancelled = await slack.until('cancelled', () =>
    slack
      .byApp(DESIGN)
      .find(({ ts, blocks }) => ts === message.ts && /after all/.test(JSON.stringify(blocks))),
  )
  painter.setTrouble({ kind: 'none' })
  await press(cancelled, 'retry')
  await easel.version(message.ts, 1)
})

test('and so can one that still waited for its turn', async () => {
  painter.setTrouble({ kind: 'slow' })
  const first = await easel.imagine('a long wait')
  slack.say({ user: ANA, channel: DESIGN, threadTs: first.ts, text: 'make it green' })
  const inThread = (words: RegExp) =>
    slack.until(String(words), () =>
      slack.byApp(DESIGN, first.ts).find(({ blocks }) => words.test(JSON.stringify(blocks))),
    )
  await press(await inThread(/Queued behind/), 'cancel')
  await press(await inThread(/after all/), 'retry')
  await press(first, 'cancel')
  painter.setTrouble({ kind: 'none' })
  await easel.version(first.ts, 1)
})

test('what no model makes is told first, and painted all the same if somebody wants that', async () => {
  const before = painter.requests.length
  await command('a red fox with a transparent background')
  const answer = await told(/plain white or green/)
  assert.match(JSON.stringify(answer.blocks), /transparent background/)
  assert.equal(painter.requests.length, before)
  await paintIt(answer)
  await slack.until('it is painted', () => painter.requests.length === before + 1)
})
