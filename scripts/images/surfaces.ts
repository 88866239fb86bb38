/** Modals, the Home tab, other colours and other sizes. */
import {
  ask,
  composer,
  messageOf,
  openModal,
  photoFile,
  threadOf,
  versionIn,
} from '../../test/browser/open-page.ts'
import { choose, type Scene, withoutGuide } from './scene.ts'

export const SURFACES: Readonly<Record<string, Scene>> = {
  compose: {
    looks: { width: 1280, height: 1000 },
    async act(page, { slack }) {
      const modal = await openModal(page)
      const prompt = modal.getByLabel('What should it show?')
      await prompt.fill('a red panda')
      await modal.getByLabel('Start from a template').click()
      await page.getByRole('option', { name: 'A sticker or an illustration' }).click()
      const updates = () => slack.exchanges('api', 'views.update').length
      await slack.until('the template in the prompt', () => updates() >= 2)
      await modal.locator('input[type=file]').setInputFiles(photoFile)
      await modal.getByText('sample-photo.jpg').waitFor()
    },
  },
  improve: {
    looks: { width: 1280, height: 1000 },
    async act(page) {
      await withoutGuide(page)
      const modal = await openModal(page)
      await modal.getByLabel('What should it show?').fill('a grumpy cat on a sofa')
      await modal.getByRole('button', { name: 'Improve the words' }).click()
      await modal.getByRole('button', { name: 'Back to my words' }).waitFor()
    },
  },
  describe: {
    looks: { width: 1280, height: 1060 },
    async act(page) {
      await withoutGuide(page)
      await ask(page, 'a sailing boat at dusk')
      const message = messageOf(page, 'a sailing boat at dusk')
      await message.hover()
      await message.getByRole('button', { name: 'More message actions' }).click()
      await page.getByRole('menuitem', { name: /Describe this picture/ }).click()
      const answer = page.getByRole('article', { name: /only visible to you/ }).last()
      await answer.getByRole('button', { name: 'Open in the form' }).waitFor()
    },
  },
  share: {
    looks: { width: 1280, height: 900 },
    async act(page) {
      await withoutGuide(page)
      await ask(page, 'a corgi astronaut')
      await page.getByRole('button', { name: 'Share…' }).last().click()
      const modal = page.getByRole('dialog', { name: 'Share this picture' })
      await modal.getByLabel('A note').fill('For the launch poster?')
    },
  },
  delete: {
    async act(page) {
      await withoutGuide(page)
      await ask(page, 'a corgi astronaut')
      await choose(page, 'Delete…')
      await page.getByRole('dialog', { name: 'Delete this picture?' }).waitFor()
    },
  },
  home: {
    looks: { width: 1280, height: 1000 },
    async act(page) {
      await ask(page, 'a lighthouse at dusk')
      await ask(page, 'a corgi astronaut')
      await ask(page, 'logo for a coffee shop called Ember')
      await page.getByLabel('Conversations').getByRole('button', { name: 'Easel' }).click()
      await page.getByRole('button', { name: 'Home', exact: true }).click()
      await page.getByText('Your last pictures').waitFor()
    },
  },
  lightbox: {
    async act(page) {
      await ask(page, 'a corgi astronaut')
      await threadOf(page, 'a corgi astronaut')
      await composer(page, 'Reply…').fill('add a red balloon')
      await page.keyboard.press('Enter')
      await versionIn(page, 'Messages of the thread', 2).waitFor()
      const pictures = page
        .getByLabel('Messages of the thread')
        .getByRole('button', { name: /^Open picture/ })
      await pictures.last().click()
      await page.getByRole('dialog', { name: 'Picture' }).getByText('2 of 2').waitFor()
    },
  },
  dark: {
    looks: { colorScheme: 'dark' },
    async act(page) {
      await ask(page, 'a sailboat at night, watercolor')
      await withoutGuide(page)
    },
  },
  phone: {
    looks: { width: 390, height: 844 },
    async act(page) {
      await withoutGuide(page)
      await ask(page, 'a paper boat')
      await threadOf(page, 'a paper boat')
      await composer(page, 'Reply…').fill('add a duck')
      await page.getByLabel('Thread', { exact: true }).getByRole('button', { name: 'Send' }).click()
      await versionIn(page, 'Messages of the thread', 2).waitFor()
    },
  },
}
