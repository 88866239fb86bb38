/**
 * `node scripts/fluency.ts`: how fluent the marks on a picture of 2,048 × 2,048 are, in this machine's Chromium at
 * the size of a phone: drawn with a pen that moves at 120 Hz, near and far. The page counts its own frames.
 */
import type { Page } from 'playwright-core'
import { ask, messageOf, startBrowser } from '../test/browser/open-page.ts'
import { ms, printTable, printTitle } from '../bench/report.ts'

const WATCH = `
  window.seen = { frames: [], long: [] }
  new PerformanceObserver((list) => seen.long.push(...list.getEntries().map((one) => one.duration)))
    .observe({ type: 'longtask' })
  const tick = (at) => { seen.frames.push(at); requestAnimationFrame(tick) }
  requestAnimationFrame(tick)
`
/** The first frames belong to the start. */
const READ = `({
  frames: seen.frames.slice(1).map((at, i) => at - seen.frames[i]).slice(3),
  long: seen.long,
})`

const STROKE_MS = 3000
const HZ = 120

interface Seen {
  /** Between one frame and the next, ms. */
  readonly frames: readonly number[]
  /** Tasks above 50 ms. */
  readonly long: readonly number[]
}

async function openPage(browser: Awaited<ReturnType<typeof startBrowser>>): Promise<Page> {
  const page = await browser.open({ width: 390, height: 844 })
  await ask(page, 'a lighthouse by the sea', '--size 2K')
  await messageOf(page, 'a lighthouse').getByRole('button', { name: 'Touch up…' }).click()
  const opened = page.waitForEvent('popup')
  await page.getByRole('link', { name: 'Open the picture' }).click()
  const tab = await opened
  await tab.locator('#stage').waitFor()
  return tab
}

async function stroke(page: Page): Promise<Seen> {
  const box = await page.locator('#stage').boundingBox()
  if (box === null) throw new Error('The page has no stage')
  const [x, y] = [box.x + box.width / 2, box.y + box.height / 2]
  await page.mouse.move(x, y)
  await page.evaluate(WATCH)
  await page.mouse.down()
  for (let i = 0; i < (STROKE_MS * HZ) / 1000; i += 1)
    await page.mouse.move(x + Math.cos(i / 9) * 110, y + Math.sin(i / 7) * 110)
  const seen: Seen = await page.evaluate(READ)
  await page.mouse.up()
  return seen
}

const median = (all: readonly number[]): number =>
  all.toSorted((a, b) => a - b)[Math.floor(all.length / 2)] ?? 0

const row = ({ frames, long }: Seen): Record<string, string> => ({
  frames: String(frames.length),
  'median of a frame': `${median(frames).toFixed(1)} ms`,
  'frames above 20 ms': `${((100 * frames.filter((one) => one > 20).length) / frames.length).toFixed(1)} %`,
  'longest task': long.length === 0 ? 'below 50 ms' : ms(Math.max(...long)),
})

const browser = await startBrowser()
try {
  const page = await openPage(browser)
  const far = await stroke(page)
  for (let i = 0; i < 4; i += 1) await page.getByRole('button', { name: 'Zoom in' }).click()
  const near = await stroke(page)
  printTitle('Marks on a picture of 2,048 × 2,048, at the size of a phone')
  printTable({ 'the whole picture': row(far), 'five times nearer': row(near) })
} finally {
  await browser.stop()
}
