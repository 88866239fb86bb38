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
  const asked = painter.requests
    .slice(-5)
    .map(({ parts }) => parts.findLast(({ text }) => text !== null)?.text)
  assert.deepEqual(
    asked,
    colours.map((colour) => `make it ${colour}`),
  )
  assert.equal(inThread(ts).length, 6)
  assert.doesNotMatch(said(ts), /Queued/)
})

test('who waits is told behind whom', async () => {
  const { ts } = await imagine('a snail')
  slack.say({ user: BEN, channel: DESIGN, threadTs: ts, text: 'faster' })
  await easel.saying(ts, /Queued behind ana/i)
  await version(ts, 2)
})

test('twelve threads do not wait for each other', async () => {
  const began = performance.now()
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
  await Promise.all(threads.map(({ ts }) => version(ts, 1)))
  // One after the other they would take twelve times as long as one.
  assert.ok(performance.now() - began < 12 * LATENCY_MS)
})
