/** Without a mouse: what Tab stops at, and what the arrow keys do. */
import assert from 'node:assert/strict'
import { after, afterEach } from 'node:test'
import type { Page } from 'playwright-core'
import { test } from '../../playground/lib/test.ts'
import { ask, assertAccessible, composer, messageOf, startBrowser } from './open-page.ts'

const playground = await startBrowser()
afterEach(() => playground.tidy())
after(() => playground.stop())

/** The accessible name of what has the focus, roughly. */
const focused = async (page: Page): Promise<string> =>
  String(
    await page.evaluate(
      '(document.activeElement?.getAttribute("aria-label") ?? document.activeElement?.textContent ?? "").trim()',
    ),
  )

/** How many stops of Tab lie within this part of the page. */
const stopsIn = async (page: Page, selector: string): Promise<number> =>
  Number(
    await page.evaluate(
      `[...document.querySelectorAll('${selector}')].filter((e) => e.tabIndex >= 0 && !e.disabled && e.checkVisibility()).length`,
    ),
  )

test('the first stops of Tab skip to the messages and to writing', async () => {
  const page = await playground.open()
  await ask(page, 'a paper crane')
  await page.reload()
  await messageOf(page, 'a paper crane').waitFor()
  await page.keyboard.press('Tab')
  assert.equal(await focused(page), 'Skip to the newest message')
  await assertAccessible(page)
  await page.keyboard.press('Tab')
  assert.equal(await focused(page), 'Skip to writing')
  await page.keyboard.press('Enter')
  assert.equal(await focused(page), 'Message #design')
  await page.keyboard.type('hello')
  assert.equal(await composer(page, 'Message #design').inputValue(), 'hello')
})

test('each message is one stop; right and left go through what is in it', async () => {
  const page = await playground.open()
  await ask(page, 'a stone lion')
  const message = messageOf(page, 'a stone lion')
  const articles = await page.getByRole('article').count()
  assert.equal(await stopsIn(page, '.message-list article, .message-list article *'), articles)

  await message.focus()
  await page.keyboard.press('ArrowRight')
  const passed: string[] = []
  while (passed.length < 20 && !passed.includes('Try again')) {
    passed.push(await focused(page))
    await page.keyboard.press('ArrowRight')
  }
  assert.ok(
    passed.some((name) => name.startsWith('Open picture')),
    passed.join(' | '),
  )
  assert.ok(passed.includes('Try again'), passed.join(' | '))
  // Still one stop, and Tab leaves the message.
  assert.equal(await stopsIn(page, '.message-list article, .message-list article *'), articles)
  await page.keyboard.press('ArrowLeft')
  assert.equal(await focused(page), 'Try again')
  await page.keyboard.press('Shift+Tab')
  assert.equal(
    await message.evaluate((element) => element.contains(element.ownerDocument.activeElement)),
    false,
  )
  await assertAccessible(page)
})

test('up and down go from message to message, from within one as well', async () => {
  const page = await playground.open()
  await ask(page, 'a brass bell')
  const all = page.getByRole('article')
  await all.last().focus()
  await page.keyboard.press('ArrowRight')
  await page.keyboard.press('ArrowUp')
  const before = all.nth((await all.count()) - 2)
  assert.equal(await focused(page), await before.getAttribute('aria-label'))
})

test('at 200 % zoom the guide folds away, and unfolds where it is wanted', async () => {
  const page = await playground.open({ width: 640, height: 400 })
  const guide = page.getByLabel('First minute')
  const fold = guide.getByRole('button', { name: 'Your first minute with Easel' })
  await fold.waitFor()
  assert.equal(await guide.getByRole('button', { name: /^\/imagine/ }).isVisible(), false)
  await composer(page, 'Message #design').waitFor()
  await assertAccessible(page)
  await fold.click()
  await guide.getByRole('button', { name: /^\/imagine/ }).click()
  assert.match(await composer(page, 'Message #design').inputValue(), /^\/imagine a lighthouse/)
  await assertAccessible(page)
})
