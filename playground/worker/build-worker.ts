/** Bundles the Worker as a deployment does, unless it is bundled already. */
import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { buildAll } from '../../scripts/build/build.ts'
import { buildOnce } from '../lib/build-once.ts'

/** What miniflare has to know of `wrangler.toml`, beside the built folders. */
export const OPTIONS = 'options.json'

/** Resolves with a folder that has what is deployed and {@link OPTIONS}. @throws when it does not build */
export const buildWorker = (root: string): Promise<string> =>
  buildOnce({
    folder: join(root, '.playground', 'workers'),
    sources: ['src', 'scripts/build', 'wrangler.toml', 'package-lock.json'].map((name) =>
      join(root, name),
    ),
    async build(into) {
      await buildAll(root, into)
      await writeOptions(root, into)
    },
  })

async function writeOptions(root: string, into: string): Promise<void> {
  // Loaded only when it is needed: that alone takes a second.
  const { unstable_getMiniflareWorkerOptions: read, unstable_readConfig: readConfig } =
    await import('wrangler')
  const { secrets: _, ...config } = readConfig({ config: join(root, 'wrangler.toml') })
  const options = {
    ...read(config).workerOptions,
    // No secrets of this machine's environment: what is built is kept.
    bindings: config.vars,
    // The modules are listed one by one, and miniflare refuses rules for finding more.
    modulesRules: undefined,
  }
  await writeFile(join(into, OPTIONS), JSON.stringify(options))
}
