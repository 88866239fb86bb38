/** The objects of the Worker, as they live in a simulated world. */
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Thread } from '../../src/threads/thread.do.ts'
import type { ThreadDoor } from '../../src/workspace/desk/errands.ts'
import type { Life } from './life.ts'
import type { Storage } from './storage.ts'
import type { World } from './world.ts'

/** The bindings of a simulated object: whose life it is, and the world around it. */
export interface SimulatedEnv {
  readonly life: Life
  readonly world: World
  readonly WORKSPACES: object
}

/** An object that is in memory. */
export interface Living<T> {
  readonly life: Life
  readonly object: T
}

/** What every object has: its storage outlives it. */
export interface Kept<T> {
  readonly storage: Storage
  living: Living<T> | null
  isRinging: boolean
}

/** A thread, as far as the simulation uses it. */
export type ThreadObject = Omit<ThreadDoor, 'submit'> & Pick<Thread, 'submit' | 'alarm'>

const SETTINGS = readFileSync(join(import.meta.dirname, '../../wrangler.toml'), 'utf8')

/** Vars as they are deployed, and secrets. */
export const VARS: Readonly<Record<string, string>> = {
  ...Object.fromEntries(
    [...SETTINGS.matchAll(/^([A-Z_]+) = "(.*)"$/gm)].map(([, ...pair]) => pair),
  ),
  SLACK_SIGNING_SECRET: 'a-secret',
  SLACK_BOT_TOKEN: 'xoxb-simulated',
  GEMINI_API_KEY: 'a-key',
  EASEL_SECRET: 'a-secret-that-is-long-enough-for-the-simulation',
}
