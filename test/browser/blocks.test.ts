/** Blocks and their elements as Slack draws them, and what a press sends. */
import assert from 'node:assert/strict'
import { after, afterEach } from 'node:test'
import { at } from '../../playground/slack/test-kit.ts'
import { test } from '../../playground/lib/test.ts'
import { assertAccessible, startBrowser } from './open-page.ts'
import { startStandInApp } from './stand-in-app.ts'

const playground = await startBrowser()
const app = await startStandInApp(playground.slack)
afterEach(async () => {
  app.answer('at once')
  app.payloads.length = 0
  await playground.tidy()
})
after(async () => {
  await app.stop()
  await playground.stop()
})

const plain = (text: string) => ({ type: 'plain_text', text })
const button = (text: string, more = {}) => ({
  type: 'button',
  action_id: 'press',
  text: plain(text),
  ...more,
})
const actions = (...elements: object[]) => ({ type: 'actions', block_id: 'row', elements })
/** What the app was told of the last action. */
const lastAction = (...path: string[]): unknown => at(app.payloads.at(-1), 'actions', 0, ...path)

test('a button turns while it waits, and says so when the app is silent for 3 s', async () => {
  await app.post([actions(button('Slow one'))])
  app.answer('never')
  const page = await playground.open()
  const slow = page.getByRole('button', { name: 'Slow one' })
  await slow.click()
  await page.locator('button[aria-busy=true]', { hasText: 'Slow one' }).waitFor()
  const began = performance.now()
  await page
    .getByRole('alert')
    .getByText(/respond|answer/i)
    .waitFor()
  assert.ok(performance.now() - began > 2000)
  assert.equal(await slow.getAttribute('aria-busy'), 'false')
})

test('a button that the app answers with an error says so', async () => {
  await app.post([actions(button('Broken one'))])
  app.answer('with an error')
  const page = await playground.open()
  await page.getByRole('button', { name: 'Broken one' }).click()
  await page.getByRole('alert').waitFor()
  assert.equal(lastAction('action_id'), 'press')
})

test('a dangerous button asks before it is sent', async () => {
  const confirm = {
    title: plain('Delete this picture?'),
    text: plain('It cannot be brought back.'),
    confirm: plain('Delete'),
    deny: plain('Keep it'),
    style: 'danger',
  }
  await app.post([actions(button('Throw away', { style: 'danger', confirm, value: 'v1' }))])
  const page = await playground.open()
  await page.getByRole('button', { name: 'Throw away' }).click()
  const dialog = page.getByRole('dialog', { name: 'Delete this picture?' })
  await dialog.getByText('It cannot be brought back.').waitFor()
  await assertAccessible(page)
  await dialog.getByRole('button', { name: 'Keep it' }).click()
  await dialog.waitFor({ state: 'detached' })
  assert.equal(app.payloads.length, 0)

  await page.getByRole('button', { name: 'Throw away' }).click()
  await dialog.getByRole('button', { name: 'Delete' }).click()
  await dialog.waitFor({ state: 'detached' })
  await playground.slack.settled()
  assert.equal(lastAction('value'), 'v1')
})

test('an overflow menu sends the option that is chosen', async () => {
  const options = [
    { text: plain('Show prompt'), value: 'easel.recipe:1' },
    { text: plain('Delete'), value: 'easel.delete:1' },
  ]
  await app.post([actions({ type: 'overflow', action_id: 'more', options })])
  const page = await playground.open()
  await page.getByRole('button', { name: 'More actions' }).last().click()
  await page.getByRole('menuitem', { name: 'Show prompt' }).click()
  await page.getByRole('menu').waitFor({ state: 'detached' })
  await playground.slack.settled()
  assert.equal(lastAction('selected_option', 'value'), 'easel.recipe:1')
})

test('a select menu is chosen from by keyboard', async () => {
  const options = ['Square', 'Wide', 'Tall'].map((name) => ({ text: plain(name), value: name }))
  const placeholder = plain('Pick a shape')
  await app.post([actions({ type: 'static_select', action_id: 'shape', placeholder, options })])
  const page = await playground.open()
  await page.getByLabel('Pick a shape').last().focus()
  await page.keyboard.press('Enter')
  await page.getByRole('option', { name: 'Wide' }).waitFor()
  await page.keyboard.press('ArrowDown')
  await page.keyboard.press('Enter')
  await page.getByRole('option').first().waitFor({ state: 'detached' })
  await playground.slack.settled()
  assert.equal(lastAction('selected_option', 'value'), 'Wide')
})

