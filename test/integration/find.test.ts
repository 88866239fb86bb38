/** Pictures are found again by their words, where the one who looks may see them, and nowhere else. */
import assert from 'node:assert/strict'
import { after } from 'node:test'
import { test } from '../../playground/lib/test.ts'
import type { Ephemeral, StateValues } from '../../playground/protocol.ts'
import { ANA, BEN, CHEN, DESIGN, MARKETING, PRINT, dmWithApp } from '../../playground/slack/seed.ts'
import { startEasel } from './easel.ts'
import { presser } from './press.ts'

const easel = await startEasel()
const { slack, imagine, saying, version } = easel
const press = presser(slack)
after(() => easel.stop())

const painted = async (prompt: string, user = ANA, channel = DESIGN): Promise<string> => {
  const { ts } = await imagine(prompt, user, channel)
  await version(ts, 1, channel)
  return ts
}

/** What `/imagine find` answers to a person. */
async function find(words: string, user = BEN, channel = DESIGN): Promise<Ephemeral> {
  const before = new Set(slack.ephemerals(user).map(({ ts }) => ts))
  await slack.command({ user, channel, command: '/imagine', text: `find ${words}` })
  return slack.until(`an answer to “${words}”`, () =>
    slack.ephemerals(user).find(({ ts }) => !before.has(ts)),
  )
}

/** Takes somebody out of the channel. */
const leave = (user: string) =>
  slack.command({ user: ANA, channel: DESIGN, command: '/remove', text: user })

const blocksOf = ({ blocks = [] }: Ephemeral): string => JSON.stringify(blocks)

/** How many pictures an answer shows. */
const countIn = (answer: Ephemeral): number =>
  (answer.blocks ?? []).flatMap((block) => (block.type === 'carousel' ? block.elements : [])).length

/** Opens the Home tab, or uses something on it, and reads what is there then. */
async function home(
  user: string,
  act?: { readonly blockId: string; readonly actionId: string; readonly state: StateValues },
): Promise<string> {
  const before = slack.home(user)
  if (act === undefined) slack.openHome({ user, tab: 'home' })
  else await slack.act({ user, container: { type: 'home' }, ...act })
  const shown = await slack.until('the Home tab', () => {
    const now = slack.home(user)
    return now === before ? undefined : now
  })
  return JSON.stringify(shown)
}

const typed = (words: string, whose = 'channels'): StateValues => ({
  find: { value: { type: 'plain_text_input', value: words } },
  filters: {
    whose: {
      type: 'static_select',
      selected_option: { text: { type: 'plain_text', text: whose }, value: whose },
    },
  },
})

test('is found by whoever is in its channel, as long as they are, and as long as it is there', async () => {
  const design = await painted('a quetzal on a red bicycle')
  await painted('a quetzal in the rain', ANA, PRINT)
  await painted('a quetzal of my own', ANA, dmWithApp(ANA))
  await painted('a lighthouse', BEN, MARKETING)
  const bens = await find('quetzal bicycles')
  assert.equal(countIn(bens), 1)
  assert.match(blocksOf(bens), new RegExp(`:${DESIGN}:${design}`))
  assert.match(blocksOf(bens), /Open the thread.*"url":"http/)
  assert.equal(countIn(await find('quetzal')), 2)
  assert.equal(countIn(await find('quetzal', ANA)), 3)
  // Chen is not in the shared channel.
  assert.equal(countIn(await find('quetzal', CHEN)), 1)
  const answer = await find('quetzal from:@ben')
  assert.match(answer.text, /no such picture/)
  assert.equal(countIn(await find('lighthouse from:me')), 1)
  await leave(BEN)
  assert.equal(countIn(await find('quetzal', BEN, MARKETING)), 1)
  await leave(CHEN)
  assert.match((await find('quetzal', CHEN, MARKETING)).text, /no such picture/)
})

test('is no longer found when it is deleted', async () => {
  const ts = await painted('an axolotl with a lantern')
  assert.equal(countIn(await find('axolotl', ANA)), 1)
  await press(await version(ts, 1), 'delete')
  const view = slack.views(ANA).find(({ callback_id: id }) => id === 'easel.delete')
  await slack.submit({ user: ANA, viewId: view?.id ?? '', state: {} })
  await saying(ts, /This picture was deleted/)
  assert.match((await find('axolotl', ANA)).text, /no such picture/)
})

test('says what it cannot read, and looks for nothing then', async () => {
  assert.match((await find('')).text, /Say what to look for/)
  assert.match((await find('fox after:soon')).text, /“soon” is no day/)
  assert.match((await find('fox in:#marketing', ANA)).text, /which channel “#marketing” is/)
  assert.match((await find('fox from:@nobody', ANA)).text, /nobody who is called “nobody”/)
  assert.match((await find('🎨 "OR" *', ANA)).text, /no such picture/)
  assert.match((await find(`${'x '.repeat(250)}" NEAR(`, ANA)).text, /no such picture/)
})

test('the form goes on from it, for whoever is still in its channel', async () => {
  await painted('a pangolin in armour')
  const answer = await find('pangolin', ANA)
  const row = (answer.blocks ?? []).find(({ type }) => type === 'carousel')
  assert.ok(row?.type === 'carousel')
  const [card] = row.elements
  await slack.act({
    user: ANA,
    container: { type: 'ephemeral', channel: DESIGN, ts: answer.ts },
    blockId: card?.block_id ?? row.block_id ?? '',
    actionId: 'easel.go_on:0',
  })
  const view = await slack.until('the form', () =>
    slack.views(ANA).find(({ callback_id: id }) => id === 'easel.compose'),
  )
  assert.match(JSON.stringify(view), /Edit with Easel/)
})

test('the Home tab shows mine, finds those of my channels, and turns pages', async () => {
  for (let i = 1; i <= 7; i += 1) await painted(`a wombat number ${i}`, CHEN, MARKETING)
  const first = await home(CHEN)
  assert.match(first, /Your last pictures/)
  assert.equal(first.match(/"type":"image"/g)?.length, 6)
  const [, value = ''] = /"action_id":"older".*?"value":"(\d+)"/.exec(first) ?? []
  const older = { blockId: 'pages', actionId: 'older', state: typed('', 'mine') }
  assert.ok(value !== '')
  const second = await home(CHEN, older)
  assert.equal(second.match(/"type":"image"/g)?.length, 1)
  assert.match(second, /Back to the newest/)
  const field = { blockId: 'find', actionId: 'value', state: typed('lighthouse') }
  const found = await home(CHEN, field)
  assert.match(found, /lighthouse/)
  assert.doesNotMatch(found, /wombat/)
  const none = await home(CHEN, { ...field, state: typed('quetzal') })
  assert.match(none, /no such picture/)
})
