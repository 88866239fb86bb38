/**
 * Lets the real objects of the Worker run in Node: what only the runtime has gets a stand-in, and the world
 * outside is the simulation's. Whatever imports the objects is loaded after that.
 */
import { readFileSync } from 'node:fs'
import { registerHooks } from 'node:module'
import { fileURLToPath } from 'node:url'

const here = (name: string): string => new URL(name, import.meta.url).href

/** What stands in for a module, by the end of its name. */
const STAND_INS: readonly (readonly [RegExp, string])[] = [
  [/^cloudflare:workers$/, here('./stand-ins/workers.ts')],
  [/\/lib\/clock\.ts$/, here('./stand-ins/clock.ts')],
  [/\/lib\/log\.ts$/, here('./stand-ins/log.ts')],
  [/\/wipe\.ts$/, here('./stand-ins/wipe.ts')],
  [/\.\/open-studio\.ts$/, here('./stand-ins/open-studio.ts')],
]

registerHooks({
  resolve(specifier, context, next) {
    const found = STAND_INS.find(([name]) => name.test(specifier))
    return found === undefined
      ? next(specifier, context)
      : { url: found[1], format: 'module-typescript', shortCircuit: true }
  },
  load(url, context, next) {
    if (!url.endsWith('.txt')) return next(url, context)
    const source = `export default ${JSON.stringify(readFileSync(fileURLToPath(url), 'utf8'))}`
    return { source, format: 'module', shortCircuit: true }
  },
})

/** What runs them, and what must be true afterwards. */
export const loadSimulation = async () => ({
  ...(await import('./history.ts')),
  ...(await import('./run.ts')),
  ...(await import('./check.ts')),
})
