/** A part of a picture is marked by mouse, by finger and by keys. */
import assert from 'node:assert/strict'
import { after, afterEach } from 'node:test'
import type { Page } from 'playwright-core'
import { test } from '../../playground/lib/test.ts'
import { ask, assertAccessible, messageOf, startBrowser } from './open-page.ts'

const playground = await startBrowser()
afterEach(() => playground.tidy())
after(() => playground.stop())

/** The page of a new picture, in a tab of its own. */
async function openTouchUp(page: Page, prompt: string): Promise<Page> {
  await ask(page, prompt)
  const links = page.getByRole('link', { name: 'Open the picture' })
  const before = await links.count()
  await messageOf(page, prompt).getByRole('button', { name: 'Touch up…' }).click()
  const opened = page.waitForEvent('popup')
  await links.nth(before).click()
  const tab = await opened
  await tab.locator('#stage').waitFor()
  return tab
}

/** How many of the marks' pixels are set. */
const marked = (page: Page): Promise<number> =>
  page.evaluate(`(() => {
    const { width, height } = document.querySelector('#stage canvas')
    const { data } = document.querySelector('#stage canvas').getContext('2d').getImageData(0, 0, width, height)
    return data.filter((value, i) => i % 4 === 3 && value > 0).length
  })()`)

/** Edges are a little softer while a line is drawn. */
const isAbout = (one: number, other: number): boolean => Math.abs(one - other) < other / 100

async function stageOf(page: Page) {
  const box = await page.locator('#stage').boundingBox()
  assert.ok(box)
  return (x: number, y: number) => [box.x + box.width * x, box.y + box.height * y] as const
}

async function drag(page: Page, from: readonly [number, number], to: readonly [number, number]) {
  await page.mouse.move(...from)
  await page.mouse.down()
  await page.mouse.move(...to, { steps: 8 })
  await page.mouse.up()
}

async function paint(page: Page, wish: string): Promise<void> {
  await page.getByLabel('What should change there?').fill(wish)
  await page.getByRole('button', { name: 'Paint this part' }).click()
  await page.getByText(/^Done: this is v\d/).waitFor()
}

test('a brush and a box mark, the eraser, Undo, Redo and Invert change it, and the part is painted', async () => {
  const page = await openTouchUp(await playground.open(), 'a lighthouse by the sea')
  await assertAccessible(page)
  const at = await stageOf(page)
  await drag(page, at(0.4, 0.3), at(0.6, 0.3))
  const line = await marked(page)
  assert.ok(line > 1000)
  await page.getByRole('radio', { name: 'Box' }).check()
  await drag(page, at(0.45, 0.5), at(0.55, 0.7))
  const both = await marked(page)
  assert.ok(both > line)
  await page.getByRole('radio', { name: 'Eraser' }).check()
  await drag(page, at(0.4, 0.3), at(0.6, 0.3))
  const rest = await marked(page)
  assert.ok(rest < both)
  await page.getByRole('button', { name: 'Undo' }).click()
  assert.ok(isAbout(await marked(page), both))
  await page.getByRole('button', { name: 'Redo' }).click()
  assert.ok(isAbout(await marked(page), rest))
  await page.getByRole('button', { name: 'Invert' }).click()
  await page.getByRole('button', { name: 'Invert' }).click()
  await page.getByRole('button', { name: 'Zoom in' }).click()
  await paint(page, 'a red balloon')
  await assertAccessible(page)
  await page.getByRole('button', { name: 'Go on from this one' }).click()
  await page.getByText('Version v2').waitFor()
  assert.equal(await marked(page), 0)
  await page.close()
})

test('fields are marked by keys alone, and nothing marked is said', async () => {
  const page = await openTouchUp(
    await playground.open({ width: 390, colorScheme: 'dark' }),
    'a fox in the snow',
  )
  await page.getByLabel('What should change there?').fill('a hat')
  await page.keyboard.press('Tab')
  await page.keyboard.press('Enter')
  await page.getByText('Nothing is marked yet.', { exact: false }).waitFor()
  await page.getByRole('button', { name: 'Edit the whole picture instead' }).waitFor()
  await page.getByText('Mark by fields').focus()
  await page.keyboard.press('Enter')
  await page.keyboard.press('Tab')
  for (const key of ['ArrowDown', 'ArrowDown', 'ArrowRight', 'Space', 'ArrowRight', 'Enter'])
    await page.keyboard.press(key)
  const pressed = page.locator('#grid [aria-pressed=true]')
  assert.deepEqual(await pressed.evaluateAll((all) => all.map((one) => one.ariaLabel)), [
    'Row 3, column 2',
    'Row 3, column 3',
  ])
  assert.ok((await marked(page)) > 10_000)
  await assertAccessible(page)
  await paint(page, 'a small red hat')
  await page.close()
})

test('a finger paints, and a reload keeps the page open', async () => {
  const page = await openTouchUp(await playground.open({ width: 390 }), 'a red kite')
  await page.reload()
  await page.locator('#stage').waitFor()
  const at = await stageOf(page)
  const touch = (type: string, [clientX, clientY]: readonly [number, number]) =>
    page.locator('#stage').dispatchEvent(type, {
      ...{ pointerId: 7, pointerType: 'touch', isPrimary: true, button: 0 },
      ...{ clientX, clientY, bubbles: true },
    })
  // A pointer that the browser has not seen cannot be captured.
  await page.evaluate('Element.prototype.setPointerCapture = () => {}')
  await touch('pointerdown', at(0.4, 0.4))
  await touch('pointermove', at(0.6, 0.5))
  await touch('pointerup', at(0.6, 0.5))
  assert.ok((await marked(page)) > 500)
  await page.close()
})
