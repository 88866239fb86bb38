/** What is forgotten is gone: words that nobody else uses are looked for in all that the Worker has stored. */
import assert from 'node:assert/strict'
import { after } from 'node:test'
import { test } from '../../playground/lib/test.ts'
import { ANA, BEN, DESIGN, dmWithApp } from '../../playground/slack/seed.ts'
import { startEasel } from './easel.ts'
import { remainsIn } from './remains.ts'

const easel = await startEasel()
const { slack, painter, worker, version, imagine, said, saying } = easel
const DM = dmWithApp(ANA)
after(() => easel.stop())

/** Says something in a thread; the ts of the message. */
function say(text: string, threadTs?: string, user = ANA, channel = DESIGN): string {
  const place = threadTs === undefined ? {} : { threadTs }
  const answer = slack.say({ user, channel, ...place, text })
  assert.ok(answer.ok)
  return answer.ts
}

/** Resolves when none of the words stands in what is stored, freed pages and logs of SQLite too, or in Easel's messages. */
async function isGone(thread: string, words: string, channel = DESIGN): Promise<void> {
  await slack.until(`an end of ${words}`, () => !said(thread, channel).includes(words))
  await isWiped(words)
}

/** The test's own time limit ends it. */
async function isWiped(...needles: string[]): Promise<void> {
  while (remainsIn(worker.stateDir, needles).length > 0) await fetch(`${worker.url}/healthz`)
}

test('a message that is deleted takes its words along, and leaves its picture', async () => {
  const { ts } = await imagine('a plain fox')
  await version(ts, 1)
  const second = say('with a quetzalfeather hat', ts)
  await version(ts, 2)
  say('and zebrawood boots', ts, BEN)
  await version(ts, 3)
  slack.deleteMessage({ user: ANA, channel: DESIGN, ts: second })
  await isGone(ts, 'quetzalfeather')
  await saying(ts, /v2: A picture made by Gemini/)
  say('v2: make it night', ts, BEN)
  await version(ts, 4)
  const sent = JSON.stringify(painter.requests.at(-1))
  assert.doesNotMatch(sent, /quetzalfeather/)
  assert.match(sent, /plain fox/)
})

test('one that is being painted is cancelled', async () => {
  const { ts } = await imagine('a patient fox')
  await version(ts, 1)
  const held = painter.hold(1)
  const reply = say('make it wear a jacarandablue scarf', ts)
  await held.arrived
  const queued = say('make it hold an ebonyoak stick', ts)
  await saying(ts, /Queued/)
  for (const gone of [reply, queued, reply])
    slack.deleteMessage({ user: ANA, channel: DESIGN, ts: gone })
  await saying(ts, /These words were deleted\..*These words were deleted\./)
  held.release()
  await isGone(ts, 'jacarandablue')
  await isGone(ts, 'ebonyoak')
  say('make it night', ts)
  await version(ts, 2)
  assert.doesNotMatch(JSON.stringify(painter.requests.at(-1)), /jacarandablue|ebonyoak/)
})

test('a line of a direct message is found in the thread that it went on with', async () => {
  const first = say('paint a windswept fox', undefined, ANA, DM)
  await version(first, 1, DM)
  const next = say('make it a saffronyellow fox', undefined, ANA, DM)
  await version(first, 2, DM)
  slack.deleteMessage({ user: ANA, channel: DM, ts: next })
  await isGone(first, 'saffronyellow', DM)
})

test('a crash in the middle changes nothing', async () => {
  const { ts } = await imagine('a sturdy fox')
  await version(ts, 1)
  const reply = say('add a malachitegreen tie', ts)
  await version(ts, 2)
  slack.setTrouble({ slack: 'down', slackMethods: ['chat.update'] })
  slack.deleteMessage({ user: ANA, channel: DESIGN, ts: reply })
  await slack.until('a failed change', () =>
    slack.exchanges('api', 'chat.update').findLast(({ status }) => status === 503),
  )
  await worker.kill()
  slack.setTrouble({ slack: 'none', slackMethods: [] })
  await worker.start()
  await isGone(ts, 'malachitegreen')
  await saying(ts, /v2: A picture made by Gemini/)
})

/** Has a person ask to be forgotten, by the command, and say yes. */
async function forgetMe(user: string): Promise<void> {
  await slack.command({ user, channel: DESIGN, command: '/imagine', text: 'forget' })
  const view = await slack.until('the question', () =>
    slack.views(user).find(({ callback_id: id }) => id === 'easel.forget'),
  )
  assert.match(JSON.stringify(view.blocks), /painted pictures?, with your words/)
  await slack.submit({ user, viewId: view.id, state: {} })
}

const hearsDone = (user: string, times = 1): Promise<boolean> =>
  slack.until('the end', () => {
    const ends = slack.byApp(dmWithApp(user)).filter(({ text }) => text.startsWith('It is done'))
    return ends.length >= times
  })

test('a person who wants to be forgotten leaves nothing, and others keep what is theirs', async () => {
  const { ts } = await imagine('a cobaltviolet fox', BEN)
  await version(ts, 1)
  say('make it wear plumredgloves', ts, ANA)
  await version(ts, 2)
  const held = painter.hold(1)
  const { ts: other } = await imagine('an umbershade owl', BEN)
  await held.arrived
  await forgetMe(BEN)
  await hearsDone(BEN)
  held.release()
  for (const words of ['cobaltviolet', 'umbershade']) {
    await isGone(ts, words)
    await isGone(other, words)
  }
  await saying(ts, /This picture was deleted\..*v2/)
  await isWiped(BEN)
  say('v2: and a hat', ts, ANA)
  await version(ts, 3)
  const sent = JSON.stringify(painter.requests.at(-1))
  assert.doesNotMatch(sent, /cobaltviolet/)
  assert.match(sent, /plumredgloves/)
})

test('a crash in the middle of that changes nothing', async () => {
  const { ts } = await imagine('a celadonglaze fox', BEN)
  await version(ts, 1)
  slack.setTrouble({ slack: 'down', slackMethods: ['chat.update'] })
  await forgetMe(BEN)
  await slack.until('a failed change', () =>
    slack.exchanges('api', 'chat.update').findLast(({ status }) => status === 503),
  )
  await worker.kill()
  slack.setTrouble({ slack: 'none', slackMethods: [] })
  await worker.start()
  await hearsDone(BEN, 2)
  await isGone(ts, 'celadonglaze')
})

test('a team that removes Easel leaves no word anywhere, not even in what objects have deleted', async () => {
  const { ts } = await imagine('a xylographic fox')
  await version(ts, 1)
  assert.ok(slack.uninstall(ANA).ok)
  await slack.settled()
  await isWiped('xylographic')
})
