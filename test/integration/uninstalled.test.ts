/** Easel is removed from a team, and comes back: nothing of the former time is left, whatever happens meanwhile. */
import assert from 'node:assert/strict'
import { after } from 'node:test'
import { test } from '../../playground/lib/test.ts'
import { walkThrough } from '../../playground/slack/install/walk-through.ts'
import { ANA, DESIGN } from '../../playground/slack/seed.ts'
import { startEasel } from './easel.ts'

const easel = await startEasel(300)
const { slack, painter, worker, version, imagine, said } = easel
after(() => easel.stop())

const pictureOf = (ts: string): string => {
  const [link] = /http[^"]+\/images\/[^"|>]+/.exec(said(ts)) ?? []
  assert.ok(link)
  return link
}

/** Resolves when a link is dead; the test's own time limit ends it. */
async function isDead(link: string): Promise<void> {
  while ((await fetch(link)).status !== 404);
}

test('pictures go, what is being painted stops, and the thread begins anew', async () => {
  const { ts } = await imagine('a fleeting fox')
  await version(ts, 1)
  const link = pictureOf(ts)
  assert.equal((await fetch(link)).status, 200)
  const calls = painter.requests.length
  slack.say({ user: ANA, channel: DESIGN, threadTs: ts, text: 'make it stay' })
  await slack.until('a model call', () => painter.requests.length > calls || null)
  assert.ok(slack.uninstall(ANA).ok)
  await slack.settled()
  await worker.kill()
  await worker.start()
  await isDead(link)
  assert.equal((await walkThrough(worker.url, 'allow')).status, 200)
  await slack.command({ user: ANA, channel: DESIGN, command: '/invite', text: '@easel' })
  const later = await imagine('a fox of the second time')
  await version(later.ts, 1)
  assert.doesNotMatch(JSON.stringify(painter.requests.at(-1)), /fleeting/)
  assert.equal((await fetch(pictureOf(later.ts))).status, 200)
})
