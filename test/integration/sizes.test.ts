/** One picture in the formats of a campaign: to the pixel, in one message, with a zip that other programs open. */
import assert from 'node:assert/strict'
import { execFileSync } from 'node:child_process'
import { mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { after } from 'node:test'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { loadImage } from '@napi-rs/canvas'
import { test } from '../../playground/lib/test.ts'
import type { Message, StateValues } from '../../playground/protocol.ts'
import { ANA, BEN } from '../../playground/slack/seed.ts'
import { startEasel } from './easel.ts'
import { eventually } from './eventually.ts'
import { findButton, presser } from './press.ts'

const easel = await startEasel()
const { slack, painter, worker, version, imagine } = easel
const press = presser(slack)
after(() => easel.stop())

const option = (value: string) => ({ text: { type: 'plain_text', text: value }, value }) as const

const stateOf = (formats: readonly string[], own: string, output: string): StateValues => ({
  formats: { value: { type: 'checkboxes', selected_options: formats.map(option) } },
  own: { value: { type: 'plain_text_input', value: own } },
  output: { value: { type: 'static_select', selected_option: option(output) } },
})

/** The modal that opens when the button is pressed. */
async function open(message: Message, user = ANA) {
  const isOurs = ({ callback_id: id }: { callback_id?: string }) => id === 'easel.sizes'
  await press(message, 'sizes', user)
  return slack.until('the modal', () => slack.views(user).findLast(isOurs))
}

async function make(message: Message, formats: string[], own = '', output = 'jpeg') {
  const { id: viewId } = await open(message)
  return slack.submit({ user: ANA, viewId, state: stateOf(formats, own, output) })
}

const zipUrlIn = ({ blocks }: Message): string =>
  /"(http[^"]+\/zip\?of=\w+)"/.exec(JSON.stringify(blocks))?.[1] ?? ''

/** The files of a zip as another program unpacks them: `lighthouse-story-1080x1920.jpg: 1080 × 1920`. */
async function unzipped(message: Message): Promise<string[]> {
  const folder = mkdtempSync(join(tmpdir(), 'easel-sizes-'))
  try {
    const { pathname, search } = new URL(zipUrlIn(message))
    const answer = await fetch(new URL(pathname + search, worker.url))
    assert.equal(answer.status, 200)
    const zip = join(folder, 'set.zip')
    writeFileSync(zip, Buffer.from(await answer.arrayBuffer()))
    execFileSync('unzip', ['-q', zip, '-d', join(folder, 'set')])
    const files = readdirSync(join(folder, 'set')).toSorted()
    const seen = files.map(async (name) => {
      const { width, height } = await loadImage(readFileSync(join(folder, 'set', name)))
      return `${name}: ${width} × ${height}`
    })
    return await Promise.all(seen)
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

test('seven formats and one more are made to the pixel, and only what has another shape is painted', async () => {
  const { ts } = await imagine('a lighthouse at dusk')
  const first = await version(ts, 1)
  const before = painter.requests.length
  const all = ['square', 'portrait', 'story', 'wide', 'link', 'banner', 'print']
  await make(first, all, '800x300')
  const set = await version(ts, 2)
  assert.deepEqual(await unzipped(set), [
    'lighthouse-800x300.jpg: 800 × 300',
    'lighthouse-banner-1500x500.jpg: 1500 × 500',
    'lighthouse-link-1200x628.jpg: 1200 × 628',
    'lighthouse-portrait-1080x1350.jpg: 1080 × 1350',
    'lighthouse-print-2480x3508.jpg: 2480 × 3508',
    'lighthouse-square-1080x1080.jpg: 1080 × 1080',
    'lighthouse-story-1080x1920.jpg: 1080 × 1920',
    'lighthouse-wide-1920x1080.jpg: 1920 × 1080',
  ])
  const paintings = painter.requests.length - before
  assert.ok(paintings >= 4 && paintings <= 5, `${paintings} paintings`)
  // One of them is edited like any other version.
  await press(set, 'version:3')
  await easel.saying(ts, /Back to v2c/)
  slack.say({ user: BEN, channel: set.channel, threadTs: ts, text: 'make it night' })
  await version(ts, 3)
  assert.match(JSON.stringify(painter.requests.at(-1)), /image\/jpeg/)
})

test('the same as PNG and as WebP costs nothing where the shape is there', async () => {
  const { ts } = await imagine('a green fox')
  const first = await version(ts, 1)
  const before = painter.requests.length
  await make(first, ['square'], '64x64', 'webp')
  assert.deepEqual(await unzipped(await version(ts, 2)), [
    'green-fox-64x64.webp: 64 × 64',
    'green-fox-square-1080x1080.webp: 1080 × 1080',
  ])
  await make(first, ['square'], '', 'png')
  const third = await version(ts, 3)
  assert.match(JSON.stringify(third.blocks), /v3/)
  assert.equal(painter.requests.length, before)
})

test('Cancel ends a set whose painting is over', async () => {
  const { ts } = await imagine('a yellow tram that says “Line 7”')
  const first = await version(ts, 1)
  const before = painter.decisions.length
  // The look at its words takes a while.
  painter.setDecisionTrouble('silent')
  await make(first, ['story'])
  await eventually('a look', () => Promise.resolve(painter.decisions.length > before))
  const waiting = easel.inThread(ts).find((one) => findButton(one, 'cancel') !== null)
  assert.ok(waiting)
  await press(waiting, 'cancel')
  await easel.saying(ts, /Cancelled/)
  painter.setDecisionTrouble('none')
  assert.doesNotMatch(easel.said(ts), /v2, from v1/)
})

test('of a version that is deleted while the form is open, nothing is made', async () => {
  const { ts } = await imagine('a blue heron')
  const first = await version(ts, 1)
  const { id: viewId } = await open(first, BEN)
  await press(first, 'delete')
  const asks = ({ callback_id: id }: { callback_id?: string }) => id === 'easel.delete'
  const asked = await slack.until('the question', () => slack.views(ANA).findLast(asks))
  await slack.submit({ user: ANA, viewId: asked.id, state: {} })
  await easel.saying(ts, /This picture was deleted/)
  const answer = await slack.submit({ user: BEN, viewId, state: stateOf(['square'], '', 'png') })
  assert.match(JSON.stringify(answer), /no longer have this one/)
})

test('shapes behind --ar are one set of one subject', async () => {
  const before = painter.requests.length
  const { ts } = await imagine('a red balloon --ar 1:1,9:16,16:9')
  const set = await version(ts, 1)
  assert.equal(painter.requests.length - before, 3)
  const names = await unzipped(set)
  assert.deepEqual(
    names.map((name) => name.split('-').slice(0, 3).join('-')),
    ['red-balloon-16x9', 'red-balloon-1x1', 'red-balloon-9x16'],
  )
})

test('words that are surely misspelled in a new shape are painted once more', async () => {
  // Nobody looks at the version itself, so it stays misspelled, and so does what is painted from it at first.
  painter.setDecisionTrouble('down')
  const { ts } = await imagine('a poster that says “Open late” demo: misspell')
  const first = await version(ts, 1)
  painter.setDecisionTrouble('none')
  const before = painter.requests.length
  await make(first, ['square', 'story'])
  const set = JSON.stringify((await version(ts, 2)).blocks)
  assert.equal(painter.requests.length - before, 2)
  assert.match(set, /1080 × 1920 px/)
  assert.doesNotMatch(set, /misspelled words|lettering checked/)
})
