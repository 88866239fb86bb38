/** Help with words in the compose modal: better words, the way back, and what they will cost. */
import assert from 'node:assert/strict'
import { after } from 'node:test'
import * as v from 'valibot'
import { test } from '../../playground/lib/test.ts'
import type { StateValues, View } from '../../playground/protocol.ts'
import { ANA, DESIGN } from '../../playground/slack/seed.ts'
import { asOffered, startEasel, useWords } from './easel.ts'

const easel = await startEasel()
const { slack, painter } = easel
after(() => easel.stop())

const modalSaying = (words: RegExp): Promise<View> =>
  slack.until(`a modal with ${words}`, () =>
    slack.views(ANA).find((view) => words.test(JSON.stringify(view.blocks))),
  )

/** `/imagine` without words opens it. */
async function openModal(): Promise<View> {
  await slack.command({ user: ANA, channel: DESIGN, command: '/imagine', text: '' })
  return modalSaying(/What should it show/)
}

const PromptSchema = v.object({
  block_id: v.literal('prompt'),
  element: v.object({ initial_value: v.string() }),
})

/** The words in the field; null where there is no field. */
function promptIn({ blocks }: View): string | null {
  const found = blocks.map((block) => v.safeParse(PromptSchema, block)).find((read) => read.success)
  return found?.success ? found.output.element.initial_value : null
}

const filled = (view: View, prompt: string, more: StateValues = {}): StateValues => ({
  ...asOffered(view),
  prompt: { value: { type: 'plain_text_input', value: prompt } },
  ...more,
})

const press = (view: View, actionId: string, state: StateValues) =>
  slack.act({
    user: ANA,
    container: { type: 'view', viewId: view.id },
    blockId: 'help',
    actionId,
    state,
  })

const better = (text: string) => painter.next({ kind: 'parts', parts: [{ text }] })

const chosen = (text: string, value: string): StateValues[string] => ({
  value: {
    type: 'static_select',
    selected_option: { text: { type: 'plain_text', text }, value },
  },
})

test('better words stand in the field, and the way back leads to the own ones', async () => {
  const view = await openModal()
  better('A red fox crosses a snowy field at dusk, seen from afar.')
  await press(view, 'easel.improve', filled(view, 'a fox & a "hen"'))
  const improved = await modalSaying(/crosses a snowy field/)
  assert.match(promptIn(improved) ?? '', /^A red fox crosses/)
  assert.equal(painter.requests.at(-1)?.model, 'gemini-3.5-flash-lite')
  assert.equal(painter.requests.at(-1)?.parts.at(-1)?.text, 'a fox & a "hen"')
  await press(improved, 'easel.own', filled(improved, 'A red fox crosses'))
  const back = await modalSaying(/a \\"hen\\"/)
  assert.equal(promptIn(back), 'a fox & a "hen"')
  assert.doesNotMatch(JSON.stringify(back.blocks), /Back to my words/)
})

test('twice improved, the way back goes step by step', async () => {
  const view = await openModal()
  better('A first improvement.')
  await press(view, 'easel.improve', filled(view, 'my own words'))
  const first = await modalSaying(/A first improvement/)
  better('A second improvement.')
  await press(first, 'easel.improve', filled(first, 'A first improvement, changed.'))
  const second = await modalSaying(/A second improvement/)
  await press(second, 'easel.own', filled(second, 'A second improvement.'))
  const changed = await modalSaying(/A first improvement, changed/)
  await press(changed, 'easel.own', filled(changed, 'A first improvement, changed.'))
  assert.equal(promptIn(await modalSaying(/my own words/)), 'my own words')
})

test('while words are improved, the modal says so; Paint paints the own ones', async () => {
  const view = await openModal()
  const held = painter.hold()
  await press(view, 'easel.improve', filled(view, 'a patient snail'))
  const working = await modalSaying(/Improving your words/)
  assert.equal(promptIn(working), null)
  assert.match(JSON.stringify(working.blocks), /a patient snail/)
  const before = slack.byApp(DESIGN).length
  await slack.submit({ user: ANA, viewId: working.id, state: asOffered(working) })
  const message = await slack.until('a message', () => slack.byApp(DESIGN)[before])
  await easel.version(message.ts, 1)
  assert.match(easel.said(message.ts), /a patient snail/)
  held.release()
})

test('Keep my words ends the wait, and the late answer changes nothing', async () => {
  const view = await openModal()
  const held = painter.hold()
  await press(view, 'easel.improve', filled(view, 'a hasty hare'))
  const working = await modalSaying(/Improving your words/)
  await press(working, 'easel.own', asOffered(working))
  await slack.until('the field', () => promptIn(slack.views(ANA)[0] ?? view) === 'a hasty hare')
  held.release()
  const updates = () => slack.exchanges('api', 'views.update')
  await slack.until('the late answer refused', () =>
    updates().find(({ outcome }) => outcome === 'hash_conflict'),
  )
  assert.equal(promptIn(await modalSaying(/a hasty hare/)), 'a hasty hare')
})

