/** The inspector: every request, the model's parts, the turns of a thread. */
import assert from 'node:assert/strict'
import { after, afterEach } from 'node:test'
import { test } from '../../playground/lib/test.ts'
import { ask, assertAccessible, composer, startBrowser, threadOf, versionIn } from './open-page.ts'

const playground = await startBrowser()
afterEach(() => playground.tidy())
after(() => playground.stop())

test('each request with its answer, and what the model was sent', async () => {
  const page = await playground.open({ width: 1440, height: 900 })
  await ask(page, 'an open book')
  await page.getByRole('button', { name: /^Inspector/ }).click()
  const inspector = page.getByRole('region', { name: 'Inspector' })
  await inspector.getByText('/imagine', { exact: true }).first().waitFor()
  await inspector
    .getByText(/^generateContent/)
    .first()
    .click()
  const details = inspector.getByRole('article', { name: /^Details of generateContent/ })
  await details.getByText('an open book').first().waitFor()
  await assertAccessible(page)

  await inspector.getByText('chat.update').first().click()
  await inspector.getByRole('button', { name: 'Copy as curl' }).click()
  await page.getByText('Copied as curl.').waitFor()
  const copied = String(await page.evaluate('navigator.clipboard.readText()'))
  assert.match(copied, /^curl -sS -X POST 'http:\/\/127\.0\.0\.1:\d+\/api\/chat\.update'/)
})

test('the open thread alone, and its turns', async () => {
  const page = await playground.open({ width: 1440, height: 900 })
  await ask(page, 'a tin robot')
  await ask(page, 'a glass cat')
  await threadOf(page, 'a glass cat')
  await composer(page, 'Reply…').fill('at night')
  await page.keyboard.press('Enter')
  await versionIn(page, 'Messages of the thread', 2).waitFor()

  await page.getByRole('button', { name: /^Inspector/ }).click()
  const inspector = page.getByRole('region', { name: 'Inspector' })
  const calls = inspector.getByRole('list', { name: 'Requests' }).getByText(/^generateContent/)
  await calls.nth(2).waitFor()
  await inspector.getByLabel('Open thread only').check()
  await calls.nth(2).waitFor({ state: 'detached' })
  assert.equal(await calls.count(), 2)

  await inspector.getByRole('button', { name: 'Turns', exact: true }).click()
  const turns = inspector.getByRole('region', { name: 'Turns' })
  await turns.getByText('2 model calls').waitFor()
  await turns.getByRole('row').filter({ hasText: 'v1' }).getByText('painted').waitFor()
  await turns.getByRole('row').filter({ hasText: 'v2' }).getByText('painted').waitFor()
})
