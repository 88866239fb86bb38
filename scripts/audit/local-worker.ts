/** Runs Easel over the state of a local `wrangler dev`, for as long as it is looked at. */
import { spawn } from 'node:child_process'
import { existsSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { answers } from '../../bench/start-worker.ts'
import { freePort } from '../../playground/lib/ports.ts'

interface Local {
  readonly url: string
  readonly secret: string
  stop(): void
}

/** Nobody outside is reached: these secrets open nothing. */
const SECRET = 'only-for-looking-at-what-is-left-here'
const VARS = {
  ...{ SLACK_SIGNING_SECRET: SECRET, SLACK_BOT_TOKEN: 'xoxb-none', GEMINI_API_KEY: 'none' },
  ...{ EASEL_SECRET: SECRET, SLACK_API_URL: 'http://127.0.0.1:9/' },
  GEMINI_BASE_URL: 'http://127.0.0.1:9',
}

/** @throws TypeError where it does not start, or where there is no such state */
export async function startLocal(root: string, state: string): Promise<Local> {
  // Else an empty state would be made there, in which nothing is left.
  if (!existsSync(join(state, 'v3')))
    throw new TypeError(`There is no state of \`wrangler dev\` in ${state}: it has a folder v3.`)
  const [port, inspector] = [await freePort(), await freePort()]
  const child = spawn(
    join(root, 'node_modules', '.bin', 'wrangler'),
    [
      ...['dev', '--ip', '127.0.0.1', '--port', String(port)],
      ...['--inspector-port', String(inspector), '--persist-to', resolve(state)],
      ...['--log-level', 'error', '--show-interactive-dev-session=false'],
      ...Object.entries(VARS).flatMap(([name, value]) => ['--var', `${name}:${value}`]),
    ],
    { cwd: root, detached: true, stdio: 'ignore', env: { ...process.env, CI: 'true' } },
  )
  const stop = (): void => {
    if (child.pid !== undefined) process.kill(-child.pid, 'SIGKILL')
  }
  const url = `http://127.0.0.1:${port}`
  if (await answers(`${url}/healthz`)) return { url, secret: SECRET, stop }
  stop()
  throw new TypeError('The local Worker does not start.')
}
