/** The first minute: from the empty page to a third edit. */
import assert from 'node:assert/strict'
import { after, afterEach } from 'node:test'
import type { Page } from 'playwright-core'
import { test } from '../../playground/lib/test.ts'
import {
  ask,
  assertAccessible,
  composer,
  startBrowser,
  threadOf,
  transferOf,
  versionIn,
} from './open-page.ts'

const playground = await startBrowser()
afterEach(() => playground.tidy())
after(() => playground.stop())

const pictures = (page: Page) =>
  page.getByLabel('Messages of the thread').getByRole('button', { name: /^Open picture/ })

test('the page is usable, and honest about its painter', async () => {
  const page = await playground.open()
  await composer(page, 'Message #design').waitFor()
  await page.getByText('A local Slack and a demo painter.').waitFor()
  await assertAccessible(page)
  await page.getByRole('button', { name: 'Use the real model' }).click()
  await page.getByText('GEMINI_API_KEY=… npm start').waitFor()
})

test('the guide leads to a picture, an edit, a photo and a third edit', async () => {
  const page = await playground.open({ width: 1440, height: 900 })
  const thread = page.getByLabel('Thread', { exact: true })
  const before = playground.painter.requests.length
  await page.getByRole('button', { name: '/imagine a lighthouse at dusk' }).click()
  await page.getByRole('button', { name: 'Send' }).click()
  await versionIn(page, 'Messages in #design', 1).waitFor()

  await page.getByRole('button', { name: 'make it night' }).click()
  await thread.getByRole('button', { name: 'Send' }).click()
  await versionIn(page, 'Messages of the thread', 2).waitFor()

  await page.getByRole('button', { name: 'a photo of lemons' }).click()
  await thread.getByRole('button', { name: 'Send' }).click()
  await versionIn(page, 'Messages of the thread', 3).waitFor()

  await composer(page, 'Reply…').fill('add a boat')
  await page.keyboard.press('Enter')
  await versionIn(page, 'Messages of the thread', 4).waitFor()
  assert.equal(playground.painter.requests.length - before, 4)
  await page.getByText('That is Easel: every thread is an easel.').waitFor()
  await assertAccessible(page)
})

test('a picture opens large, and the arrow keys go through the versions', async () => {
  const page = await playground.open()
  await ask(page, 'a green teapot')
  await threadOf(page, 'a green teapot')
  await composer(page, 'Reply…').fill('add a boat')
  await page.keyboard.press('Enter')
  await versionIn(page, 'Messages of the thread', 2).waitFor()
  await pictures(page).last().click()
  const large = page.getByRole('dialog', { name: 'Picture' })
  await large.getByText('2 of 2').waitFor()
  await page.keyboard.press('ArrowLeft')
  await large.getByText('1 of 2').waitFor()
  await page.keyboard.press('ArrowRight')
  await large.getByText('2 of 2').waitFor()
  await assertAccessible(page)
  await page.keyboard.press('Escape')
  await large.waitFor({ state: 'detached' })
})

test('a photo that is dropped on the thread is used', async () => {
  const page = await playground.open()
  await ask(page, 'a kitchen table')
  await threadOf(page, 'a kitchen table')
  const thread = page.getByLabel('Thread', { exact: true })
  const dataTransfer = await page.evaluateHandle(transferOf('dropped.jpg'))
  // Anywhere in the pane, not only on the composer.
  await thread.getByRole('article').first().dispatchEvent('drop', { dataTransfer })
  await thread.getByRole('button', { name: 'Remove dropped.jpg' }).waitFor()
  await thread.getByRole('button', { name: 'Send' }).click()
  await versionIn(page, 'Messages of the thread', 2).waitFor()
  const parts = playground.painter.requests.at(-1)?.parts ?? []
  assert.equal(parts.filter(({ pictureBytes }) => pictureBytes > 0).length, 2)
})

test('an empty file is named, and nothing is sent of it', async () => {
  const page = await playground.open()
  const dataTransfer = await page.evaluateHandle(`(() => {
    const transfer = new DataTransfer()
    transfer.items.add(new File([], 'nothing.png', { type: 'image/png' }))
    return transfer
  })()`)
  await page.getByLabel('Messages in #design').dispatchEvent('drop', { dataTransfer })
  await page
    .getByRole('status')
    .getByText(/“nothing.png” is empty/)
    .waitFor()
  await page.getByRole('button', { name: 'Remove nothing.png' }).waitFor({ state: 'detached' })
})

test('whoever mentions Easel where it is not is asked to invite it', async () => {
  const page = await playground.open()
  await page.getByLabel('Conversations').getByRole('button', { name: 'random' }).click()
  await composer(page, 'Message #random').fill('@Easel a fox')
  await page.keyboard.press('Escape')
  await page.keyboard.press('Enter')
  const question = page.getByRole('article', { name: /only visible to you/ })
  await question.getByText(/You mentioned .*Easel.*not in this channel/).waitFor()
  await assertAccessible(page)
  await question.getByRole('button', { name: 'Invite Them' }).click()
  await question.getByText(/OK, I’ve invited/).waitFor()
  await page.getByText('has joined the channel').last().waitFor()
})
