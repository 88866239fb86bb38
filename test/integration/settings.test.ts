/** A team's admins decide what may be asked for. */
import assert from 'node:assert/strict'
import { after } from 'node:test'
import { test } from '../../playground/lib/test.ts'
import type { StateValues } from '../../playground/protocol.ts'
import { signatureHeaders } from '../../playground/slack/signature.ts'
import { ANA, BEN, DESIGN, MARKETING, TEAM, dmWithApp } from '../../playground/slack/seed.ts'
import { startEasel } from './easel.ts'

const easel = await startEasel()
const { slack, worker } = easel
after(() => easel.stop())

type Field = StateValues[string]
const label = (text: string) => ({ type: 'plain_text', text }) as const

/** Submits a form that Slack does not show any more, or shows to somebody else. */
async function saveAgain(user: string, view: object | undefined, state: StateValues) {
  const payload = {
    type: 'view_submission',
    team: { id: TEAM.id },
    user: { id: user, team_id: TEAM.id },
    trigger_id: 't.1',
    view: { ...view, state: { values: { ...EMPTY, ...state } } },
  }
  const body = new URLSearchParams({ payload: JSON.stringify(payload) }).toString()
  const seconds = Math.floor(Date.now() / 1000)
  const answer = await fetch(`${worker.url}/slack/events`, {
    method: 'POST',
    headers: {
      'content-type': 'application/x-www-form-urlencoded',
      ...signatureHeaders(slack.signingSecret, body, seconds),
    },
    body,
  })
  return answer.text()
}

const typed = (value: string | null): Field => ({ value: { type: 'plain_text_input', value } })
const chosen = (...values: string[]): Field => ({
  value: {
    type: 'multi_static_select',
    selected_options: values.map((value) => ({ value, text: label(value) })),
  },
})
const picked = (value: string): Field => ({
  value: {
    type: 'static_select',
    selected_option: { value, text: label(value) },
  },
})

const EMPTY: StateValues = {
  person_pictures: typed(null),
  person_usd: typed(null),
  team_usd: typed(null),
  models: chosen(),
  max_size: picked('any'),
  channels: { value: { type: 'multi_conversations_select', selected_conversations: [] } },
  outsiders: picked('refuse'),
  retention: typed(null),
  gemini_key: typed(null),
}

async function openSettings(user: string) {
  const known = new Set(slack.views(user).map(({ id }) => id))
  await slack.command({ user, channel: DESIGN, command: '/imagine', text: 'settings' })
  return slack.until('the settings', () => slack.views(user).find(({ id }) => !known.has(id)))
}

const save = async (user: string, viewId: string, state: StateValues) =>
  slack.submit({ user, viewId, state: { ...EMPTY, ...state } })

test('a number that is none is said below its field, and nothing is saved', async () => {
  const { id } = await openSettings(ANA)
  const told = await save(ANA, id, { person_pictures: typed('-1'), team_usd: typed('1e9') })
  assert.match(JSON.stringify(told), /person_pictures.*whole number.*team_usd.*dollars/)
})

test('who is no admin hears who is, and their submission changes nothing', async () => {
  const { id } = await openSettings(ANA)
  await slack.command({ user: BEN, channel: DESIGN, command: '/imagine', text: 'settings' })
  await slack.until('a word for Ben', () =>
    slack.ephemerals(BEN).find(({ text }) => /Only the owners and admins.*U0ANA/.test(text)),
  )
  const view = slack.views(ANA).find((open) => open.id === id)
  const told = await saveAgain(BEN, view, { person_pictures: typed('0') })
  assert.match(told, /Only the owners and admins/)
  assert.match(JSON.stringify(await openSettings(ANA)), /"revision\\":0/)
})

