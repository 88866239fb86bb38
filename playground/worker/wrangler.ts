/** Starts `wrangler dev` with the playground's settings. */
import { spawn, type ChildProcess } from 'node:child_process'
import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { freePort } from '../lib/ports.ts'
import { mustNotOutlive } from './process.ts'
import type { WorkerOptions } from './worker.ts'

/** Secrets go through a file that only this user can read: other users see arguments. */
export async function spawnWrangler({
  root,
  port,
  vars,
  stateDir,
}: WorkerOptions): Promise<ChildProcess> {
  mkdirSync(stateDir, { recursive: true })
  const envFile = join(stateDir, 'vars.env')
  const lines = Object.entries(vars).map(([name, value]) => `${name}=${quote(value)}`)
  writeFileSync(envFile, `${lines.join('\n')}\n`, { mode: 0o600 })
  const wrangler = join(root, 'node_modules', 'wrangler', 'bin', 'wrangler.js')
  const settings = {
    '--ip': '127.0.0.1',
    '--port': String(port),
    '--inspector-port': String(await freePort()),
    '--persist-to': stateDir,
    '--env-file': envFile,
    '--show-interactive-dev-session': 'false',
    '--log-level': 'info',
  }
  const args = Object.entries(settings).flatMap(([name, value]) => [name, value])
  const [command, ...rest] = leashed([process.execPath, wrangler, 'dev', ...args])
  const child = spawn(command, rest, {
    cwd: root,
    // A group of its own, so that workerd and esbuild die with it.
    detached: true,
    stdio: ['pipe', 'pipe', 'pipe'],
    env: { ...process.env, WRANGLER_SEND_METRICS: 'false', CI: 'true', NO_COLOR: '1' },
  })
  mustNotOutlive(child)
  return child
}

/** For wrangler's env file, which would put variables in the place of `$NAME`. */
const quote = (value: string): string => JSON.stringify(value).replaceAll('$', '\\$')

/**
 * Ends the whole group as soon as nobody holds its standard input: so it goes even when this process is
 * killed without a word. Where there is no shell, only an orderly end takes it along.
 */
const LEASH = 'exec 3<&0; (read -r _ <&3; kill -9 0) & "$@" </dev/null 3<&-'

function leashed(command: [string, ...string[]]): [string, ...string[]] {
  return process.platform === 'win32' ? command : ['/bin/sh', '-c', LEASH, 'leash', ...command]
}
