/** Builds the browser page with Vite, unless it is built already. */
import { existsSync } from 'node:fs'
import { readdir, stat } from 'node:fs/promises'
import { join } from 'node:path'

/** Resolves with the folder of the built page. @throws when it does not build */
export async function buildPage(root: string): Promise<string> {
  const pageDir = join(root, '.playground', 'page')
  if (await isFresh(root, join(pageDir, 'index.html'))) return pageDir
  // Loaded only when it is needed: that alone takes a third of a second.
  const { build } = await import('vite')
  await build({
    configFile: join(root, 'playground', 'page', 'vite.config.ts'),
    logLevel: 'error',
    clearScreen: false,
  })
  return pageDir
}

/** Whether nothing that goes into the page has changed since it was built. */
async function isFresh(root: string, built: string): Promise<boolean> {
  if (!existsSync(built)) return false
  const sources = ['playground/page', 'playground/protocol', 'playground/protocol.ts']
  const files = [...sources, 'package-lock.json'].map((path) => join(root, path))
  const inPage = await readdir(join(root, 'playground/page'), { recursive: true })
  // Folders count, too: their time changes when a file in them is removed.
  const all = [...files, ...inPage.map((path) => join(root, 'playground/page', path))]
  const times = await Promise.all(all.map(async (path) => (await stat(path)).mtimeMs))
  return Math.max(...times) < (await stat(built)).mtimeMs
}
