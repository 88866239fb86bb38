/** Trouble on purpose, made and watched in the page: Easel recovers, with one picture for each ask. */
import assert from 'node:assert/strict'
import { after, afterEach } from 'node:test'
import type { Page } from 'playwright-core'
import { test } from '../../playground/lib/test.ts'
import { composer, messageOf, startBrowser, versionIn } from './open-page.ts'

const playground = await startBrowser()
afterEach(() => playground.tidy())
after(() => playground.stop())

/** The longest wait that Slack or Gemini asks for here, and some more. */
const RECOVERY_MS = 30_000

/** Changes one switch in the panel of troubles. */
async function turn(page: Page, group: string, choice: RegExp): Promise<void> {
  await page.getByRole('button', { name: /^Trouble/ }).click()
  await page.getByRole('group', { name: group }).getByLabel(choice).click()
  await page.getByRole('button', { name: 'Close trouble panel' }).click()
}

async function say(page: Page, words: string): Promise<void> {
  await composer(page, 'Message #design').fill(words)
  await page.keyboard.press('Escape')
  await page.keyboard.press('Enter')
}

/** Waits for the picture below these words; there must be one, in one message. */
async function onePicture(page: Page, words: string): Promise<void> {
  const pictures = messageOf(page, words).getByRole('button', { name: /^Open picture/ })
  await pictures.waitFor({ timeout: RECOVERY_MS })
  await playground.slack.settled()
  assert.equal(await pictures.count(), 1)
  assert.equal(await page.getByRole('article').filter({ hasText: words }).count(), 1)
}

test('every event twice: one picture', async () => {
  const page = await playground.open()
  const before = playground.painter.requests.length
  await turn(page, 'Deliveries and pictures', /Deliver every event twice/)
  await say(page, '@Easel a single fox')
  await messageOf(page, 'a single fox')
    .getByRole('button', { name: /1 reply/ })
    .click()
  await versionIn(page, 'Messages of the thread', 1).waitFor()
  await playground.slack.settled()
  assert.equal(playground.painter.requests.length - before, 1)
  const thread = page.getByLabel('Messages of the thread')
  assert.equal(await thread.getByRole('button', { name: /^Open picture/ }).count(), 1)
})

test('a refusal is a sentence with a way on', async () => {
  const page = await playground.open()
  await turn(page, 'The painter', /Refuses/)
  await say(page, '/imagine something delicate')
  const asked = messageOf(page, 'something delicate')
  await asked.getByText(/held it back for safety reasons/).waitFor()
  await turn(page, 'The painter', /Works/)
  await asked.getByRole('button', { name: 'Retry' }).click()
  await onePicture(page, 'something delicate')
})

test('a busy painter: Easel says when it tries again, and does', async () => {
  const page = await playground.open()
  await turn(page, 'The painter', /Busy/)
  await say(page, '/imagine a patient heron')
  await messageOf(page, 'a patient heron')
    .getByText(/busy, trying again in \d+ s/)
    .waitFor()
  await turn(page, 'The painter', /Works/)
  await onePicture(page, 'a patient heron')
})

test('a cut-off answer leaves nothing behind and is asked for again', async () => {
  const page = await playground.open()
  await turn(page, 'The painter', /Cut off/)
  await say(page, '/imagine half a moon')
  await messageOf(page, 'half a moon')
    .getByText(/trying again in \d+ s/)
    .waitFor()
  await turn(page, 'The painter', /Works/)
  await onePicture(page, 'half a moon')
})

test('a Slack that limits calls: the picture comes when it lets us', async () => {
  const page = await playground.open()
  const before = playground.painter.requests.length
  await turn(page, 'Slack’s Web API', /Rate-limited/)
  await say(page, '/imagine a slow tortoise')
  await playground.slack.until('a refused call', () =>
    playground.slack.exchanges('api').some(({ status }) => status === 429),
  )
  await turn(page, 'Slack’s Web API', /Works/)
  await onePicture(page, 'a slow tortoise')
  assert.equal(playground.painter.requests.length - before, 1)
})

test('a Slack that is down while it is painted: it appears later, once', async () => {
  const page = await playground.open()
  const before = playground.painter.requests.length
  playground.slack.setTrouble({ slackMethods: ['chat.update'] })
  await turn(page, 'Slack’s Web API', /Down/)
  await say(page, '/imagine a locked door')
  await playground.slack.until(
    'a call in vain',
    () => playground.slack.exchanges('api', 'chat.update').some(({ status }) => status === 503),
    RECOVERY_MS,
  )
  await turn(page, 'Slack’s Web API', /Works/)
  await onePicture(page, 'a locked door')
  assert.equal(playground.painter.requests.length - before, 1)
})

test('a Slack that cannot fetch pictures gets the file itself', async () => {
  const page = await playground.open()
  await turn(page, 'Deliveries and pictures', /cannot fetch pictures/)
  await say(page, '/imagine a stamp')
  await playground.slack.until(
    'an upload',
    () => playground.slack.exchanges('api', 'files.completeUploadExternal').length > 0,
    RECOVERY_MS,
  )
  const asked = messageOf(page, 'a stamp')
  await asked.getByText(/below/).or(asked.getByRole('img')).first().waitFor()
})

test('a restart while it paints: the picture comes all the same, once', async () => {
  const page = await playground.open()
  const calls = playground.painter.requests.length
  await turn(page, 'The painter', /Slow/)
  await say(page, '/imagine a stubborn snail')
  await messageOf(page, 'a stubborn snail')
    .getByText(/^Painting…/)
    .waitFor()
  await turn(page, 'The painter', /Works/)
  await page.getByRole('button', { name: /^Trouble/ }).click()
  await page.getByRole('button', { name: 'Restart the Worker' }).click()
  await page.getByText(/Restarted 1 time/).waitFor()
  await page.getByRole('button', { name: 'Close trouble panel' }).click()
  await onePicture(page, 'a stubborn snail')
  assert.ok(playground.painter.requests.length <= calls + 2)
})
