/** Easel is removed from a team, and comes back: nothing of the former time is left, whatever happens meanwhile. */
import assert from 'node:assert/strict'
import { createHmac } from 'node:crypto'
import { after } from 'node:test'
import { test } from '../../playground/lib/test.ts'
import { ANA, DESIGN, TEAM } from '../../playground/slack/seed.ts'
import { startEasel } from './easel.ts'

const easel = await startEasel(300)
const { slack, painter, worker, version, imagine, said } = easel
after(() => easel.stop())

/** Slack tells that Easel was removed. */
async function remove(type: 'app_uninstalled' | 'tokens_revoked'): Promise<void> {
  const seconds = Math.floor(Date.now() / 1000)
  const body = JSON.stringify({
    type: 'event_callback',
    ...{ team_id: TEAM.id, api_app_id: 'A1', event_id: `Ev${seconds}`, event_time: seconds },
    event: { type, tokens: { bot: ['U0EASEL'] } },
    authorizations: [],
  })
  const signature = createHmac('sha256', slack.signingSecret).update(`v0:${seconds}:${body}`)
  const response = await fetch(`${worker.url}/slack/events`, {
    method: 'POST',
    headers: {
      'content-type': 'application/json',
      'x-slack-request-timestamp': `${seconds}`,
      'x-slack-signature': `v0=${signature.digest('hex')}`,
    },
    body,
  })
  assert.equal(response.status, 200)
}

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
  await remove('app_uninstalled')
  await remove('tokens_revoked')
  await worker.kill()
  await worker.start()
  await isDead(link)
  const later = await imagine('a fox of the second time')
  await version(later.ts, 1)
  assert.doesNotMatch(JSON.stringify(painter.requests.at(-1)), /fleeting/)
  assert.equal((await fetch(pictureOf(later.ts))).status, 200)
})
