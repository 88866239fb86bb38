/** The playground as a person opens it, in a real browser. */
import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { AxeBuilder } from '@axe-core/playwright'
import type { Page } from 'playwright-core'
import { buildPage } from '../../playground/build-page.ts'
import { createPainter } from '../../playground/painter/painter.ts'
import type { Trouble } from '../../playground/protocol.ts'
import { startPlayground } from '../../playground/playground.ts'
import { launchChromium } from './chromium.ts'

const root = join(import.meta.dirname, '../..')

/** Runs in the page. Half-faded colours have no contrast worth measuring. */
const ANIMATIONS_ENDED =
  'Promise.allSettled(document.getAnimations().map(({ finished }) => finished))'

const PATIENCE_MS = 12_000

interface Looks {
  readonly width?: number
  readonly height?: number
  readonly colorScheme?: 'light' | 'dark'
}

const NO_TROUBLE: Trouble = {
  painter: 'none',
  slack: 'none',
  slackMethods: [],
  imagesFail: false,
  deliverTwice: false,
}

/** Starts the playground and a browser; `stop` ends both, and complains of errors in the console. */
export async function startBrowser() {
  const browser = await launchChromium()
  const painter = await createPainter({ signatureBytes: 2000 })
  const playground = await startPlayground({ root, painter, pageDir: buildPage(root) }).catch(
    async (error: unknown) => {
      await browser.close()
      throw error
    },
  )
  const complaints: string[] = []
  return {
    ...playground,
    painter,
    /** A page of its own, with nothing remembered. */
    async open({ width = 1280, height = 800, colorScheme = 'light' }: Looks = {}): Promise<Page> {
      const context = await browser.newContext({
        viewport: { width, height },
        colorScheme,
        permissions: ['clipboard-read', 'clipboard-write'],
      })
      context.setDefaultTimeout(PATIENCE_MS)
      const page = await context.newPage()
      page.on('pageerror', (error) => complaints.push(error.message))
      page.on('console', (message) => {
        if (['error', 'warning'].includes(message.type())) complaints.push(message.text())
      })
      await page.goto(playground.url)
      await page.locator('.worker.up').first().waitFor()
      return page
    },
    /** After each test: no page is left open and no switch on, whatever became of it. */
    async tidy(): Promise<void> {
      playground.slack.setTrouble(NO_TROUBLE)
      playground.slack.core.state.views.clear()
      await Promise.all(browser.contexts().map((context) => context.close()))
    },
    async stop(): Promise<void> {
      await Promise.all([browser.close(), playground.stop()])
      assert.deepEqual(complaints, [])
    },
  }
}

/** axe-core finds nothing serious. https://www.w3.org/TR/WCAG22/ */
export async function assertAccessible(page: Page): Promise<void> {
  await page.evaluate(ANIMATIONS_ENDED)
  const { violations } = await new AxeBuilder({ page }).analyze()
  const serious = violations
    .filter(({ impact }) => impact === 'serious' || impact === 'critical')
    .map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`)
  assert.deepEqual(serious, [])
}

/** What a person sees once a version is there. */
export const versionIn = (page: Page, place: string, version: number) =>
  page
    .getByLabel(place)
    .getByText(new RegExp(`·\\s+v${version}\\b`))
    .first()

/** The composer of a conversation or of a thread, by its placeholder. */
export const composer = (page: Page, placeholder: string) =>
  page.getByRole('textbox', { name: placeholder })

/** The compose modal, as `/imagine` without words opens it in #design. */
export async function openModal(page: Page) {
  await composer(page, 'Message #design').fill('/imagine')
  await page.keyboard.press('Escape')
  await page.keyboard.press('Enter')
  return page.getByRole('dialog', { name: 'Make a picture' })
}

/** Asks for a picture with `/imagine` in #design, and waits for it. */
export async function ask(page: Page, prompt: string, options = ''): Promise<void> {
  await composer(page, 'Message #design').fill(`/imagine ${prompt} ${options}`)
  await page.keyboard.press('Enter')
  await messageOf(page, prompt)
    .getByRole('button', { name: /^Open picture/ })
    .first()
    .waitFor()
}

/** The message that says this. */
export const messageOf = (page: Page, words: string) =>
  page.getByRole('article').filter({ hasText: words }).first()

/** From now on, everything happens in that person's name. */
export async function actAs(page: Page, name: string): Promise<void> {
  await page.getByRole('button', { name: /Acting as/ }).click()
  await page.getByRole('menuitemradio', { name }).click()
}

/** Opens the thread of the message that says this. */
export async function threadOf(page: Page, words: string): Promise<void> {
  await messageOf(page, words).hover()
  await messageOf(page, words).getByRole('button', { name: 'Reply in thread' }).click()
  await composer(page, 'Reply…').waitFor()
}

/** A photo from the page's own guide. */
export const photoFile = join(root, 'playground/page/guide/sample-photo.jpg')

/** An expression for the page: a drop or a paste that carries that photo. */
export function transferOf(name: string): string {
  const bytes = readFileSync(photoFile).toString('base64')
  return `(() => {
    const transfer = new DataTransfer()
    const data = Uint8Array.from(atob('${bytes}'), (character) => character.charCodeAt(0))
    transfer.items.add(new File([data], '${name}', { type: 'image/jpeg' }))
    return transfer
  })()`
}
