/** What stands in channels and threads. */
import type { Page } from 'playwright-core'
import { BEN } from '../../playground/slack/seed.ts'
import {
  ask,
  composer,
  messageOf,
  photoFile,
  threadOf,
  versionIn,
} from '../../test/browser/open-page.ts'
import { choose, type Scene, withoutGuide } from './scene.ts'

const WIDE = { width: 1440, height: 900 } as const

const LIGHTHOUSE = 'a lighthouse at dusk'

const thread = (page: Page) => page.getByLabel('Thread', { exact: true })

async function reply(page: Page, words: string, version: number): Promise<void> {
  await composer(page, 'Reply…').fill(words)
  await thread(page).getByRole('button', { name: 'Send' }).click()
  await versionIn(page, 'Messages of the thread', version).waitFor()
}

export const THREADS: Readonly<Record<string, Scene>> = {
  playground: {
    looks: WIDE,
    async act(page) {
      await ask(page, LIGHTHOUSE)
      await threadOf(page, LIGHTHOUSE)
      await reply(page, 'make it night', 2)
      await thread(page).getByTestId('attach').setInputFiles(photoFile)
      await reply(page, 'put these lemons into the picture', 3)
      await reply(page, 'v2: add a sailboat', 4)
    },
  },
  'first-picture': {
    async act(page) {
      await ask(page, LIGHTHOUSE)
      await withoutGuide(page)
    },
  },
  versions: {
    looks: { width: 1440, height: 1000 },
    async act(page) {
      await withoutGuide(page)
      await ask(page, LIGHTHOUSE)
      await threadOf(page, LIGHTHOUSE)
      await reply(page, 'make it night', 2)
      await reply(page, 'add a sailboat', 3)
      await composer(page, 'Reply…').fill('versions')
      await page.keyboard.press('Enter')
      await thread(page)
        .getByText(/^The versions so far/)
        .waitFor()
      await thread(page).getByRole('button', { name: 'Go back to v1' }).waitFor()
    },
  },
  variations: {
    looks: { width: 1280, height: 1240 },
    async act(page) {
      await withoutGuide(page)
      await ask(page, 'a fox in the forest')
      await messageOf(page, 'a fox in the forest')
        .getByRole('button', { name: 'Variations' })
        .click()
      await threadOf(page, 'a fox in the forest')
      await page.getByRole('button', { name: /^Choose v2d/ }).waitFor()
    },
  },
  refusal: {
    looks: { width: 1280, height: 520 },
    async act(page, { slack }) {
      await withoutGuide(page)
      slack.setTrouble({ painter: 'refuse' })
      await composer(page, 'Message #design').fill('/imagine something delicate')
      await page.keyboard.press('Enter')
      await messageOf(page, 'something delicate').getByRole('button', { name: 'Retry' }).waitFor()
    },
  },
  help: {
    looks: { width: 1280, height: 620 },
    async act(page) {
      await withoutGuide(page)
      await composer(page, 'Message #design').fill('/imagine help')
      await page.keyboard.press('Enter')
      await page.getByText('Only visible to you').waitFor()
    },
  },
  recipe: {
    looks: { width: 1280, height: 960 },
    async act(page) {
      await withoutGuide(page)
      await ask(page, LIGHTHOUSE, '--ar 16:9')
      await choose(page, 'Prompt and settings')
      await page.getByText('Only visible to you').waitFor()
    },
  },
  languages: {
    async act(page, { slack }) {
      slack.setLocale({ user: BEN, locale: 'es-ES' })
      await withoutGuide(page)
      await page.getByRole('button', { name: /Acting as/ }).click()
      await page.getByRole('menuitemradio', { name: /Ben Okafor/ }).click()
      await ask(page, LIGHTHOUSE)
    },
  },
}
