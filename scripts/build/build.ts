/** Builds all that is deployed: the Worker, and the files that browsers load from beside it. */
import { mkdir } from 'node:fs/promises'
import { join } from 'node:path'
import { buildAssets } from './assets.ts'
import { bundle } from './bundle.ts'
import { writeChanges } from './write-changes.ts'

/** The folders below the one of a build, as `wrangler.toml` names them. */
export const FOLDERS = { worker: 'worker', assets: 'assets' } as const

/** @param into may have an earlier build, of which only what has changed is written. @throws when it does not build */
export async function buildAll(root: string, into: string): Promise<void> {
  const worker = join(into, FOLDERS.worker)
  const assets = join(into, FOLDERS.assets)
  const [{ files }, pages] = await Promise.all([bundle(root, worker), buildAssets(root, assets)])
  await Promise.all([worker, assets].map((folder) => mkdir(folder, { recursive: true })))
  await writeChanges(worker, files)
  await writeChanges(assets, pages)
}
