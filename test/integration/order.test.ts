/** Once, in order, and side by side. */
import assert from 'node:assert/strict'
import { after } from 'node:test'
import { test } from '../../playground/lib/test.ts'
import { ANA, BEN, CHEN, DESIGN } from '../../playground/slack/seed.ts'
import { startEasel } from './easel.ts'

const LATENCY_MS = 300
const easel = await startEasel(LATENCY_MS)
const { slack, painter, version, imagine, inThread, said } = easel
after(() => easel.stop())

/** What the model was asked for last, oldest first. */
const askedLast = (count: number) =>
  painter.requests
    .slice(-count)
    .map(({ parts }) => parts.findLast(({ text }) => text !== null)?.text)

test('what Slack delivers twice is painted and posted once', async () => {
  slack.setTrouble({ deliverTwice: true })
  const calls = painter.requests.length
  slack.say({
    user: ANA,
    channel: DESIGN,
    text: `<@${slack.core.state.app.botUserId}> a single fox`,
  })
  const [asked] = slack.messages(DESIGN)
  await version(asked?.ts ?? '', 1)
  await slack.settled()
  slack.setTrouble({ deliverTwice: false })
  assert.equal(painter.requests.length, calls + 1)
  assert.equal(inThread(asked?.ts ?? '').length, 1)
})

test('five replies at once become five versions in order', async () => {
  const { ts } = await imagine('a lighthouse')
  await version(ts, 1)
  const colours = ['red', 'green', 'blue', 'white', 'black']
  for (const [i, colour] of colours.entries())
    slack.say({
      user: [ANA, BEN, CHEN][i % 3] ?? ANA,
      channel: DESIGN,
      threadTs: ts,
      text: `make it ${colour}`,
    })
  await version(ts, 6)
  assert.deepEqual(
    askedLast(5),
    colours.map((colour) => `make it ${colour}`),
  )
  assert.equal(inThread(ts).length, 6)
  assert.doesNotMatch(said(ts), /Queued/)
})

test('a reply that Slack had to send again goes before one that was said later', async () => {
  const { ts } = await imagine('a well')
  await version(ts, 1)
  slack.connect(undefined)
  slack.say({ user: ANA, channel: DESIGN, threadTs: ts, text: 'add a bucket' })
  slack.connect(`${easel.worker.url}/slack/events`)
  slack.say({ user: BEN, channel: DESIGN, threadTs: ts, text: 'add water to the bucket' })
  await version(ts, 3)
  assert.deepEqual(askedLast(2), ['add a bucket', 'add water to the bucket'])
  assert.equal(inThread(ts).length, 3)
  assert.doesNotMatch(said(ts), /Queued/)
})

test('who waits is told behind whom', async () => {
  const held = painter.hold()
  const { ts } = await imagine('a snail')
  slack.say({ user: BEN, channel: DESIGN, threadTs: ts, text: 'make it faster' })
  await easel.saying(ts, /Queued behind ana/i)
  held.release()
  await version(ts, 2)
})

test('twelve threads do not wait for each other', async () => {
  const held = painter.hold(12)
  const threads = await Promise.all(
    Array.from({ length: 12 }, (_, i) =>
      slack
        .command({ user: ANA, channel: DESIGN, command: '/imagine', text: `picture number ${i}` })
        .then(() =>
          slack.until(`thread ${i}`, () =>
            slack
              .byApp(DESIGN)
              .find(({ blocks }) => JSON.stringify(blocks).includes(`picture number ${i}"`)),
          ),
        ),
    ),
  )
  // None is answered before all have been asked for.
  await held.arrived
  held.release()
  await Promise.all(threads.map(({ ts }) => version(ts, 1)))
})
