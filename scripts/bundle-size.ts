/** Bundles the Worker as a deployment would, and fails when it has grown too large. */
import { execFileSync } from 'node:child_process'
import { globSync, mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'

const MAX_GZIP_KIB = 200

const folder = mkdtempSync(join(tmpdir(), 'easel-bundle-'))
try {
  execFileSync('wrangler', ['deploy', '--dry-run', '--outdir', folder], { stdio: 'pipe' })
  const gzipKib = (file: string): number => gzipSync(readFileSync(join(folder, file))).length / 1024
  const kib = gzipKib('index.js')
  const tables = globSync('*.txt', { cwd: folder }).reduce((sum, file) => sum + gzipKib(file), 0)
  console.log(
    `Bundle: ${kib.toFixed(1)} KiB gzip, at most ${MAX_GZIP_KIB}; the tables of words beside it: ${tables.toFixed(1)} KiB.`,
  )
  if (kib > MAX_GZIP_KIB) process.exitCode = 1
} finally {
  rmSync(folder, { recursive: true, force: true })
}
