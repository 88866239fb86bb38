/** The world that is simulated now: modules of the Worker have no other way to find it. */
import type { World } from './world.ts'

let current: World | null = null

export const enter = (world: World): void => {
  current = world
}

export function theWorld(): World {
  if (current === null) throw new Error('nothing is simulated')
  return current
}
