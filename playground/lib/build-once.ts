/** Builds something from its sources, unless it is built already. */
import { createHash } from 'node:crypto'
import { existsSync } from 'node:fs'
import { mkdir, mkdtemp, readdir, readFile, rename, rm, stat } from 'node:fs/promises'
import { join } from 'node:path'

/** What is built, and from what. */
export interface Recipe {
  /** Where all builds of this kind are kept. */
  folder: string
  /** Files, and folders with all that is in them. */
  sources: readonly string[]
  /** Builds into an empty folder. */
  build: (into: string) => Promise<void>
}

/** What was built from other sources is kept for as long as somebody may still use it. */
const KEPT_MS = 24 * 3_600_000

/**
 * Resolves with the folder of the build: one for each state of its sources, so that many may build at
 * once and nobody's build changes while it is used.
 * @throws when it does not build
 */
export async function buildOnce({ folder, sources, build }: Recipe): Promise<string> {
  const built = join(folder, await fingerprint(sources))
  if (existsSync(built)) return built
  await mkdir(folder, { recursive: true })
  const mine = await mkdtemp(`${built}.`)
  await build(mine).catch(async (error: unknown) => {
    await rm(mine, { recursive: true, force: true })
    throw error
  })
  await rename(mine, built).catch(async (error: unknown) => {
    await rm(mine, { recursive: true })
    // Whoever was faster has built the same.
    if (!existsSync(built)) throw error
  })
  await removeOld(folder, Date.now() - KEPT_MS)
  return built
}

/** Of all sources but tests. */
async function fingerprint(sources: readonly string[]): Promise<string> {
  const files = (await Promise.all(sources.map(filesOf))).flat().toSorted()
  const contents = await Promise.all(files.map((file) => readFile(file)))
  const hash = createHash('sha256')
  files.forEach((file, i) => hash.update(file).update(contents[i] ?? ''))
  return hash.digest('hex').slice(0, 16)
}

async function filesOf(source: string): Promise<string[]> {
  if (!(await stat(source)).isDirectory()) return [source]
  const entries = await readdir(source, { recursive: true, withFileTypes: true })
  return entries
    .filter((entry) => entry.isFile() && !entry.name.includes('.test.'))
    .map((entry) => join(entry.parentPath, entry.name))
}

async function removeOld(folder: string, before: number): Promise<void> {
  for (const name of await readdir(folder)) {
    const path = join(folder, name)
    const { mtimeMs } = await stat(path).catch(() => ({ mtimeMs: before }))
    if (mtimeMs < before) await rm(path, { recursive: true, force: true })
  }
}
