/** What stands in the Worker's bundle for modules that it imports and never runs. */
import { join } from 'node:path'
import type { Plugin } from 'esbuild'

/** Packages that Bolt imports at its top: an empty module stands for each, in tests as well. */
export const UNUSED_PACKAGES = [
  'express',
  '@slack/oauth',
  '@slack/socket-mode',
  'raw-body',
  'path-to-regexp',
]

/** An empty module, as CommonJS, so that any named import resolves. */
export const ABSENT = 'src/lib/absent-module.cjs'

/** Files inside of Slack's packages. */
const UNUSED_FILES: Readonly<Record<string, string>> = {
  // Easel's own receiver stands in the place of Bolt's, and streams the files that it uploads.
  './receivers/HTTPReceiver': ABSENT,
  './receivers/SocketModeReceiver': ABSENT,
  './file-upload': ABSENT,
  './chat-stream': ABSENT,
  // Custom steps of workflows, which Easel has none of.
  './CustomFunction': ABSENT,
  './methods': 'src/lib/bare-methods.cjs',
  // Of their package.json they send the name and the version alone.
  '../package.json': 'src/lib/bare-package.cjs',
  // What the SDK does and Easel has switched off: its queue and its retries.
  'p-queue': 'src/lib/no-queue.cjs',
  'p-retry': 'src/lib/no-retries.cjs',
}

/** Resolves what is not needed to what stands in for it. */
export const standIns = (root: string): Plugin => ({
  name: 'stand-ins',
  setup(build) {
    build.onResolve({ filter: /^[\w@./-]+$/ }, ({ path, importer }) => {
      const isSlacks = importer.includes('/node_modules/@slack/')
      const inside = isSlacks ? UNUSED_FILES[path] : undefined
      const standIn = UNUSED_PACKAGES.includes(path) ? ABSENT : inside
      return standIn === undefined ? undefined : { path: join(root, standIn) }
    })
  },
})
