/** What a picture of the page shows, and how one gets there. */
import type { Page } from 'playwright-core'
import type { startBrowser } from '../../test/browser/open-page.ts'

type Playground = Awaited<ReturnType<typeof startBrowser>>

export interface Scene {
  /** The size of the page and its colours. @default 1280 × 800, light */
  readonly looks?: Parameters<Playground['open']>[0]
  /** Leads the page to what is to be shown; another page where that is shown. */
  readonly act: (page: Page, playground: Playground) => Promise<Page | void>
}

/** Closes the guide, where it is not what the picture is about. */
export async function withoutGuide(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Dismiss guide' }).click()
}

/** Chooses in the menu of the last result that is shown. */
export async function choose(page: Page, entry: string): Promise<void> {
  await page.getByRole('button', { name: 'More actions' }).last().click()
  await page.getByRole('menuitem', { name: entry }).click()
}
