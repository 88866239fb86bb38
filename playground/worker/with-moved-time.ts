/** The modules that stand before the Worker's bundle, so that its clock can be moved. */
import { readFileSync } from 'node:fs'
import { stripTypeScriptTypes } from 'node:module'
import { join } from 'node:path'

/** How far ahead the clock begins, and what whoever moves it has to know. */
export interface ClockSettings {
  readonly key: string
  readonly aheadMs: number
}

/** Where the Worker hears of its clock. */
export const CLOCK_PATH = '/playground/clock'

/** @param built the folder of the bundle @param classes those of the Durable Objects that it exports */
export function withMovedTime(built: string, classes: readonly string[], clock: ClockSettings) {
  const source = readFileSync(join(import.meta.dirname, 'moved-time.ts'), 'utf8')
  // The first import is run first: the bundle finds the time moved already.
  const entry = [
    `import { answering, moving } from './moved-time.js'`,
    `import * as bundle from './index.js'`,
    `export * from './index.js'`,
    ...classes.map((name) => `export const ${name} = moving(bundle.${name})`),
    `export default answering(bundle.default, ${JSON.stringify({ ...clock, path: CLOCK_PATH })})`,
  ].join('\n')
  const type = 'ESModule' as const
  return [
    { type, path: join(built, 'entry.js'), contents: entry },
    { type, path: join(built, 'moved-time.js'), contents: stripTypeScriptTypes(source) },
  ]
}
