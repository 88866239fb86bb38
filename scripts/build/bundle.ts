/** Bundles the Worker: the script, what it loads only when it needs it, and modules of words beside it. */
import { type BuildOptions, type Metafile, type OutputFile, build } from 'esbuild'
import { languageEntries, languagesApart } from './languages.ts'
import { nodeModules } from './node-modules.ts'
import { standIns } from './stand-ins.ts'

/** What esbuild made, with nothing written yet. */
export interface Bundle {
  /** `path` is absolute, below `outdir`. */
  readonly files: readonly OutputFile[]
  /** Of the script and of what it loads later. */
  readonly metafile: Metafile
}

/** @param outdir where the files are to stand. @throws when it does not build; esbuild has said why */
export async function bundle(root: string, outdir: string): Promise<Bundle> {
  const common = {
    absWorkingDir: root,
    outdir,
    bundle: true,
    write: false,
    metafile: true,
    minify: true,
    // Words of other scripts as they are: escaped, each letter would take six characters.
    charset: 'utf8',
    format: 'esm',
    target: 'es2024',
    sourcemap: 'linked',
    logLevel: 'warning',
  } satisfies BuildOptions
  const script = build({
    ...common,
    entryPoints: { index: 'src/index.ts' },
    // What is behind an `import()` is a chunk that the runtime compiles when it is asked for.
    splitting: true,
    // Beside the script, so that all of them find the same modules by the same names.
    chunkNames: '[name]-[hash]',
    // Relative addresses of maps and modules stay short, and the same wherever the folder stands.
    assetNames: '[name]-[hash]',
    // As wrangler bundles: packages' builds for Workers first.
    platform: 'neutral',
    conditions: ['workerd', 'worker', 'browser'],
    mainFields: ['browser', 'module', 'main'],
    external: ['cloudflare:*'],
    define: { 'process.env.NODE_ENV': '"production"' },
    loader: { '.txt': 'copy', '.wasm': 'copy' },
    plugins: [standIns(root), languagesApart, nodeModules],
  })
  const languages = build({ ...common, entryPoints: languageEntries(root) })
  const [{ outputFiles, metafile }, words] = await Promise.all([script, languages])
  return { files: [...outputFiles, ...words.outputFiles], metafile }
}
