/** What each file of the bundle is for, so that its weight is counted where it belongs. */
import type { Metafile } from 'esbuild'

/** `script`: compiled at start; `later`: by an `import()`; the rest are modules of data beside them. */
export type Part = 'script' | 'later' | 'languages' | 'tables' | 'codecs'

const OUT = 'dist/'

/** Null for what is not deployed as a module. @param name below the folder of the bundle */
export function partOf(name: string, { outputs }: Metafile): Part | null {
  if (name.endsWith('.map')) return null
  if (name.endsWith('.txt')) return 'tables'
  if (name.endsWith('.wasm')) return 'codecs'
  if (name.startsWith('words/')) return 'languages'
  return withTheScript(outputs, `${OUT}index.js`).has(OUT + name) ? 'script' : 'later'
}

/** The chunk and all that it imports at once. */
function withTheScript(
  outputs: Metafile['outputs'],
  chunk: string,
  found = new Set<string>(),
): Set<string> {
  if (found.has(chunk)) return found
  found.add(chunk)
  const imports = outputs[chunk]?.imports.filter(({ kind }) => kind === 'import-statement') ?? []
  for (const { path } of imports) withTheScript(outputs, path, found)
  return found
}
