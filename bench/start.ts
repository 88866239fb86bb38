/**
 * `node bench/start.ts`: how large the scripts are, and what an isolate does until its first answer, beside a Worker that does
 * nothing, slack-edge and the straightforward Worker. Linux only (`/proc`).
 */
import { mkdtempSync, readFileSync, readdirSync, rmSync } from 'node:fs'
import { execFileSync } from 'node:child_process'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { gzipSync } from 'node:zlib'
import { bundle } from '../scripts/build/bundle.ts'
import { partOf } from '../scripts/build/parts.ts'
import { childProcesses, cpuMs } from './process-stats.ts'
import { ms, printTable, printTitle, times } from './report.ts'
import { startSlack, varsFor } from './slack.ts'
import { startWorker } from './start-worker.ts'

const root = join(import.meta.dirname, '..')
const ROUNDS = 5

const peer = (name: string): string => fileURLToPath(import.meta.resolve(`./peers/${name}.toml`))
const WAYS: Readonly<Record<string, string | undefined>> = {
  nothing: peer('nothing'),
  'slack-edge': peer('slack-edge'),
  'the straightforward Worker': peer('straightforward'),
  Easel: undefined,
}

const kibOf = (contents: Uint8Array): number => gzipSync(contents).length / 1024

/** What an isolate compiles before it answers anybody, in KiB of gzip. */
const sizeOf = (config: string | undefined): number | Promise<number> =>
  config === undefined ? sizeOfEasel() : sizeOfPeer(config)

async function sizeOfEasel(): Promise<number> {
  const outdir = join(root, 'dist')
  const { files, metafile } = await bundle(root, outdir)
  return files
    .filter(({ path }) => partOf(path.slice(outdir.length + 1), metafile) === 'script')
    .reduce((sum, { contents }) => sum + kibOf(contents), 0)
}

function sizeOfPeer(config: string): number {
  const outdir = mkdtempSync(join(tmpdir(), 'easel-bench-'))
  try {
    const args = ['deploy', '--dry-run', '--minify', '--outdir', outdir, '--config', config]
    execFileSync('wrangler', args, { stdio: 'ignore', env: { ...process.env, CI: 'true' } })
    return readdirSync(outdir)
      .filter((name) => name.endsWith('.js'))
      .reduce((sum, name) => sum + kibOf(readFileSync(join(outdir, name))), 0)
  } finally {
    rmSync(outdir, { recursive: true, force: true })
  }
}

const slack = await startSlack()
const vars = varsFor(slack.origin, slack.origin)

/** Processor time of a new workerd until it has answered once: the least of some, since other work only adds to it. */
async function startOf(config: string | undefined): Promise<number> {
  let least = Infinity
  for (let round = 0; round < ROUNDS; round += 1) {
    const worker = await startWorker(vars, config)
    const spent = childProcesses('workerd').reduce((sum, pid) => sum + cpuMs(pid), 0)
    least = Math.min(least, spent)
    worker.stop()
  }
  return least
}

try {
  const rows: Record<string, Record<string, string>> = {}
  let nothing: number | undefined
  for (const [name, config] of Object.entries(WAYS)) {
    const [size, start] = [await sizeOf(config), await startOf(config)]
    nothing ??= start
    rows[name] = {
      script: `${size.toFixed(1)} KiB`,
      'until the first answer': ms(start),
      'more than nothing': ms(start - nothing),
      'of nothing': times(start, nothing),
    }
  }
  printTitle('Start-up and bundle')
  process.stdout.write(
    `Processor time of a workerd of wrangler dev, its own storage included, until it has answered once: the least of ${ROUNDS}. The script as gzip.\n\n`,
  )
  printTable(rows)
} finally {
  slack.server.close()
  slack.server.closeAllConnections()
}
