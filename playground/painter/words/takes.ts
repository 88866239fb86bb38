/**
 * The same request once more: a model never paints the same picture twice, and neither does the demo. What
 * was asked for stays; what nobody named may differ.
 */
import type { Scene, Time } from '../scene.ts'

/** Hours in the order of takes: the first take has none of its own. */
const HOURS = ['dusk', 'dawn', 'night'] as const satisfies readonly Time[]

/** Far enough from the seeds that edits count up to. */
const SEED_STEP = 101

/** @param take 0 for the first time; that is the scene itself */
export function takeOf(scene: Scene, take: number): Scene {
  if (take === 0) return scene
  const isOpenAir = scene.time === null && scene.weather.length === 0
  const hour = HOURS[(take - 1) % HOURS.length] ?? null
  return {
    ...scene,
    seed: scene.seed + take * SEED_STEP,
    // The second attempt is right.
    misspelt: false,
    time: isOpenAir ? hour : scene.time,
    flipped: take % 2 === 1 ? !scene.flipped : scene.flipped,
  }
}
