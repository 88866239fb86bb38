/** Reading: the end of a list stays in view, unless somebody reads further up. */
import assert from 'node:assert/strict'
import { after, afterEach } from 'node:test'
import type { Page } from 'playwright-core'
import { test } from '../../playground/lib/test.ts'
import { ask, composer, startBrowser } from './open-page.ts'

const playground = await startBrowser()
afterEach(() => playground.tidy())
after(() => playground.stop())

const list = (page: Page) => page.getByLabel('Messages in #design')
const last = (page: Page) => list(page).getByRole('article').last()

/** Waits until the end of the list is what is seen. */
const endIsInView = (page: Page) =>
  page.waitForFunction(
    `(() => {
      const list = document.querySelector('[aria-label="Messages in #design"]')
      return list.scrollHeight - list.scrollTop - list.clientHeight < 2
    })()`,
  )

async function readUp(page: Page): Promise<void> {
  await list(page).hover()
  await page.mouse.wheel(0, -4_000)
  await page.getByRole('button', { name: 'Latest messages' }).waitFor()
}

test('several pictures grow below, and the end stays in view', async () => {
  const page = await playground.open()
  await ask(page, 'a fox in the snow', '--n 4')
  await endIsInView(page)
  await composer(page, 'Message #design').fill('look at these')
  await page.keyboard.press('Enter')
  await last(page).getByText('look at these').waitFor()
  await endIsInView(page)
})

test('one who reads further up is left there, and comes back by a button or by writing', async () => {
  const page = await playground.open()
  await ask(page, 'a bear in the snow', '--n 4')
  await endIsInView(page)
  await readUp(page)
  playground.slack.say({ user: 'U0BEN', channel: 'C0DESIGN', text: 'nice ones' })
  await last(page).getByText('nice ones').waitFor()
  const button = page.getByRole('button', { name: 'Latest messages' })
  assert.equal(await button.isVisible(), true)
  await button.click()
  await endIsInView(page)
  assert.equal(await button.count(), 0)

  await readUp(page)
  await composer(page, 'Message #design').fill('thanks')
  await page.keyboard.press('Enter')
  await last(page).getByText('thanks').waitFor()
  await endIsInView(page)
})
