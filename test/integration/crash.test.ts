/** kill -9 at the worst moments: nothing is lost, painted twice or posted twice. */
import assert from 'node:assert/strict'
import { after } from 'node:test'
import { test } from '../../playground/lib/test.ts'
import { ANA, DESIGN } from '../../playground/slack/seed.ts'
import { startEasel } from './easel.ts'

const easel = await startEasel(800)
const { slack, painter, worker, version, imagine, inThread } = easel
after(() => easel.stop())

const painted = (): number => painter.requests.filter(({ outcome }) => outcome === 'ok').length

test('right after the acknowledgement', async () => {
  await slack.command({ user: ANA, channel: DESIGN, command: '/imagine', text: 'an early end' })
  await worker.kill()
  await worker.start()
  const opened = await slack.until('a thread', () => slack.byApp(DESIGN)[0])
  await version(opened.ts, 1)
  assert.equal(slack.byApp(DESIGN).length, 1)
})

test('while it paints', async () => {
  const { ts } = await imagine('an unfinished fox')
  await slack.until('a model call', () => slack.exchanges('model').at(-1))
  await worker.kill()
  await worker.start()
  await version(ts, 1)
  assert.equal(inThread(ts).length, 1)
})

test('while it posts what is painted', async () => {
  const { ts } = await imagine('a fox on the doorstep')
  slack.setTrouble({ slack: 'down', slackMethods: ['chat.update'] })
  const before = painted()
  await slack.until('a failed post', () =>
    painted() > before
      ? slack.exchanges('api', 'chat.update').findLast(({ status }) => status === 503)
      : null,
  )
  const calls = painter.requests.length
  await worker.kill()
  slack.setTrouble({ slack: 'none', slackMethods: [] })
  await worker.start()
  await version(ts, 1)
  assert.equal(painter.requests.length, calls)
  assert.equal(inThread(ts).length, 1)
})

test('the history is there afterwards', async () => {
  const { ts } = await imagine('a lasting impression')
  await version(ts, 1)
  await worker.kill()
  await worker.start()
  slack.say({ user: ANA, channel: DESIGN, threadTs: ts, text: 'make it last longer' })
  await version(ts, 2)
  const parts = painter.requests.at(-1)?.parts ?? []
  assert.equal(parts.filter(({ signatureBytes }) => signatureBytes > 0).length > 0, true)
})

test('while it asks the model what a reply means', async () => {
  const { ts } = await imagine('a careful reader')
  await version(ts, 1)
  painter.setDecisionTrouble('silent')
  const before = painted()
  slack.say({ user: ANA, channel: DESIGN, threadTs: ts, text: 'the moon over there' })
  await slack.until('a question to the model', () =>
    slack.exchanges('model').findLast(({ title }) => title.includes('decisions')),
  )
  await worker.kill()
  painter.setDecisionTrouble('none')
  await worker.start()
  await version(ts, 2)
  assert.equal(painted(), before + 1)
  assert.equal(inThread(ts).length, 2)
})
