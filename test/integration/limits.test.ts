/** Nobody paints or spends more than was decided, whatever comes at once, and over kill -9. */
import assert from 'node:assert/strict'
import { after } from 'node:test'
import { test } from '../../playground/lib/test.ts'
import { ANA, BEN, CHEN, DESIGN, dmWithApp } from '../../playground/slack/seed.ts'
import { startEasel } from './easel.ts'
import { presser } from './press.ts'

const easel = await startEasel(300, false, {
  PERSON_PICTURES_PER_DAY: '10',
  TEAM_USD_PER_MONTH: '1',
})
const { slack, painter, worker, version, imagine } = easel
after(() => easel.stop())
const press = presser(slack)

const painted = (): number => painter.requests.filter(({ outcome }) => outcome === 'ok').length
const mention = (words: string): string => `<@${slack.core.state.app.botUserId}> ${words}`
/** What one person alone was told. */
const told = (user: string, words: RegExp) =>
  slack.ephemerals(user).filter((one) => words.test(JSON.stringify(one)))
const GONE = /Your 10 pictures for today are used up/
const NOT_ENOUGH = /too little for this/

/** Resolves when the model has been called once more. */
async function calling(ask: () => Promise<unknown>): Promise<void> {
  const before = slack.exchanges('model').length
  await ask()
  await slack.until('a call', () => slack.exchanges('model').length > before)
}

const shown = () =>
  slack.byApp(DESIGN).filter(({ metadata }) => metadata?.event_payload['version'] !== undefined)

/** What all results of a person say that they cost, in USD. */
const costOfResults = (): number =>
  shown()
    .map(({ blocks }) => Number(/\$(\d+\.\d+)/.exec(JSON.stringify(blocks))?.[1] ?? NaN))
    .reduce((sum, usd) => sum + usd, 0)

/** What Easel says that the team has spent. */
async function spentByTeam(): Promise<number> {
  const before = slack.byApp(dmWithApp(CHEN)).length
  slack.say({ user: CHEN, channel: dmWithApp(CHEN), text: 'how much have we spent?' })
  const find = () => JSON.stringify(slack.byApp(dmWithApp(CHEN)).slice(before))
  await slack.until('the sum', () => /\$\d/.test(find()))
  return Number(/\$(\d+\.\d+)/.exec(find())?.[1])
}

test('a hundred commands at once against a limit of ten, and a restart', async () => {
  const commands = Array.from({ length: 100 }, (_, i) =>
    slack.command({ user: ANA, channel: DESIGN, command: '/imagine', text: `a fox, number ${i}` }),
  )
  await Promise.all(commands)
  await slack.until('ten pictures', () => shown().length === 10)
  assert.equal(told(ANA, GONE).length, 90)
  assert.equal(slack.byApp(DESIGN).length, 10)
  await worker.kill()
  await worker.start()
  await slack.command({ user: ANA, channel: DESIGN, command: '/imagine', text: 'one more fox' })
  await slack.until('one more sentence', () => told(ANA, GONE).length === 91)
  assert.match(JSON.stringify(told(ANA, GONE).at(-1)), /one more fox.*easel\.paint/)
  assert.equal(painted(), 10)
})

test('neither buttons nor messages get round it, and only the asker hears so', async () => {
  const [opened] = slack.byApp(DESIGN)
  assert.ok(opened)
  const first = await version(opened.ts, 1)
  const before = told(ANA, GONE).length
  for (const name of ['redo', 'vary', 'upscale:2K']) await press(first, name)
  slack.say({ user: ANA, channel: DESIGN, threadTs: opened.ts, text: 'make it night' })
  slack.say({ user: ANA, channel: DESIGN, text: mention('a hare') })
  await slack.until('five sentences', () => told(ANA, GONE).length === before + 5)
  assert.equal(painted(), 10)
  assert.equal(easel.inThread(opened.ts).length, 1)
  // Somebody else is not held up.
  slack.say({ user: BEN, channel: DESIGN, threadTs: opened.ts, text: 'make it night' })
  await version(opened.ts, 2)
  assert.doesNotMatch(easel.said(opened.ts), /used up/)
})

test('what fails without cost, is cancelled, or was talk is given back', async () => {
  const { ts } = await imagine('a hen', BEN)
  await version(ts, 1)
  painter.setTrouble({ kind: 'bad_key' })
  const failed = await imagine('a hen that fails', BEN)
  await easel.saying(failed.ts, /key/i)
  painter.setTrouble({ kind: 'none' })
  slack.say({ user: BEN, channel: DESIGN, threadTs: ts, text: 'thanks, that is lovely!' })
  const hold = painter.hold()
  let cancelled = failed
  await calling(async () => {
    cancelled = await imagine('a hen that is cancelled', BEN)
  })
  await press(cancelled, 'cancel', BEN)
  await easel.saying(cancelled.ts, /Cancelled/)
  hold.release()
  // With the edit above two are used, so eight are left.
  for (const words of ['four hens --n 4', 'four geese --n 4'])
    await version((await imagine(words, BEN)).ts, 1)
  assert.match(JSON.stringify(shown()), /0 of 10 pictures left today/)
  await slack.command({ user: BEN, channel: DESIGN, command: '/imagine', text: 'a goose' })
  await slack.until('a sentence', () => told(BEN, GONE).length > 0)
})

test('kill -9 between reservation and settlement: one picture, paid once', async () => {
  const spent = await spentByTeam()
  const hold = painter.hold()
  let ts = ''
  await calling(async () => {
    ts = (await imagine('a crow', CHEN)).ts
  })
  await worker.kill()
  hold.release()
  await worker.start()
  const message = await version(ts, 1)
  const cost = Number(/\$(\d+\.\d+)/.exec(JSON.stringify(message.blocks))?.[1])
  assert.ok(Math.abs((await spentByTeam()) - spent - cost) < 0.01 * cost + 0.0006)
})

test('the books agree with the results', async () => {
  const results = costOfResults()
  const spent = await spentByTeam()
  assert.ok(results > 0)
  assert.ok(Math.abs(spent - results) <= 0.01 * results, `${spent} is not ${results}`)
})

test('at the limit of the team no call goes beyond it: words come back, nothing is left', async () => {
  const dm = dmWithApp(CHEN)
  const before = shown().length
  const asks = Array.from({ length: 9 }, (_, i) =>
    slack.command({
      user: CHEN,
      channel: DESIGN,
      command: '/imagine',
      text: `an owl ${i}`,
    }),
  )
  await Promise.all(asks)
  await slack.until('sentences', () => told(CHEN, NOT_ENOUGH).length > 0)
  await slack.until('the end of all', () => {
    const isUnderWay = /Painting/.test(JSON.stringify(slack.byApp(DESIGN)))
    return !isUnderWay && shown().length - before + told(CHEN, NOT_ENOUGH).length === 9
  })
  assert.ok((await spentByTeam()) <= 1)
  assert.match(JSON.stringify(told(CHEN, NOT_ENOUGH)), /an owl/)
  assert.equal(
    slack.byApp(dm).some(({ text }) => NOT_ENOUGH.test(text)),
    false,
  )
})

test('admins hear once that the month is nearly spent', async () => {
  const dm = dmWithApp(ANA)
  const said = () => slack.byApp(dm).filter(({ text }) => /80 % of the \$1\.00/.test(text)).length
  await slack.until('the news', () => said() > 0)
  assert.equal(said(), 1)
})
