/** The pages that open beside Slack. */
import type { Page } from 'playwright-core'
import { DESIGN } from '../../playground/slack/seed.ts'
import { ask, messageOf } from '../../test/browser/open-page.ts'
import type { Scene } from './scene.ts'

const LIGHTHOUSE = 'a lighthouse at dusk'

/** The tab that a press opens. */
async function tabOf(page: Page, press: () => Promise<void>): Promise<Page> {
  const opened = page.waitForEvent('popup')
  await press()
  const tab = await opened
  await tab.waitForLoadState('networkidle')
  return tab
}

export const STUDIO: Readonly<Record<string, Scene>> = {
  gallery: {
    looks: { width: 1280, height: 1000 },
    async act(page, { slack }) {
      await ask(page, LIGHTHOUSE)
      const [first] = slack.byApp(DESIGN)
      const edits = ['make it night', 'add two otters', 'v1: with a red balloon', 'add a sailboat']
      for (const [i, text] of edits.entries()) {
        slack.say({ user: 'U0ANA', channel: DESIGN, threadTs: first?.ts ?? '', text })
        await slack.until(text, () =>
          slack
            .byApp(DESIGN, first?.ts)
            .some(({ metadata }) => metadata?.event_payload['version'] === i + 2),
        )
      }
      return tabOf(page, () =>
        messageOf(page, LIGHTHOUSE).getByRole('link', { name: 'All versions' }).click(),
      )
    },
  },
  'touch-up': {
    looks: { width: 1280, height: 900 },
    async act(page) {
      await ask(page, LIGHTHOUSE)
      await messageOf(page, LIGHTHOUSE).getByRole('button', { name: 'Touch up…' }).click()
      const tab = await tabOf(page, () =>
        page.getByRole('link', { name: 'Open the picture' }).click(),
      )
      await tab.getByRole('radio', { name: 'Lasso' }).check()
      const box = await tab.locator('#stage').boundingBox()
      if (box === null) throw new Error('The page has no stage')
      const at = (turn: number): [number, number] => [
        box.x + box.width * 0.56 + Math.cos(turn) * 62,
        box.y + box.height * 0.3 + Math.sin(turn) * 62,
      ]
      await tab.mouse.move(...at(0))
      await tab.mouse.down()
      for (let turn = 0; turn < 6.2; turn += 0.2) await tab.mouse.move(...at(turn))
      await tab.mouse.up()
      await tab.getByLabel('What should change there?').fill('a hot-air balloon')
      return tab
    },
  },
}
