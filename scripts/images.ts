/**
 * Makes the pictures of `docs/images` anew, from the real page: `npm run images`, or
 * `npm run images -- home recipe` for some of them.
 */
import { join } from 'node:path'
import { startBrowser } from '../test/browser/open-page.ts'
import { PANELS } from './images/panels.ts'
import type { Scene } from './images/scene.ts'
import { STUDIO } from './images/studio.ts'
import { SURFACES } from './images/surfaces.ts'
import { THREADS } from './images/threads.ts'

const folder = join(import.meta.dirname, '../docs/images')
const SCENES: Readonly<Record<string, Scene>> = { ...THREADS, ...SURFACES, ...PANELS, ...STUDIO }

/** Runs in the page: nothing half-faded, no blinking cursor, no toast of what was done. */
const STILL = `Promise.allSettled(document.getAnimations().map(({ finished }) => finished))`

const wanted = process.argv.slice(2)
const names = Object.keys(SCENES).filter((name) => wanted.length === 0 || wanted.includes(name))
const unknown = wanted.filter((name) => !(name in SCENES))
if (unknown.length > 0) throw new Error(`No such picture: ${unknown.join(', ')}`)

for (const name of names) {
  const scene = SCENES[name]
  if (scene === undefined) continue
  // A workspace of its own for each: what stands in one picture depends on no other.
  const playground = await startBrowser()
  try {
    const page = await playground.open(scene.looks ?? {})
    const shown = (await scene.act(page, playground)) ?? page
    await shown.evaluate(STILL)
    await shown.screenshot({ path: join(folder, `${name}.png`), caret: 'hide' })
    console.log(`docs/images/${name}.png`)
  } finally {
    await playground.tidy()
    await playground.stop()
  }
}
