/** Two workspaces, people with different rights, and time that goes on. */
import assert from 'node:assert/strict'
import { after, afterEach } from 'node:test'
import type { Page } from 'playwright-core'
import { test } from '../../playground/lib/test.ts'
import { NOOR, NORTHWIND_TEAM, STUDIO } from '../../playground/slack/second-seed.ts'
import {
  actAs,
  ask,
  assertAccessible,
  composer,
  messageOf,
  startBrowser,
  versionIn,
} from './open-page.ts'

const playground = await startBrowser()
afterEach(() => playground.tidy())
after(() => playground.stop())

const northwind = playground.slack.workspace(NORTHWIND_TEAM) ?? playground.slack

async function goTo(page: Page, from: string, to: string): Promise<void> {
  await page.getByRole('button', { name: `Workspace ${from}` }).click()
  await page.getByRole('menuitem', { name: `Go to ${to}` }).click()
  await page.getByRole('button', { name: `Workspace ${to}` }).waitFor()
}

/** Presses “Add Easel”: the page on which Slack asks. */
async function addEasel(page: Page): Promise<Page> {
  const [tab] = await Promise.all([
    page.context().waitForEvent('page'),
    page.getByRole('link', { name: 'Add Easel' }).click(),
  ])
  await tab.getByRole('heading', { name: 'Easel asks for access' }).waitFor()
  return tab
}

test('a workspace says no, then yes, has a picture painted, and removes it all', async () => {
  const page = await playground.open()
  await goTo(page, 'Acme', 'Northwind')
  await page.getByText('Easel is not in Northwind.').waitFor()
  await composer(page, 'Message #studio').fill('/imagine a fox')
  await page.keyboard.press('Enter')
  await page.getByText('/imagine is not a valid command.').waitFor()
  await assertAccessible(page)
  await composer(page, 'Message #studio').fill('')

  const no = await addEasel(page)
  await no.getByText('You are signed in as Noor Haddad').waitFor()
  await assertAccessible(no)
  await no.getByRole('button', { name: 'Cancel' }).click()
  await no.getByText(/Easel was not installed/).waitFor()
  await no.close()
  await page.getByText('Easel is not in Northwind.').waitFor()

  const yes = await addEasel(page)
  await yes.getByRole('button', { name: 'Allow' }).click()
  await yes.getByText('Easel is installed in Northwind.').waitFor()
  await yes.close()
  await page.getByText('Easel is not in Northwind.').waitFor({ state: 'detached' })
  await composer(page, 'Message #studio').fill('/invite @easel')
  await page.keyboard.press('Escape')
  await page.keyboard.press('Enter')
  await page.getByText('@Easel has joined the channel').waitFor()
  await composer(page, 'Message #studio').fill('/imagine a fox')
  await page.keyboard.press('Enter')
  await versionIn(page, 'Messages in #studio', 1).waitFor()

  await actAs(page, 'Olu Adeyemi')
  await page.getByRole('button', { name: 'Workspace Northwind' }).click()
  await page.getByRole('menuitem', { name: /^Remove Easel/ }).click()
  await page.getByRole('button', { name: 'Remove', exact: true }).click()
  await page.getByText('Only an admin of Northwind can remove Easel.').waitFor()
  await actAs(page, 'Noor Haddad')
  await page.getByRole('button', { name: 'Workspace Northwind' }).click()
  await page.getByRole('menuitem', { name: /^Remove Easel/ }).click()
  await page.getByRole('button', { name: 'Remove', exact: true }).click()
  await page.getByText('Easel is not in Northwind.').waitFor()
  const picture = /http[^"]+\/images\/[^"|>]+/.exec(JSON.stringify(northwind.byApp(STUDIO)))?.[0]
  while ((await fetch(picture ?? '')).status !== 404);
})

test('what happens in one workspace is not seen in the other', async () => {
  const page = await playground.open()
  await ask(page, 'a teapot of Acme')
  northwind.say({ user: NOOR, channel: STUDIO, text: 'words of Northwind' })
  await goTo(page, 'Acme', 'Northwind')
  await messageOf(page, 'words of Northwind').waitFor()
  assert.equal(await page.getByText('a teapot of Acme').count(), 0)
  await page.reload()
  await messageOf(page, 'words of Northwind').waitFor()
  await goTo(page, 'Northwind', 'Acme')
  await messageOf(page, 'a teapot of Acme').waitFor()
})

test('a guest and somebody of another company see what they are in, and Easel knows who comes from outside', async () => {
  const page = await playground.open()
  const conversations = page.getByLabel('Conversations')
  await actAs(page, 'Dia Rossi')
  await conversations.getByRole('button', { name: 'random' }).waitFor({ state: 'detached' })
  await conversations.getByRole('button', { name: 'design' }).waitFor()
  await actAs(page, 'Emil Berg')
  await conversations.getByRole('button', { name: 'design' }).waitFor({ state: 'detached' })
  await conversations.getByRole('button', { name: 'print' }).click()
  await composer(page, 'Message #print').fill('/imagine a fox')
  await page.keyboard.press('Enter')
  await page.getByText('/imagine is for people of Acme only.').waitFor()
  const calls = playground.painter.requests.length
  await composer(page, 'Message #print').fill('@Easel paint a fox')
  await page.keyboard.press('Escape')
  await page.keyboard.press('Enter')
  await page.getByRole('article', { name: /^Easel, only visible to you/ }).waitFor()
  await messageOf(page, 'paint a fox').getByText('Good Print').waitFor()
  assert.equal(playground.painter.requests.length, calls)
})

test('a person deletes what they wrote, and an admin what others wrote', async () => {
  const page = await playground.open()
  const remove = async (words: string) => {
    await messageOf(page, words).hover()
    await messageOf(page, words).getByRole('button', { name: 'More message actions' }).click()
    await page.getByRole('menuitem', { name: 'Delete message…' }).click()
    await page.getByRole('button', { name: 'Delete', exact: true }).click()
    await messageOf(page, words).waitFor({ state: 'detached' })
  }
  await composer(page, 'Message #design').fill('words of Ana')
  await page.keyboard.press('Enter')
  await remove('words of Ana')
  await actAs(page, 'Ben Okafor')
  await composer(page, 'Message #design').fill('words of Ben')
  await page.keyboard.press('Enter')
  await messageOf(page, 'words of Ben').waitFor()
  await actAs(page, 'Ana Silva')
  await remove('words of Ben')
})

test('a month later the pictures are gone, and the page says which day it is', async () => {
  const page = await playground.open()
  await ask(page, 'a lantern of this month')
  const before = playground.slack.core.clock.now()
  const said = JSON.stringify(playground.slack.byApp('C0DESIGN').at(-1))
  const picture = /http[^"]+\/images\/[^"|>]+/.exec(said)?.[0] ?? ''
  assert.equal((await fetch(picture)).status, 200)
  await page.getByRole('button', { name: /^Trouble/ }).click()
  const day = page.getByText(/^It is /)
  const today = await day.textContent()
  await page.getByRole('button', { name: '+31 days' }).click()
  await page.getByText(String(today)).waitFor({ state: 'detached' })
  assert.ok(playground.slack.core.clock.now() - before >= 31 * 86_400_000)
  while ((await fetch(picture)).status !== 404);
  await assertAccessible(page)
  await page.getByRole('button', { name: 'Close trouble panel' }).click()
  await ask(page, 'a lantern of the next month')
  await page.getByText('Today', { exact: true }).waitFor()
})
