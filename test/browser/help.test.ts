/** Help with words: better ones in the modal, and prompts from pictures. */
import assert from 'node:assert/strict'
import { after, afterEach } from 'node:test'
import { test } from '../../playground/lib/test.ts'
import { ask, assertAccessible, messageOf, openModal, startBrowser } from './open-page.ts'

const playground = await startBrowser()
afterEach(() => playground.tidy())
after(() => playground.stop())

test('words are improved in the modal, and the own ones come back', async () => {
  const page = await playground.open()
  const modal = await openModal(page)
  const prompt = modal.getByLabel('What should it show?')
  await prompt.fill('a grumpy cat on a sofa')
  await modal.getByLabel('Size').click()
  await page.getByRole('option', { name: '4K' }).click()
  await modal.getByText(/^About \$0\.1\d for this picture/).waitFor()
  const held = playground.painter.hold()
  await modal.getByRole('button', { name: 'Improve the words' }).click()
  await modal.getByText('Improving your words…').waitFor()
  await assertAccessible(page)
  held.release()
  await modal.getByRole('button', { name: 'Back to my words' }).waitFor()
  assert.match(await prompt.inputValue(), /^A grumpy cat on a sofa, seen/)
  assert.equal(await modal.getByLabel('Size').textContent(), '4K')
  await assertAccessible(page)
  await modal.getByRole('button', { name: 'Back to my words' }).click()
  // The button is away as soon as it is pressed; the words come with Easel's answer.
  await page.waitForFunction(`[...document.querySelectorAll('textarea')]
    .some(({ value }) => value === 'a grumpy cat on a sofa')`)
  await modal.getByRole('button', { name: 'Cancel' }).click()
  await modal.waitFor({ state: 'detached' })
})

test('a picture becomes a prompt, for the one who asks, and opens in the modal', async () => {
  const page = await playground.open()
  await ask(page, 'a sailing boat at dusk')
  const message = messageOf(page, 'a sailing boat at dusk')
  await message.hover()
  await message.getByRole('button', { name: 'More message actions' }).click()
  await page.getByRole('menuitem', { name: /Describe this picture/ }).click()
  const answer = page.getByRole('article', { name: /only visible to you/ }).last()
  await answer.getByText(/sailing boat.*\(demo\)/).waitFor()
  await assertAccessible(page)
  await answer.getByRole('button', { name: 'Open in the form' }).click()
  const modal = page.getByRole('dialog', { name: 'Make a picture' })
  assert.match(await modal.getByLabel('What should it show?').inputValue(), /sailing boat/)
})
