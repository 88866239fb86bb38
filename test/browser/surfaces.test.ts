/** Modals, Home tab, shortcuts, ephemeral messages and dark looks. */
import assert from 'node:assert/strict'
import { after, afterEach } from 'node:test'
import { test } from '../../playground/lib/test.ts'
import {
  ask,
  assertAccessible,
  composer,
  openModal,
  photoFile,
  startBrowser,
  versionIn,
} from './open-page.ts'

const playground = await startBrowser()
afterEach(() => playground.tidy())
after(() => playground.stop())

test('the compose modal takes words, a file and a shape', async () => {
  const page = await playground.open()
  const modal = await openModal(page)
  await modal.getByLabel('What should it show?').fill('a red bicycle in front of a café')
  await modal.locator('input[type=file]').setInputFiles(photoFile)
  await modal.getByText('sample-photo.jpg').waitFor()
  await assertAccessible(page)
  await modal.getByRole('button', { name: 'Paint' }).click()
  await modal.waitFor({ state: 'detached' })
  await versionIn(page, 'Messages in #design', 1).waitFor()
  const parts = playground.painter.requests.at(-1)?.parts ?? []
  assert.equal(parts.filter(({ pictureBytes }) => pictureBytes > 0).length, 1)
})

test('a template fills the prompt, with the words that stood there', async () => {
  const page = await playground.open()
  await page.getByRole('button', { name: 'Attach and shortcuts' }).click()
  await page.getByRole('menuitem', { name: /Make a picture/ }).click()
  const modal = page.getByRole('dialog', { name: 'Make a picture' })
  const prompt = modal.getByLabel('What should it show?')
  await prompt.fill('a red panda')
  await modal.getByLabel('Start from a template').click()
  await page.getByRole('option', { name: 'A sticker or an illustration' }).click()
  await playground.slack.until(
    'the prompt taken out and put back',
    () => playground.slack.exchanges('api', 'views.update').length >= 2,
  )
  await prompt.waitFor()
  assert.match(await prompt.inputValue(), /^A \[style\] sticker of a red panda with \[char/)
  await modal.getByRole('button', { name: 'Cancel' }).click()
  await modal.waitFor({ state: 'detached' })
})

test('a modal without words says so below its field, and stays open', async () => {
  const page = await playground.open()
  await page.getByRole('button', { name: 'Attach and shortcuts' }).click()
  await page.getByRole('menuitem', { name: /Make a picture/ }).click()
  const modal = page.getByRole('dialog', { name: 'Make a picture' })
  await modal.getByRole('button', { name: 'Paint' }).click()
  await modal.getByRole('alert').first().waitFor()
  await modal.getByRole('button', { name: 'Cancel' }).click()
  await modal.waitFor({ state: 'detached' })
})

test('the Home tab shows how to start, the last pictures and what they cost', async () => {
  const page = await playground.open()
  await ask(page, 'a round window')
  await page.getByLabel('Conversations').getByRole('button', { name: 'Easel' }).click()
  await page.getByRole('button', { name: 'Home', exact: true }).click()
  const home = page.getByRole('region', { name: 'Home' })
  await home.getByText('Your last pictures').waitFor()
  await home
    .getByText(/\d pictures?, about \$/)
    .first()
    .waitFor()
  await assertAccessible(page)
  await home.getByRole('button', { name: 'Make a picture' }).click()
  const modal = page.getByRole('dialog', { name: 'Make a picture' })
  await modal.getByRole('button', { name: 'Cancel' }).click()
  await modal.waitFor({ state: 'detached' })
})

test('a message’s pictures can be edited by its shortcut', async () => {
  const page = await playground.open()
  await composer(page, 'Message #design').fill('our new lemons')
  await page.getByTestId('attach').first().setInputFiles(photoFile)
  await page.getByRole('button', { name: 'Send' }).click()
  const message = page.getByRole('article').filter({ hasText: 'our new lemons' })
  await message.hover()
  await message.getByRole('button', { name: 'More message actions' }).click()
  await page.getByRole('menuitem', { name: /Edit with Easel/ }).click()
  const modal = page.getByRole('dialog', { name: 'Edit with Easel' })
  await modal.getByText('The picture of the message is used already.').waitFor()
  await modal.getByLabel('What should change?').fill('put them on a blue plate')
  await modal.getByRole('button', { name: 'Paint' }).click()
  await message.getByRole('button', { name: /repl/ }).last().click()
  await versionIn(page, 'Messages of the thread', 1).waitFor()
})

test('what only one person may see is marked so', async () => {
  const page = await playground.open()
  await composer(page, 'Message #design').fill('/imagine a fox --size 9K')
  await page.keyboard.press('Enter')
  await page.getByText('Only visible to you').waitFor()
  await page.getByText(/--size cannot be “9K”/).waitFor()
})

test('in the dark', async () => {
  const page = await playground.open({ colorScheme: 'dark' })
  await ask(page, 'a dark horse')
  await assertAccessible(page)
  await page.getByRole('button', { name: 'Attach and shortcuts' }).click()
  await page.getByRole('menuitem', { name: /Make a picture/ }).click()
  const modal = page.getByRole('dialog', { name: 'Make a picture' })
  await modal.getByRole('button', { name: 'Paint' }).click()
  await modal.getByRole('alert').first().waitFor()
  await assertAccessible(page)
  await modal.getByRole('button', { name: 'Cancel' }).click()
  await modal.waitFor({ state: 'detached' })
})
