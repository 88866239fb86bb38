#!/usr/bin/env node
// In wrangler's place, first in the PATH: notes what it is called with, and keeps secrets as Cloudflare would, in the folder
// that STAND_IN names. KILL_AT: at that call it takes its caller down with it, as a power cut would.
import { appendFileSync, existsSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'

const folder = process.env.STAND_IN
const args = process.argv.slice(2)
const command = args.join(' ')
const input = args.includes('bulk') ? readFileSync(0, 'utf8') : ''
const calls = join(folder, 'calls.ndjson')
const secretsFile = join(folder, 'secrets.json')
appendFileSync(calls, `${JSON.stringify({ args, input })}\n`)

const count = readFileSync(calls, 'utf8').trim().split('\n').length
if (Number(process.env.KILL_AT) === count) {
  process.kill(process.ppid, 'SIGKILL')
  process.exit(1)
}

const secrets = () =>
  existsSync(secretsFile) ? JSON.parse(readFileSync(secretsFile, 'utf8')) : null
const keep = (more) => writeFileSync(secretsFile, JSON.stringify({ ...secrets(), ...more }))
const end = (code, words) => {
  ;(code === 0 ? process.stdout : process.stderr).write(`${words}\n`)
  process.exit(code)
}

const REQUIRED = ['SLACK_SIGNING_SECRET', 'SLACK_BOT_TOKEN', 'GEMINI_API_KEY', 'EASEL_SECRET']

if (process.env.FAIL && command.startsWith(process.env.FAIL))
  end(1, process.env.FAIL_WORDS ?? 'It went wrong.')
if (command.startsWith('whoami')) {
  if (process.env.LOGGED_OUT) end(1, 'You are not authenticated.')
  end(
    0,
    JSON.stringify({
      loggedIn: true,
      email: 'ana@acme.test',
      accounts: [{ id: 'a1', name: 'Acme' }],
    }),
  )
}
if (command.startsWith('deploy')) {
  const file = args.includes('--secrets-file') ? args[args.indexOf('--secrets-file') + 1] : null
  if (file !== null) keep(JSON.parse(readFileSync(file, 'utf8')))
  const missing = REQUIRED.filter((name) => !(name in (secrets() ?? {})))
  if (missing.length > 0)
    end(1, `✘ [ERROR] The following required secrets have not been set: ${missing.join(', ')}`)
  end(
    0,
    `Uploaded easel (2.1 sec)\nDeployed easel triggers (0.3 sec)\n  ${process.env.WORKER_URL}\n`,
  )
}
if (command.startsWith('secret bulk')) {
  keep(JSON.parse(input))
  end(0, '✨ secrets successfully uploaded')
}
if (command.startsWith('secret list'))
  end(
    0,
    JSON.stringify(Object.keys(secrets() ?? {}).map((name) => ({ name, type: 'secret_text' }))),
  )
if (command.startsWith('r2 bucket lifecycle')) end(0, '')
end(1, `Unknown command: ${command}`)
