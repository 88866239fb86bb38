/** What people do with their hands: keyboard alone, paste, and in another person's name. */
import assert from 'node:assert/strict'
import { after, afterEach } from 'node:test'
import type { Page } from 'playwright-core'
import { test } from '../../playground/lib/test.ts'
import { ANA } from '../../playground/slack/seed.ts'
import { assertAccessible, composer, startBrowser, transferOf, versionIn } from './open-page.ts'

const playground = await startBrowser()
afterEach(() => playground.tidy())
after(() => playground.stop())

/** Runs in the page: the accessible name of what has the focus, roughly. */
const FOCUSED =
  '(document.activeElement?.getAttribute("aria-label") ?? document.activeElement?.textContent ?? "").trim()'

const MOST_TABS = 60

/** Presses Tab until something with this name has the focus. */
const tabTo = (page: Page, name: RegExp) => pressTo(page, 'Tab', name)

/** Goes through a message until something with this name has the focus. */
const arrowTo = (page: Page, name: RegExp) => pressTo(page, 'ArrowRight', name)

async function pressTo(page: Page, key: string, name: RegExp): Promise<void> {
  const passed: string[] = []
  while (passed.length < MOST_TABS) {
    await page.keyboard.press(key)
    const focused = String(await page.evaluate(FOCUSED))
    if (name.test(focused)) return
    passed.push(focused)
  }
  assert.fail(`${key} never came to ${name}: ${passed.join(' | ')}`)
}

test('a picture and its edit by keyboard alone', async () => {
  const page = await playground.open()
  await tabTo(page, /^Message #design/)
  await page.keyboard.type('/imagine a kite')
  await page.keyboard.press('Enter')
  await versionIn(page, 'Messages in #design', 1).waitFor()
  await tabTo(page, /^Easel, /)
  await arrowTo(page, /^Try again$/)
  await page.keyboard.press('Enter')
  await page.getByRole('button', { name: /1 reply/ }).waitFor()
  await arrowTo(page, /1 reply/)
  await page.keyboard.press('Enter')
  await versionIn(page, 'Messages of the thread', 2).waitFor()
  await tabTo(page, /^Reply…/)
  await page.keyboard.type('in green')
  await page.keyboard.press('Shift+Enter')
  await page.keyboard.type('with a long tail')
  await page.keyboard.press('Enter')
  await versionIn(page, 'Messages of the thread', 3).waitFor()
  assert.match(JSON.stringify(playground.painter.requests.at(-1)), /in green\\nwith a long tail/)
})

test('slash commands and people are completed as they are typed', async () => {
  const page = await playground.open()
  await composer(page, 'Message #design').pressSequentially('/im')
  await page.getByRole('option', { name: /\/imagine/ }).waitFor()
  await page.keyboard.press('Tab')
  assert.match(await composer(page, 'Message #design').inputValue(), /^\/imagine\s/)
  await composer(page, 'Message #design').fill('')
  await composer(page, 'Message #design').pressSequentially('@eas')
  await page.getByRole('option', { name: /Easel/ }).waitFor()
  await page.keyboard.press('Enter')
  assert.match(await composer(page, 'Message #design').inputValue(), /^@Easel\s/)
})

test('a pasted photo is sent with the words', async () => {
  const page = await playground.open()
  await composer(page, 'Message #design').fill('@Easel paint these lemons')
  await page.keyboard.press('Escape')
  await page.evaluate(`{
    const clipboardData = ${transferOf('pasted.jpg')}
    const paste = new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true })
    document.querySelector('textarea').dispatchEvent(paste)
  }`)
  await page.getByRole('button', { name: 'Remove pasted.jpg' }).waitFor()
  const before = playground.painter.requests.length
  await page.getByRole('button', { name: 'Send' }).click()
  await page
    .getByRole('article')
    .filter({ hasText: 'paint these lemons' })
    .getByRole('button', { name: /1 reply/ })
    .click()
  await versionIn(page, 'Messages of the thread', 1).waitFor()
  const parts = playground.painter.requests[before]?.parts ?? []
  assert.equal(parts.filter(({ pictureBytes }) => pictureBytes > 0).length, 1)
})

test('another person edits, but does not delete what is not theirs', async () => {
  const page = await playground.open()
  await composer(page, 'Message #design').fill('/imagine a stone bridge')
  await page.keyboard.press('Enter')
  const asked = page.getByRole('article').filter({ hasText: 'a stone bridge' })
  await asked.getByRole('button', { name: 'Try again' }).waitFor()

  await page.getByRole('button', { name: /Acting as/ }).click()
  await page.getByRole('menuitemradio').nth(1).click()
  await asked.getByRole('button', { name: 'More actions' }).click()
  await page.getByRole('menuitem', { name: 'Delete…' }).click()
  const question = page.getByRole('dialog', { name: 'Delete this picture?' })
  await question.getByRole('button', { name: 'Delete' }).click()
  await page.getByText('Only visible to you').first().waitFor()
  assert.equal(await asked.getByRole('button', { name: /^Open picture/ }).count(), 1)

  await asked.getByRole('button', { name: 'Try again' }).click()
  await asked.getByRole('button', { name: /1 reply/ }).click()
  await versionIn(page, 'Messages of the thread', 2).waitFor()
})

test('the language of the acting person’s Slack is theirs to change, and outlives a reload', async () => {
  const page = await playground.open()
  const actor = page.getByRole('button', { name: /Acting as/ })
  await actor.click()
  const languages = page.getByRole('group', { name: 'The language of Ana Silva’s Slack' })
  await languages.getByRole('menuitemradio', { name: '日本語' }).click()
  await actor.getByText('日本語').waitFor()
  await assertAccessible(page)
  await page.reload()
  await actor.getByText('日本語').waitFor()
  assert.equal(playground.slack.core.state.people[0]?.locale, 'ja-JP')
  playground.slack.setLocale({ user: ANA, locale: 'en-US' })
  await actor.getByText('English').waitFor()
})
