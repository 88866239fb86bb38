/** Writes `worker-configuration.d.ts`, with the classes of the sources in place of those of the bundle. */
import { execFileSync } from 'node:child_process'
import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'

const root = join(import.meta.dirname, '..')
const options = [
  '--include-runtime=false',
  '--strict-vars=false',
  '--env-file',
  '.dev.vars.example',
]
execFileSync('wrangler', ['types', ...options], { cwd: root, stdio: 'inherit' })
const file = join(root, 'worker-configuration.d.ts')
writeFileSync(file, readFileSync(file, 'utf8').replaceAll('./dist/worker/index', './src/index'))