test('a date is picked', async () => {
  const placeholder = plain('Pick a day')
  await app.post([actions({ type: 'datepicker', action_id: 'day', placeholder })])
  const page = await playground.open()
  await page.getByLabel('Pick a day').last().fill('2026-12-24')
  await playground.slack.until('the choice', () => app.payloads.length > 0 || undefined)
  assert.equal(lastAction('selected_date'), '2026-12-24')
})

test('mrkdwn, escaped text, dates and people are drawn as Slack draws them', async () => {
  const text =
    '*bold* _slanted_ ~gone~ `code` &lt;b&gt; &amp; <https://example.com|a link> <!date^1700000000^{date_num}|then>'
  await app.post([
    { type: 'header', text: plain('A heading & more') },
    { type: 'section', text: { type: 'mrkdwn', text } },
    { type: 'section', text: { type: 'mrkdwn', text: 'Asked by <@U0ANA> in <#C0DESIGN>' } },
    { type: 'context', elements: [plain('*not bold* here')] },
    { type: 'divider' },
  ])
  const page = await playground.open()
  const message = page.getByRole('article').filter({ hasText: 'A heading & more' })
  await message.locator('strong, b').getByText('bold').waitFor()
  await message.locator('em, i').getByText('slanted').waitFor()
  await message.locator('del, s').getByText('gone').waitFor()
  await message.locator('code').getByText('code').waitFor()
  await message.getByText('<b> &').waitFor()
  assert.equal(
    await message.getByRole('link', { name: 'a link' }).getAttribute('href'),
    'https://example.com',
  )
  await message.getByText(/2023-11-1[45]/).waitFor()
  await message.getByText('*not bold* here').waitFor()
})

test('what Slack would refuse is refused with Slack’s error', async () => {
  const long = { type: 'section', text: { type: 'mrkdwn', text: 'a'.repeat(3001) } }
  await assert.rejects(app.post([long]), /invalid_blocks/)
  const many = Array.from({ length: 51 }, () => ({ type: 'divider' }))
  await assert.rejects(app.post(many), /invalid_blocks/)
})

test('cards side by side: a press tells which card it was in', async () => {
  const card = (n: number) => ({
    type: 'card',
    block_id: `card-${n}`,
    title: { type: 'mrkdwn', text: `*Version ${n}*` },
    body: { type: 'mrkdwn', text: 'A fox in the forest' },
    actions: [button('Choose', { value: `v${n}` })],
  })
  await app.post([{ type: 'carousel', elements: [card(1), card(2), card(3)] }])
  const page = await playground.open()
  const cards = page.getByRole('group', { name: 'Cards' }).last()
  await cards.getByText('Version 3').waitFor()
  await assertAccessible(page)
  await cards.getByRole('button', { name: 'Choose' }).nth(1).click()
  await playground.slack.until('the press', () => app.payloads.length > 0 || undefined)
  assert.deepEqual([lastAction('value'), lastAction('block_id')], ['v2', 'card-2'])
})

test('thumbs and a bin below an answer', async () => {
  await app.post([
    {
      type: 'context_actions',
      elements: [
        {
          type: 'feedback_buttons',
          action_id: 'thumbs',
          positive_button: { text: plain('Good picture'), value: 'good' },
          negative_button: { text: plain('Bad picture'), value: 'bad' },
        },
        { type: 'icon_button', action_id: 'bin', icon: 'trash', text: plain('Throw away') },
      ],
    },
  ])
  const page = await playground.open()
  await page.getByRole('button', { name: 'Bad picture' }).last().click()
  await playground.slack.until('the press', () => app.payloads.length > 0 || undefined)
  assert.deepEqual([lastAction('action_id'), lastAction('value')], ['thumbs', 'bad'])
  await page.getByRole('button', { name: 'Throw away' }).last().waitFor()
  await assertAccessible(page)
})
