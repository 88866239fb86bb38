/** Time that is moved on: what was kept for so long goes by the objects' own alarms, asleep or awake. */
import assert from 'node:assert/strict'
import { after } from 'node:test'
import { test } from '../../playground/lib/test.ts'
import { ANA, DESIGN } from '../../playground/slack/seed.ts'
import { startEasel } from './easel.ts'

const easel = await startEasel()
const { slack, worker, version, imagine, said, moveClock } = easel
after(() => easel.stop())

const DAY_MS = 86_400_000

let count = 0

/** Has a picture painted, to the end. */
async function painted(prompt: string): Promise<{ ts: string; link: string }> {
  const { ts } = await imagine(prompt)
  await version(ts, 1)
  const [link] = /http[^"]+\/images\/[^"|>]+/.exec(said(ts)) ?? []
  assert.ok(link)
  count += 1
  // Its message stands a moment before its turn has ended, from when on its time is counted.
  while (worker.log().split('turn_ended').length <= count) await fetch(link)
  return { ts, link }
}

/** Resolves when a link is dead; the test's own time limit ends it. */
async function isDead(link: string): Promise<void> {
  while ((await fetch(link)).status !== 404);
}

test('a picture is there for its time and not longer; Slack, links and tokens live in the same time', async () => {
  const { link } = await painted('a fox of today')
  await moveClock(29 * DAY_MS)
  assert.equal((await fetch(link)).status, 200)
  const later = await painted('a fox of the other month')
  await moveClock(2 * DAY_MS)
  await isDead(link)
  assert.equal((await fetch(later.link)).status, 200)
  slack.say({ user: ANA, channel: DESIGN, threadTs: later.ts, text: 'make it run' })
  await version(later.ts, 2)
  count += 1
})

test('time that passed while the Worker was down has passed', async () => {
  const { link } = await painted('a sleeping fox')
  await worker.kill()
  await moveClock(31 * DAY_MS)
  await worker.start()
  await isDead(link)
  await painted('a fox that is awake')
})
