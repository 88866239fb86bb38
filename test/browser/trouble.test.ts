/** Trouble on purpose, watched in the page: Easel recovers, and the inspector tells how. */
import assert from 'node:assert/strict'
import { after } from 'node:test'
import type { Page } from 'playwright-core'
import { test } from '../../playground/lib/test.ts'
import { assertAccessible, composer, keepImage, startBrowser, versionIn } from './open-page.ts'

const playground = await startBrowser()
after(() => playground.stop())

async function ask(page: Page, text: string): Promise<void> {
  await composer(page, 'Message #design').fill(`/imagine ${text}`)
  await page.keyboard.press('Enter')
}

test('every event twice: one picture', async () => {
  const page = await playground.open()
  await page.getByRole('button', { name: /^Trouble/ }).click()
  await page.getByRole('switch', { name: /Deliver every event twice/ }).click()
  await page.getByRole('button', { name: 'Close trouble panel' }).click()
  await composer(page, 'Message #design').fill('@Easel a single fox')
  await page.keyboard.press('Escape')
  await page.keyboard.press('Enter')
  await page.getByRole('button', { name: /1 reply/ }).click()
  await versionIn(page, 'Messages of the thread', 1).waitFor()
  await playground.slack.settled()
  assert.equal(playground.painter.requests.length, 1)
  playground.slack.setTrouble({ deliverTwice: false })
  await page.context().close()
})

test('a refusal is a sentence with a way on', async () => {
  const page = await playground.open()
  await page.getByRole('button', { name: /^Trouble/ }).click()
  await page.getByRole('radio', { name: /Refuses/ }).click()
  await keepImage(page, 'trouble')
  await page.getByRole('button', { name: 'Close trouble panel' }).click()
  await ask(page, 'something delicate')
  await page.getByText(/held it back for safety reasons/).waitFor()
  playground.slack.setTrouble({ painter: 'none' })
  await page.getByRole('button', { name: 'Retry' }).click()
  await versionIn(page, 'Messages in #design', 1).waitFor()
  await page.context().close()
})

test('a restart while it paints: the picture comes all the same, once', async () => {
  const page = await playground.open()
  const calls = playground.painter.requests.length
  playground.slack.setTrouble({ painter: 'slow' })
  await ask(page, 'a stubborn snail')
  await page.getByText('Painting…').last().waitFor()
  playground.slack.setTrouble({ painter: 'none' })
  await page.getByRole('button', { name: /^Trouble/ }).click()
  await page.getByRole('button', { name: 'Restart the Worker' }).click()
  await page.getByText(/Restarted 1 time/).waitFor()
  await page.getByRole('button', { name: 'Close trouble panel' }).click()
  const asked = page.getByRole('article').filter({ hasText: 'a stubborn snail' })
  await asked.getByRole('button', { name: /^Open picture/ }).waitFor({ timeout: 30_000 })
  assert.equal(await asked.count(), 1)
  assert.ok(playground.painter.requests.length <= calls + 2)
  await page.context().close()
})

test('the inspector shows deliveries, calls, model requests and turns', async () => {
  const page = await playground.open({ width: 1440, height: 900 })
  await ask(page, 'an open book')
  await page
    .getByText(/an open book/)
    .last()
    .waitFor()
  await page.getByRole('button', { name: /^Inspector/ }).click()
  const inspector = page.getByRole('region', { name: 'Inspector' })
  await inspector.getByText('chat.update').first().click()
  await inspector.getByText(/curl/i).first().waitFor()
  await keepImage(page, 'inspector')
  await assertAccessible(page)
  await inspector.getByRole('button', { name: 'Turns' }).click()
  await page.context().close()
})
