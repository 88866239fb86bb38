/** The first minute: from the empty page to a third edit. */
import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import { after } from 'node:test'
import { test } from '../../playground/lib/test.ts'
import {
  assertAccessible,
  composer,
  keepImage,
  photoFile,
  startBrowser,
  versionIn,
} from './open-page.ts'

const began = performance.now()
const playground = await startBrowser()
after(() => playground.stop())

test('the page is usable within 15 seconds, and honest about its painter', async () => {
  const page = await playground.open()
  await composer(page, 'Message #design').waitFor()
  assert.ok(performance.now() - began < 15_000)
  await page.getByText('A local Slack and a demo painter.').waitFor()
  await page.getByRole('button', { name: 'Use the real model' }).click()
  await page.getByText('GEMINI_API_KEY=… npm start').waitFor()
  await page.context().close()
})

test('the guide leads to a picture, an edit, a photo and a third edit', async () => {
  const page = await playground.open({ width: 1440, height: 900 })
  await page.getByRole('button', { name: '/imagine a lighthouse at dusk' }).click()
  await page.getByRole('button', { name: 'Send' }).click()
  await versionIn(page, 'Messages in #design', 1).waitFor()
  await keepImage(page, 'first-picture')

  await page.getByRole('button', { name: 'make it night' }).click()
  await page.getByLabel('Thread', { exact: true }).getByRole('button', { name: 'Send' }).click()
  await versionIn(page, 'Messages of the thread', 2).waitFor()

  await page.getByRole('button', { name: 'a photo of lemons' }).click()
  await page.getByLabel('Thread', { exact: true }).getByRole('button', { name: 'Send' }).click()
  await versionIn(page, 'Messages of the thread', 3).waitFor()

  await composer(page, 'Reply…').fill('add a boat')
  await page.keyboard.press('Enter')
  await versionIn(page, 'Messages of the thread', 4).waitFor()
  assert.equal(playground.painter.requests.length, 4)
  await page.getByText('That is Easel: every thread is an easel.').waitFor()
  await keepImage(page, 'playground')
  await assertAccessible(page)
  await page.context().close()
})

test('a picture opens large, and the arrow keys go through the versions', async () => {
  const page = await playground.open()
  await page
    .getByRole('button', { name: /replies/ })
    .first()
    .click()
  await page
    .getByLabel('Thread', { exact: true })
    .getByRole('button', { name: /^Open picture/ })
    .first()
    .click()
  const large = page.getByRole('dialog', { name: 'Picture' })
  await large.getByText(/1 of \d/).waitFor()
  await page.keyboard.press('ArrowRight')
  await large.getByText(/2 of \d/).waitFor()
  await keepImage(page, 'lightbox')
  await page.keyboard.press('Escape')
  await large.waitFor({ state: 'detached' })
  await page.context().close()
})

test('a photo that is dropped on the thread is used', async () => {
  const page = await playground.open()
  await composer(page, 'Message #design').fill('/imagine a kitchen table')
  await page.keyboard.press('Enter')
  await page.getByText('A kitchen').or(page.getByText('a kitchen table')).last().waitFor()
  await page.getByRole('button', { name: 'Reply in thread' }).last().focus()
  await page.keyboard.press('Enter')
  await versionIn(page, 'Thread', 1).waitFor()
  const bytes = readFileSync(photoFile).toString('base64')
  const files = await page.evaluateHandle(`(() => {
    const transfer = new DataTransfer()
    const data = Uint8Array.from(atob('${bytes}'), (character) => character.charCodeAt(0))
    transfer.items.add(new File([data], 'lemons.jpg', { type: 'image/jpeg' }))
    return transfer
  })()`)
  const thread = page.getByLabel('Thread', { exact: true })
  await thread.locator('form').dispatchEvent('drop', { dataTransfer: files })
  await thread
    .getByRole('img', { name: 'lemons.jpg' })
    .or(thread.getByText('lemons.jpg'))
    .first()
    .waitFor()
  await thread.getByRole('button', { name: 'Send' }).click()
  await versionIn(page, 'Messages of the thread', 2).waitFor()
  const parts = playground.painter.requests.at(-1)?.parts ?? []
  assert.equal(parts.filter(({ pictureBytes }) => pictureBytes > 0).length, 2)
  await page.context().close()
})
