/** Formats are chosen in the modal, whose price follows the boxes. */
import assert from 'node:assert/strict'
import { after, afterEach } from 'node:test'
import { test } from '../../playground/lib/test.ts'
import { ask, assertAccessible, messageOf, startBrowser, threadOf } from './open-page.ts'

const playground = await startBrowser()
afterEach(() => playground.tidy())
after(() => playground.stop())

test('boxes, a price that follows them, and a set in one message', async () => {
  const page = await playground.open()
  await ask(page, 'a lighthouse at dusk')
  const message = messageOf(page, 'a lighthouse at dusk')
  await message.getByRole('button', { name: 'Sizes…' }).click()
  const modal = page.getByRole('dialog')
  await modal.getByText('The price of the set stands here').waitFor()
  await modal.getByRole('checkbox', { name: /Square post, 1080 × 1080/ }).check()
  await modal.getByText('The set costs nothing').waitFor()
  await modal.getByRole('checkbox', { name: /Story, 1080 × 1920/ }).check()
  await modal.getByText(/The set costs about \$/).waitFor()
  await assertAccessible(page)
  await modal.getByRole('button', { name: 'Make them' }).click()
  await modal.waitFor({ state: 'detached' })
  await threadOf(page, 'a lighthouse at dusk')
  const set = page.getByText('Download all as a zip')
  await set.first().waitFor()
  assert.equal(await page.getByText('1080 × 1920 px').count(), 1)
})
