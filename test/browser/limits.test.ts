/** An admin sets a limit, a colleague runs into it, and goes on: when it is raised, and on the next day. */
import assert from 'node:assert/strict'
import { after, afterEach } from 'node:test'
import type { Page } from 'playwright-core'
import { test } from '../../playground/lib/test.ts'
import { actAs, ask, assertAccessible, composer, startBrowser } from './open-page.ts'

const playground = await startBrowser()
afterEach(() => playground.tidy())
after(() => playground.stop())

/** Ana opens the settings, and says how many pictures a person may have painted in a day. */
async function limitTo(page: Page, pictures: string): Promise<void> {
  await actAs(page, 'Ana Silva')
  await composer(page, 'Message #design').fill('/imagine settings')
  await page.keyboard.press('Enter')
  const form = page.getByRole('dialog', { name: 'Easel’s settings' })
  await form.getByLabel('Pictures per person and day').fill(pictures)
  await assertAccessible(page)
  await form.getByRole('button', { name: 'Save' }).click()
  await form.waitFor({ state: 'detached' })
}

/** Ben asks for one picture too many: the sentence is for him alone, and nothing is painted. */
async function isRefused(page: Page, prompt: string, words: RegExp): Promise<void> {
  const calls = playground.painter.requests.length
  await composer(page, 'Message #design').fill(`/imagine ${prompt}`)
  await page.keyboard.press('Enter')
  const told = page.getByRole('article', { name: /^Easel, only visible to you/ }).last()
  await told.getByText(words).waitFor()
  assert.equal(playground.painter.requests.length, calls)
  await told.getByRole('button', { name: 'Dismiss message' }).click()
}

test('a limit is set, run into, raised, and new on the next day', async () => {
  const page = await playground.open()
  await limitTo(page, '1')
  await actAs(page, 'Ben Okafor')
  await ask(page, 'a first kite')
  await isRefused(page, 'a second kite', /Your one picture for today is used up/)
  await limitTo(page, '2')
  await actAs(page, 'Ben Okafor')
  await ask(page, 'a third kite')
  await isRefused(page, 'a fourth kite', /Your 2 pictures for today are used up/)
  await page.getByRole('button', { name: /^Trouble/ }).click()
  const today = await page.getByText(/^It is /).textContent()
  await page.getByRole('button', { name: '+1 day' }).click()
  await page.getByText(String(today)).waitFor({ state: 'detached' })
  await page.getByRole('button', { name: 'Close trouble panel' }).click()
  await ask(page, 'a kite of the next day')
})
