/** The gallery of a thread, as people open it from Slack. */
import assert from 'node:assert/strict'
import { after, afterEach } from 'node:test'
import type { Page } from 'playwright-core'
import { test } from '../../playground/lib/test.ts'
import { BEN, DESIGN } from '../../playground/slack/seed.ts'
import { ask, assertAccessible, messageOf, startBrowser } from './open-page.ts'

const playground = await startBrowser()
const { slack } = playground
afterEach(() => playground.tidy())
after(() => playground.stop())

/** A thread with two branches; its gallery, in a tab of its own. */
async function openGallery(page: Page): Promise<Page> {
  await ask(page, 'a lighthouse with a red door')
  const [first] = slack.byApp(DESIGN)
  assert.ok(first)
  for (const [text, version] of [
    ['add a boat', 2],
    ['v1: at night', 3],
  ] as const) {
    slack.say({ user: BEN, channel: DESIGN, threadTs: first.ts, text })
    await slack.until(text, () =>
      slack
        .byApp(DESIGN, first.ts)
        .some((one) => one.metadata?.event_payload['version'] === version),
    )
  }
  const opened = page.waitForEvent('popup')
  await messageOf(page, 'a lighthouse').getByRole('link', { name: 'All versions' }).click()
  const gallery = await opened
  await gallery.getByRole('heading', { name: 'All versions' }).waitFor()
  return gallery
}

test('shows the branches, one picture large, and two under a handle that keys move', async () => {
  const gallery = await openGallery(await playground.open())
  assert.equal(await gallery.getByRole('figure').count(), 3)
  await gallery.getByRole('heading', { name: 'From v1' }).waitFor()
  await assertAccessible(gallery)

  await gallery.getByRole('link', { name: 'Open v3' }).click()
  await gallery.getByRole('heading', { name: 'v3, from v1' }).waitFor()
  await gallery.getByRole('button', { name: 'Copy the prompt' }).click()
  await gallery.getByRole('button', { name: 'Copied' }).waitFor()
  assert.equal(await gallery.evaluate('navigator.clipboard.readText()'), 'at night')
  await assertAccessible(gallery)

  await gallery.getByRole('link', { name: 'Compare with v1' }).click()
  const handle = gallery.getByRole('slider')
  await handle.focus()
  await gallery.keyboard.press('Home')
  assert.equal(await handle.inputValue(), '0')
  const box = await handle.boundingBox()
  assert.ok(box)
  await gallery.mouse.click(box.x + box.width * 0.75, box.y + box.height / 2)
  assert.ok(Math.abs(Number(await handle.inputValue()) - 75) <= 2)
  await assertAccessible(gallery)
})

test('can be read in the dark and on a phone, and without scripts', async () => {
  const page = await playground.open({ width: 390, height: 800, colorScheme: 'dark' })
  const gallery = await openGallery(page)
  await assertAccessible(gallery)
  const isWide = await gallery.evaluate('document.documentElement.scrollWidth > innerWidth')
  assert.equal(isWide, false)

  await gallery.context().route('**/*.js', (route) => route.abort())
  await gallery.reload()
  await gallery.getByLabel('Right').selectOption('v2')
  await gallery.getByRole('button', { name: 'Compare' }).click()
  await gallery.getByRole('heading', { name: 'v1 beside v2' }).waitFor()
  assert.equal(await gallery.getByRole('slider').count(), 0)
})
