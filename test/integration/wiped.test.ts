/** What is gone has left nothing in the files either: SQLite's freed cells, free pages and logs are searched byte by byte. */
import assert from 'node:assert/strict'
import { after } from 'node:test'
import { test } from '../../playground/lib/test.ts'
import { ANA, BEN, DESIGN, TEAM } from '../../playground/slack/seed.ts'
import { startEasel } from './easel.ts'
import { presser } from './press.ts'
import { remainsIn } from './remains.ts'

const easel = await startEasel()
const { slack, worker, version, imagine, saying, moveClock } = easel
const press = presser(slack)
after(() => easel.stop())

const DAY_MS = 86_400_000

const say = (text: string, threadTs: string, user = ANA): string => {
  const answer = slack.say({ user, channel: DESIGN, threadTs, text })
  assert.ok(answer.ok)
  return answer.ts
}

/** The runtime's list of objects by their names, and the keys in its stand-ins for KV and R2. */
const OF_RUNTIME = /metadata\.sqlite|^(kv|r2)\/miniflare-/

/** All files are read in one go, and the local Slack of this process answers in between. */
const PAUSE_MS = 250
const PATIENCE_MS = 90_000

/** Resolves when none of them is there, and none comes with a kill. @throws after 90 s */
async function isGone(remains: () => string[]): Promise<void> {
  const end = Date.now() + PATIENCE_MS
  while (remains().length > 0) {
    assert.ok(Date.now() < end, `still there: ${remains().join(', ')}`)
    await new Promise((resolve) => setTimeout(resolve, PAUSE_MS))
  }
  await worker.kill()
  assert.deepEqual(remains(), [])
  await worker.start()
}

/** Resolves when none of these is in any file. */
const isWiped = (...needles: string[]): Promise<void> =>
  isGone(() => remainsIn(worker.stateDir, needles))

async function confirm(user: string, name: string): Promise<void> {
  const view = await slack.until(name, () =>
    slack.views(user).find(({ callback_id: id }) => id === name),
  )
  await slack.submit({ user, viewId: view.id, state: {} })
}

test('by Delete, in a thread that goes on', async () => {
  const { ts } = await imagine('a plain heron')
  await version(ts, 1)
  say('with aquamarinescarf', ts)
  const second = await version(ts, 2)
  const turnId = String(second.metadata?.event_payload['turn_id'])
  assert.notEqual(remainsIn(worker.stateDir, [turnId]).length, 0)
  await press(second, 'delete')
  await confirm(ANA, 'easel.delete')
  await saying(ts, /This picture was deleted/)
  await isWiped('aquamarinescarf')
  say('and boots', ts, BEN)
  await version(ts, 3)
})

test('by deleting talk that painted nothing', async () => {
  const { ts } = await imagine('a quiet heron')
  await version(ts, 1)
  const talk = say('thanks a lot, terracottateam!', ts)
  await slack.settled()
  assert.notEqual(remainsIn(worker.stateDir, ['terracottateam']).length, 0)
  slack.deleteMessage({ user: ANA, channel: DESIGN, ts: talk })
  await isWiped('terracottateam')
})

test('when the Worker is killed while it is at it', async () => {
  const { ts } = await imagine('a brave heron')
  await version(ts, 1)
  const reply = say('with a burntsiennahat', ts)
  await version(ts, 2)
  slack.deleteMessage({ user: ANA, channel: DESIGN, ts: reply })
  await saying(ts, /v2: A picture made by Gemini/)
  await worker.kill()
  await worker.start()
  await isWiped('burntsiennahat')
})

test('a person, with their name', async () => {
  const { ts } = await imagine('a periwinkleblue heron', BEN)
  await version(ts, 1)
  say('with a hat', ts, ANA)
  await version(ts, 2)
  await slack.command({ user: BEN, channel: DESIGN, command: '/imagine', text: 'forget' })
  await confirm(BEN, 'easel.forget')
  await isWiped('periwinkleblue', BEN, 'Ben Okafor')
})

test('by age, in a thread that goes on', async () => {
  const { ts } = await imagine('a vermilioncoat heron')
  await version(ts, 1)
  await moveClock(20 * DAY_MS)
  say('make it night', ts)
  await version(ts, 2)
  await moveClock(11 * DAY_MS)
  await isWiped('vermilioncoat')
})

test('a team, with its ids', async () => {
  const { ts } = await imagine('an ochreyellow heron')
  await version(ts, 1)
  assert.ok(slack.uninstall(ANA).ok)
  await isGone(() => [
    ...remainsIn(worker.stateDir, ['ochreyellow', ANA]),
    ...remainsIn(worker.stateDir, [TEAM.id, DESIGN, ts]).filter((path) => !OF_RUNTIME.test(path)),
  ])
})
