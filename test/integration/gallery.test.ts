/** The page of a thread with all its versions, and the link that leads to it. */
import assert from 'node:assert/strict'
import { after } from 'node:test'
import { fromBufferPromise } from 'yauzl'
import { test } from '../../playground/lib/test.ts'
import type { Message } from '../../playground/protocol.ts'
import { ANA, BEN, DESIGN } from '../../playground/slack/seed.ts'
import { startEasel } from './easel.ts'
import { eventually } from './eventually.ts'
import { presser } from './press.ts'

const easel = await startEasel()
const { slack, version, imagine } = easel
const press = presser(slack)
after(() => easel.stop())

/** Deletes a picture by its menu and the question. */
async function remove(message: Message): Promise<void> {
  const known = new Set(slack.views(ANA).map(({ id }) => id))
  await press(message, 'delete')
  const view = await slack.until('the question', () =>
    slack.views(ANA).find(({ id }) => !known.has(id)),
  )
  await slack.submit({ user: ANA, viewId: view.id, state: {} })
}

/** The link as it stands in Easel's messages. */
const galleryOf = (thread: string): string =>
  /<(http[^|>]*\/easel\/[^|>]*)\|/.exec(easel.said(thread))?.[1] ?? ''

async function show(url: string): Promise<{ status: number; page: string }> {
  const answer = await fetch(url)
  return { status: answer.status, page: await answer.text() }
}

test('shows who asked for what, and where it branches', async () => {
  const first = await imagine('a lighthouse with a red door')
  await version(first.ts, 1)
  slack.say({ user: BEN, channel: DESIGN, threadTs: first.ts, text: 'add <two> otters & "a boat"' })
  await version(first.ts, 2)
  slack.say({ user: ANA, channel: DESIGN, threadTs: first.ts, text: 'v1: at night' })
  await version(first.ts, 3)
  const { status, page } = await show(galleryOf(first.ts))
  assert.equal(status, 200)
  assert.match(page, /3 versions/)
  assert.match(page, /a lighthouse with a red door/)
  assert.match(page, /add &lt;two&gt; otters &amp; &quot;a boat&quot;/)
  assert.match(page, /<bdi>Ben/)
  assert.match(page, /From v1/)
  const pictures = [...page.matchAll(/<img src="([^"]+)"/g)].map(([, path = '']) => path)
  assert.equal(pictures.length, 3)
  for (const path of pictures) {
    const picture = await fetch(new URL(path, galleryOf(first.ts)))
    assert.equal(picture.headers.get('content-type'), 'image/jpeg')
    await picture.body?.cancel()
  }
})

test('has a deleted version no more, and dies with the last one', async () => {
  const first = await imagine('a fox in the snow')
  const v1 = await version(first.ts, 1)
  slack.say({ user: ANA, channel: DESIGN, threadTs: first.ts, text: 'add a hat' })
  const v2 = await version(first.ts, 2)
  const url = galleryOf(first.ts)
  assert.match((await show(url)).page, /a fox in the snow/)
  await remove(v1)
  await eventually('v1 gone', async () => !(await show(url)).page.includes('a fox in the snow'))
  assert.match((await show(url)).page, /One version/)
  await remove(v2)
  await eventually('the link dead', async () => (await show(url)).status === 404)
})

test('of one thread is not reached by the link of another', async () => {
  const [one, two] = [await imagine('a red kite'), await imagine('a blue kite')]
  await Promise.all([one, two].map(({ ts }) => version(ts, 1)))
  const swapped = galleryOf(one.ts).replace(one.ts, two.ts)
  assert.notEqual(swapped, galleryOf(one.ts))
  assert.equal((await show(swapped)).status, 404)
})

test('gives all originals as one zip, byte for byte', async () => {
  const first = await imagine('a lighthouse on a cliff')
  await version(first.ts, 1)
  slack.say({ user: ANA, channel: DESIGN, threadTs: first.ts, text: 'two versions with fog --n 2' })
  await version(first.ts, 2)
  const { page } = await show(galleryOf(first.ts))
  const zipped = await fetch(`${galleryOf(first.ts)}/zip`)
  assert.equal(zipped.headers.get('content-type'), 'application/zip')
  const bytes = Buffer.from(await zipped.arrayBuffer())
  assert.equal(bytes.length, Number(zipped.headers.get('content-length')))
  const files = await unzipped(bytes)
  assert.deepEqual([...files.keys()], ['easel-v1.jpg', 'easel-v2a.jpg', 'easel-v2b.jpg'])
  const paths = [...page.matchAll(/<img src="([^"]+)"/g)].map(([, path = '']) => path)
  for (const [i, file] of [...files.values()].entries()) {
    const shown = await fetch(new URL(paths[i] ?? '', galleryOf(first.ts)))
    assert.ok(file.equals(Buffer.from(await shown.arrayBuffer())))
  }
})

/** What another program finds in a zip. */
async function unzipped(bytes: Buffer): Promise<Map<string, Buffer>> {
  const zip = await fromBufferPromise(bytes)
  const files = new Map<string, Buffer>()
  for await (const entry of zip.eachEntry()) {
    const chunks: Buffer[] = []
    for await (const chunk of await zip.openReadStreamPromise(entry))
      chunks.push(Buffer.from(chunk))
    files.set(entry.fileName, Buffer.concat(chunks))
  }
  return files
}
