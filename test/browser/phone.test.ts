/** The width of a phone: one thing at a time, and nothing wider than the screen. */
import assert from 'node:assert/strict'
import { after, afterEach } from 'node:test'
import type { Page } from 'playwright-core'
import { test } from '../../playground/lib/test.ts'
import { ask, assertAccessible, composer, startBrowser, threadOf, versionIn } from './open-page.ts'

const playground = await startBrowser()
afterEach(() => playground.tidy())
after(() => playground.stop())

/** A page of a phone's width; it begins in #design. */
async function openPhone(): Promise<Page> {
  const page = await playground.open({ width: 390, height: 844 })
  await composer(page, 'Message #design').waitFor()
  return page
}

test('it begins with the guide, and the arrow leads to all conversations', async () => {
  const page = await openPhone()
  await page.getByText('Your first minute with Easel').waitFor()
  await page.getByText(/^A local Slack and a demo painter/).waitFor()
  await page.getByRole('button', { name: 'Back' }).click()
  const conversations = page.getByLabel('Conversations')
  await conversations.getByRole('button', { name: 'marketing' }).waitFor()
  await assertFits(page)
  await conversations.getByRole('button', { name: 'Easel' }).click()
  await page.getByRole('button', { name: 'Home', exact: true }).waitFor()
})

async function assertFits(page: Page): Promise<void> {
  assert.equal(await page.evaluate('document.documentElement.scrollWidth > innerWidth'), false)
  await assertAccessible(page)
}

test('a picture and its edit', async () => {
  const page = await openPhone()
  await ask(page, 'a paper boat')
  await assertFits(page)
  await threadOf(page, 'a paper boat')
  await composer(page, 'Reply…').fill('on a pond')
  await page.getByLabel('Thread', { exact: true }).getByRole('button', { name: 'Send' }).click()
  await versionIn(page, 'Messages of the thread', 2).waitFor()
  await assertFits(page)
})

test('the inspector, and the compose modal', async () => {
  const page = await openPhone()
  await composer(page, 'Message #design').fill('/imagine')
  await page.keyboard.press('Escape')
  await page.getByRole('button', { name: 'Send' }).click()
  const modal = page.getByRole('dialog', { name: 'Make a picture' })
  await modal.getByLabel('What should it show?').waitFor()
  await assertFits(page)
  await modal.getByRole('button', { name: 'Cancel' }).click()
  await modal.waitFor({ state: 'detached' })
  await page.getByRole('button', { name: /^Inspector/ }).click()
  const inspector = page.getByRole('region', { name: 'Inspector' })
  await inspector.getByText('views.open').first().click()
  await inspector.getByRole('button', { name: 'Copy as curl' }).waitFor()
  await assertFits(page)
})