test('a limit is kept, and stands in the form the next time', async () => {
  const { id } = await openSettings(ANA)
  await save(ANA, id, { person_pictures: typed('１０'), max_size: picked('2K') })
  const again = await openSettings(ANA)
  assert.match(JSON.stringify(again), /"initial_value":"10"/)
  assert.match(JSON.stringify(again), /"initial_option":.{0,80}"2K"/)
  assert.equal(slack.byApp(dmWithApp(ANA)).length, 0)
  const { ts } = await easel.imagine('a lighthouse')
  const menu = JSON.stringify((await easel.version(ts, 1)).blocks)
  assert.match(menu, /easel.upscale:[^"]*:2K/)
  assert.doesNotMatch(menu, /easel.upscale:[^"]*:4K/)
})

test('of two who save at once, the second sees what the first has changed', async () => {
  const [first, second] = [await openSettings(ANA), await openSettings(ANA)]
  await saveAgain(ANA, first, { person_pictures: typed('20'), max_size: picked('2K') })
  await save(ANA, second.id, {
    ...{ person_pictures: typed('10'), max_size: picked('2K') },
    team_usd: typed('2,50'),
  })
  const told = slack.views(ANA).find(({ id }) => id === second.id)
  assert.match(JSON.stringify(told), /U0ANA.*changed this.*10 → 20/)
  await save(ANA, second.id, {
    ...{ person_pictures: typed('10'), max_size: picked('2K') },
    team_usd: typed('2,50'),
  })
  const last = JSON.stringify(await openSettings(ANA))
  assert.match(last, /"initial_value":"20".*"initial_value":"2.5"/)
})

/** What a person alone was told, last. */
const toldTo = (user: string): string =>
  JSON.stringify(slack.ephemerals(user).at(-1) ?? slack.byApp(dmWithApp(user)).at(-1))

test('what is not allowed is refused to the asker alone, wherever it is asked for', async () => {
  const { id: former } = await openSettings(ANA)
  await save(ANA, former, {})
  const first = await easel.imagine('a lighthouse --model pro --size 4K', BEN)
  await easel.version(first.ts, 1)
  const calls = easel.painter.requests.length
  const { id } = await openSettings(ANA)
  await save(ANA, id, {
    ...{ models: chosen('gemini-nano-banana-2.1'), max_size: picked('2K') },
    channels: { value: { type: 'multi_conversations_select', selected_conversations: [DESIGN] } },
  })
  const messages = () => [DESIGN, MARKETING].flatMap((channel) => slack.messages(channel)).length
  const before = messages()
  const refused = async (words: RegExp, ask: () => unknown): Promise<void> => {
    const known = slack.ephemerals(BEN).length
    await ask()
    await slack.until(String(words), () =>
      slack
        .ephemerals(BEN)
        .slice(known)
        .some((one) => words.test(JSON.stringify(one))),
    )
  }
  const command = (text: string, channel = DESIGN) =>
    slack.command({ user: BEN, channel, command: '/imagine', text })
  await refused(/allows Nano Banana 2\.1/, () => command('a fox --model pro'))
  await refused(/up to 2K/, () => command('a fox in 4K'))
  await refused(/Ask in <#C0DESIGN>/, () => command('a fox', MARKETING))
  assert.equal(messages(), before)
  await refused(/allows Nano Banana 2\.1.*Use Nano Banana 2\.1/, () =>
    slack.say({ user: BEN, channel: DESIGN, threadTs: first.ts, text: 'make it night' }),
  )
  assert.equal(easel.painter.requests.length, calls)
  assert.match(toldTo(BEN), /make it night/)
  const plain = await easel.imagine('a plain fox', BEN)
  await easel.version(plain.ts, 1)
})

async function openHome(user: string): Promise<string> {
  const before = slack.home(user)
  slack.openHome({ user, tab: 'home' })
  const home = await slack.until('the Home tab', () => {
    const shown = slack.home(user)
    return shown !== before && shown
  })
  return JSON.stringify(home)
}

test('an admin sees spending, health and changes; others see what binds them', async () => {
  const { id } = await openSettings(ANA)
  await save(ANA, id, { person_pictures: typed('40'), team_usd: typed('9') })
  const admins = await openHome(ANA)
  assert.match(admins, /"data_visualization".*By person.*Ben/s)
  assert.match(admins, /By channel.*<#C0DESIGN>: \$\d/s)
  assert.match(admins, /easel\.export.*All is well.*<@U0ANA>.*Pictures per person and day/s)
  const others = await openHome(BEN)
  assert.match(others, /of 40 pictures left today.*of \$9\.00 left this month/s)
  assert.doesNotMatch(others, /data_visualization|easel\.(?:settings|export)|By channel/)
})

test('where Slack does not take charts, bars are drawn of text', async () => {
  slack.failNext('views.publish', { error: 'invalid_arguments' }, 1)
  const home = await openHome(ANA)
  assert.doesNotMatch(home, /data_visualization/)
  assert.match(home, /By person.*<@U0BEN>: \$\d.*▇/s)
})

test('the ledger comes as a file, to admins alone', async () => {
  await openHome(ANA)
  const row = slack.home(ANA)?.blocks.find((block) => /easel\.export/.test(JSON.stringify(block)))
  const press = { blockId: row?.block_id ?? '', actionId: 'easel.export' }
  await slack.act({ user: ANA, container: { type: 'home' }, ...press })
  const message = await slack.until('the file', () =>
    slack.byApp(dmWithApp(ANA)).find(({ files }) => files !== undefined && files.length > 0),
  )
  assert.match(JSON.stringify(message.files), /easel-spending-\d{4}-\d\d-\d\d\.csv/)
})

test('a key of their own is tried, used in place of the operator’s, and can be removed', async () => {
  const { painter, imagine, version } = easel
  const paintedWith = async (): Promise<string | undefined> => {
    const { ts } = await imagine('a quiet harbour')
    await version(ts, 1)
    return painter.requests.at(-1)?.keyEnd
  }
  const open = await openSettings(ANA)
  const refused = await save(ANA, open.id, { gemini_key: typed('AIza-wrong-key') })
  assert.match(JSON.stringify(refused), /gemini_key.*Google does not accept this key/)
  await save(ANA, open.id, { gemini_key: typed(' AIza-the-key-of-a-team-7777 ') })
  assert.equal(await paintedWith(), '7777')
  const kept = await openSettings(ANA)
  assert.match(JSON.stringify(kept), /ends in 7777/)
  assert.doesNotMatch(JSON.stringify(kept), /AIza/)
  painter.setTrouble({ kind: 'denied', why: 'leaked key', times: 1 })
  const { ts } = await imagine('a loud harbour')
  await easel.saying(ts, /blocked this workspace’s own key/)
  await slack.until('a word for the admin', () =>
    slack.byApp(dmWithApp(ANA)).find(({ text }) => /blocked this workspace’s own key/.test(text)),
  )
  await save(ANA, kept.id, { gemini_key_removal: chosen('remove') })
  assert.notEqual(await paintedWith(), '7777')
  assert.doesNotMatch(worker.log(), /AIza/)
})

test('a colleague runs into a limit that an admin has set, until it is raised', async () => {
  const limitTo = async (count: string): Promise<void> => {
    const { id } = await openSettings(ANA)
    await save(ANA, id, { person_pictures: typed(count) })
  }
  const calls = easel.painter.requests.length
  await limitTo('1')
  await slack.command({ user: BEN, channel: DESIGN, command: '/imagine', text: 'one too many' })
  await slack.until('a refusal', () => /used up.*<@U0ANA>.*raise/s.test(toldTo(BEN)))
  assert.equal(easel.painter.requests.length, calls)
  await limitTo('0')
  const { ts } = await easel.imagine('one more after all', BEN)
  await easel.version(ts, 1)
})