for (const [name, trouble, sentence] of [
  ['busy', { kind: 'busy', times: 1 }, /very busy right now/],
  ['a refusal', { kind: 'refuse', how: 'prompt', times: 1 }, /would not help with this/],
  ['a bad key', { kind: 'bad_key', times: 1 }, /API key/],
  ['no credits', { kind: 'denied', why: 'no credits', times: 1 }, /prepaid credit.*as they were/],
  ['nonsense', { kind: 'html', times: 1 }, /very busy|in time/],
] as const)
  test(`${name} is a sentence in the modal, and the words stay`, async () => {
    const view = await openModal()
    painter.next(trouble)
    await press(view, 'easel.improve', filled(view, 'a stubborn mule'))
    const told = await modalSaying(sentence)
    assert.equal(promptIn(told), 'a stubborn mule')
    assert.doesNotMatch(JSON.stringify(told.blocks), /RESOURCE_EXHAUSTED|{"error|Back to my words/)
  })

test('nothing to improve is said, and Gemini is not asked', async () => {
  const view = await openModal()
  const calls = painter.requests.length
  await press(view, 'easel.improve', filled(view, '  '))
  await modalSaying(/Write a few words first/)
  assert.equal(painter.requests.length, calls)
})

test('the estimate follows the choices, and what is chosen stays', async () => {
  const view = await openModal()
  const first = /About \$[\d.]+ for this picture, by the prices of \d+ \w+ 20/
  assert.match(JSON.stringify(view.blocks), first)
  const state = filled(view, 'a heron', { count: chosen('4', '4'), size: chosen('2K', '2K') })
  await slack.act({
    user: ANA,
    container: { type: 'view', viewId: view.id },
    blockId: 'count',
    actionId: 'value',
    value: {
      type: 'static_select',
      selected_option: state['count']?.['value']?.selected_option ?? null,
    },
    state,
  })
  const updated = await modalSaying(/for these 4 pictures/)
  assert.match(JSON.stringify(asOffered(updated)), /"value":"2K"/)
  assert.equal(promptIn(updated), 'a heron')
})

test('what a template leaves open is named below the field, and again when it is submitted', async () => {
  const view = await openModal()
  const state = filled(view, 'a red panda')
  await slack.act({
    user: ANA,
    container: { type: 'view', viewId: view.id },
    blockId: 'template',
    actionId: 'value',
    value: {
      type: 'static_select',
      selected_option: { text: { type: 'plain_text', text: 'x' }, value: 'sticker' },
    },
    state,
  })
  const picked = await modalSaying(/Fill in what stands in brackets: style · characteristics/)
  const open = await slack.submit({
    user: ANA,
    viewId: picked.id,
    state: filled(picked, 'A kawaii sticker with [characteristics] by [me]'),
  })
  assert.match(JSON.stringify(open), /Still to be filled in: \[characteristics\]\./)
  const sent = await slack.submit({
    user: ANA,
    viewId: picked.id,
    state: filled(picked, 'A kawaii sticker by [me]'),
  })
  assert.match(JSON.stringify(sent), /closed/)
})

test('/imagine … --improve opens the modal at once, with what was asked for chosen in it', async () => {
  const held = painter.hold()
  const text = 'a swift over roofs --improve --ar 16:9 --size 2K --n 2 --private'
  await slack.command({ user: ANA, channel: DESIGN, command: '/imagine', text })
  const working = await modalSaying(/Improving your words/)
  assert.match(JSON.stringify(working.blocks), /a swift over roofs/)
  assert.deepEqual(
    ['ratio', 'size', 'count', 'visibility'].map(
      (block) => asOffered(working)[block]?.['value']?.selected_option?.value,
    ),
    ['16:9', '2K', '2', 'private'],
  )
  held.release()
  const improved = await slack.until('better words', () =>
    /swift over roofs, seen/.test(promptIn(slack.views(ANA)[0] ?? working) ?? '')
      ? slack.views(ANA)[0]
      : undefined,
  )
  assert.match(JSON.stringify(improved.blocks), /Back to my words/)
  slack.closeView({ user: ANA, viewId: improved.id })
})

test('--improve in a message answers its author alone, and the button opens the words', async () => {
  const root = await easel.imagine('a harbour in the morning')
  await easel.version(root.ts, 1)
  better('Turn the morning into night; keep boats & quays as they are.')
  slack.say({
    user: ANA,
    channel: DESIGN,
    threadTs: root.ts,
    text: 'make it night --improve --size 2K',
  })
  const told = await slack.until('better words', () =>
    slack.ephemerals(ANA).find(({ blocks }) => JSON.stringify(blocks).includes('boats & quays')),
  )
  assert.equal(told.thread_ts, root.ts)
  // Only its own calls: a slow one of an earlier test may be noted meanwhile.
  const asked = painter.requests.filter(({ parts }) => parts.at(-1)?.text === 'make it night')
  assert.equal(asked.length, 1)
  await useWords(slack, ANA, told)
  const view = await modalSaying(/boats & quays/)
  assert.equal(promptIn(view), 'Turn the morning into night; keep boats & quays as they are.')
  assert.match(JSON.stringify(asOffered(view)), /"value":"2K"/)
  await press(view, 'easel.own', filled(view, 'x'))
  await slack.until('own words', () => promptIn(slack.views(ANA)[0] ?? view) === 'make it night')
  await slack.submit({ user: ANA, viewId: view.id, state: filled(view, 'make it deep night') })
  await easel.version(root.ts, 2)
  assert.match(easel.said(root.ts), /v2, from v1/)
})

test('--improve without words says what to do', async () => {
  const calls = painter.requests.length
  slack.say({ user: ANA, channel: DESIGN, text: '<@U0EASEL> --improve' })
  await slack.until('a sentence', () =>
    slack.ephemerals(ANA).find(({ text }) => /Write a few words first/.test(text)),
  )
  assert.equal(painter.requests.length, calls)
})
