/** Builds the browser page with Vite, unless it is built already. */
import { createHash } from 'node:crypto'
import { existsSync } from 'node:fs'
import { readdir, readFile, rename, rm, stat } from 'node:fs/promises'
import { join } from 'node:path'

/** Pages that were built from other sources are kept for as long as somebody may still have them open. */
const KEPT_MS = 24 * 3_600_000

/**
 * Resolves with the folder of the built page: one for each state of its sources, so that many may build at
 * once and nobody's page changes while it is open.
 * @throws when it does not build
 */
export async function buildPage(root: string): Promise<string> {
  const folder = join(root, '.playground', 'pages')
  const pageDir = join(folder, await fingerprint(root))
  if (existsSync(pageDir)) return pageDir
  // Loaded only when it is needed: that alone takes a third of a second.
  const { build } = await import('vite')
  const mine = `${pageDir}.${process.pid}`
  await build({
    configFile: join(root, 'playground', 'page', 'vite.config.ts'),
    build: { outDir: mine, emptyOutDir: true },
    logLevel: 'error',
    clearScreen: false,
  })
  await rename(mine, pageDir).catch(async (error: unknown) => {
    await rm(mine, { recursive: true })
    // Whoever was faster has built the same.
    if (!existsSync(pageDir)) throw error
  })
  await removeOld(folder, Date.now() - KEPT_MS)
  return pageDir
}

/** Of all that goes into the page. */
async function fingerprint(root: string): Promise<string> {
  const page = join(root, 'playground', 'page')
  const protocol = join(root, 'playground', 'protocol')
  const listed = [page, protocol].map(async (folder) =>
    (await readdir(folder, { recursive: true, withFileTypes: true }))
      .filter((entry) => entry.isFile())
      .map((entry) => join(entry.parentPath, entry.name)),
  )
  const files = [
    ...(await Promise.all(listed)).flat(),
    join(root, 'playground', 'protocol.ts'),
    join(root, 'package-lock.json'),
  ].toSorted()
  const contents = await Promise.all(files.map((file) => readFile(file)))
  const hash = createHash('sha256')
  files.forEach((file, i) => hash.update(file).update(contents[i] ?? ''))
  return hash.digest('hex').slice(0, 16)
}

async function removeOld(folder: string, before: number): Promise<void> {
  for (const name of await readdir(folder)) {
    const path = join(folder, name)
    const isOld = (await stat(path)).mtimeMs < before
    if (isOld) await rm(path, { recursive: true, force: true })
  }
}
