/** Builds the browser page with Vite, unless it is built already. */
import { join } from 'node:path'
import { buildOnce } from './lib/build-once.ts'

/** Resolves with the folder of the built page. @throws when it does not build */
export function buildPage(root: string): Promise<string> {
  const playground = join(root, 'playground')
  return buildOnce({
    folder: join(root, '.playground', 'pages'),
    sources: [
      join(playground, 'page'),
      join(playground, 'protocol'),
      join(playground, 'protocol.ts'),
      join(root, 'package-lock.json'),
    ],
    async build(outDir) {
      // Loaded only when it is needed: that alone takes a third of a second.
      const { build } = await import('vite')
      await build({
        configFile: join(playground, 'page', 'vite.config.ts'),
        build: { outDir, emptyOutDir: true },
        logLevel: 'error',
        clearScreen: false,
      })
    },
  })
}
