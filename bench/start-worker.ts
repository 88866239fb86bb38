/** Starts Easel as a developer does, on a free port and a state of its own. */
import { spawn } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { freePort } from '../playground/lib/ports.ts'

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
  const command = [
    ...['wrangler', 'dev', ...(config === undefined ? [] : ['--config', config])],
    ...['--ip', '127.0.0.1', '--port', String(port), '--inspector-port', String(inspector)],
    ...['--persist-to', state, '--log-level', 'error', '--show-interactive-dev-session=false'],
    ...Object.entries(vars).flatMap(([name, value]) => ['--var', `${name}:${value}`]),
  ]
  return whenReady(command, { CI: 'true' }, port, () =>
    rmSync(state, { recursive: true, force: true }),
  )
}

/** Runs a server on Node, which listens on `PORT`, with these variables until it answers. */
export async function startOnNode(
  file: string,
  vars: Record<string, string>,
): Promise<RunningWorker> {
  const port = await freePort()
  return whenReady([process.execPath, file], { ...vars, PORT: String(port) }, port, () => {})
}

async function whenReady(
  [program = '', ...args]: readonly string[],
  more: Record<string, string>,
  port: number,
  ended: () => void,
): Promise<RunningWorker> {
  const env = { ...process.env, ...more }
  const child = spawn(program, args, { detached: true, stdio: 'ignore', env })
  const stop = (): void => {
    if (child.pid !== undefined) process.kill(-child.pid, 'SIGKILL')
    ended()
  }
  const origin = `http://127.0.0.1:${port}`
  if (await answers(`${origin}/healthz`)) return { origin, stop }
  stop()
  throw new Error(`${program} did not start`)
}

/** Whether it says yes within a minute. */
export async function answers(url: string): Promise<boolean> {
  for (const end = Date.now() + READY_MS; Date.now() < end;) {
    const response = await fetch(url).catch(() => null)
    if (response?.ok) return true
    await new Promise((resolve) => setTimeout(resolve, 200))
  }
  return false
}
