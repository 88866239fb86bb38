/** Bundles the Worker as a deployment does, unless it is bundled already. */
import { execFile } from 'node:child_process'
import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { buildOnce } from '../lib/build-once.ts'

/** What miniflare has to know of `wrangler.toml`, beside the bundle. */
export const OPTIONS = 'options.json'

/** Resolves with a folder that has the bundle, `index.js`, and {@link OPTIONS}. @throws when it does not build */
export const buildWorker = (root: string): Promise<string> =>
  buildOnce({
    folder: join(root, '.playground', 'workers'),
    sources: ['src', 'wrangler.toml', 'package-lock.json'].map((name) => join(root, name)),
    async build(into) {
      await Promise.all([bundle(root, into), writeOptions(root, into)])
    },
  })

async function bundle(root: string, into: string): Promise<void> {
  const wrangler = join(root, 'node_modules', 'wrangler', 'bin', 'wrangler.js')
  const args = [wrangler, 'deploy', '--dry-run', '--outdir', into]
  const env = { ...process.env, WRANGLER_SEND_METRICS: 'false', CI: 'true', NO_COLOR: '1' }
  await promisify(execFile)(process.execPath, args, { cwd: root, env })
}

async function writeOptions(root: string, into: string): Promise<void> {
  // Loaded only when it is needed: that alone takes a second.
  const { unstable_getMiniflareWorkerOptions: read } = await import('wrangler')
  const options = read(join(root, 'wrangler.toml')).workerOptions
  // The bundle is one module, and miniflare refuses rules for finding more.
  await writeFile(join(into, OPTIONS), JSON.stringify({ ...options, modulesRules: undefined }))
}
