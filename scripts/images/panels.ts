/** What only the playground has: the inspector and trouble on purpose. */
import { ask, composer, messageOf } from '../../test/browser/open-page.ts'
import { type Scene, withoutGuide } from './scene.ts'

const WIDE = { width: 1440, height: 900 } as const

export const PANELS: Readonly<Record<string, Scene>> = {
  inspector: {
    looks: WIDE,
    async act(page) {
      await withoutGuide(page)
      await ask(page, 'an open book')
      await page.getByRole('button', { name: /^Inspector/ }).click()
      const inspector = page.getByRole('region', { name: 'Inspector' })
      await inspector
        .getByText(/^generateContent/)
        .first()
        .click()
      await inspector.getByRole('article', { name: /^Details of generateContent/ }).waitFor()
    },
  },
  trouble: {
    looks: WIDE,
    async act(page, { slack }) {
      await withoutGuide(page)
      slack.setTrouble({ painter: 'busy' })
      await page.getByRole('button', { name: /^Trouble/ }).click()
      await composer(page, 'Message #design').fill('/imagine a patient heron')
      await page.keyboard.press('Enter')
      await messageOf(page, 'a patient heron')
        .getByText(/busy, trying again in \d+ s/)
        .waitFor()
    },
  },
}
