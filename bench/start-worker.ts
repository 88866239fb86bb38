/** Starts Easel as a developer does, on a free port and a state of its own. */
import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtempSync, rmSync } from 'node:fs'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

const READY_MS = 60_000

export interface RunningWorker {
  readonly origin: string
  stop(): void
}

/**
 * Runs `wrangler dev` with these vars until it answers; `config` is another wrangler.toml than Easel's.
 * Throws when it does not answer within a minute.
 */
export async function startWorker(
  vars: Record<string, string>,
  config?: string,
): Promise<RunningWorker> {
  const state = mkdtempSync(join(tmpdir(), 'easel-bench-'))
  const [port, inspector] = [await freePort(), await freePort()]
  const child = spawn(
    'wrangler',
    [
      'dev',
      ...(config === undefined ? [] : ['--config', config]),
      ...['--ip', '127.0.0.1', '--port', String(port), '--inspector-port', String(inspector)],
      ...['--persist-to', state, '--log-level', 'error', '--show-interactive-dev-session=false'],
      ...Object.entries(vars).flatMap(([name, value]) => ['--var', `${name}:${value}`]),
    ],
    { detached: true, stdio: 'ignore', env: { ...process.env, CI: 'true' } },
  )
  const stop = (): void => {
    if (child.pid !== undefined) process.kill(-child.pid, 'SIGKILL')
    rmSync(state, { recursive: true, force: true })
  }
  const origin = `http://127.0.0.1:${port}`
  if (await answers(`${origin}/healthz`)) return { origin, stop }
  stop()
  throw new Error('the Worker did not start')
}

async function answers(url: string): Promise<boolean> {
  for (const end = Date.now() + READY_MS; Date.now() < end;) {
    const response = await fetch(url).catch(() => null)
    if (response?.ok) return true
    await new Promise((resolve) => setTimeout(resolve, 200))
  }
  return false
}

async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1')
  await once(server, 'listening')
  const address = server.address()
  server.close()
  if (address === null || typeof address === 'string') throw new Error('no free port')
  return address.port
}
