/** Where scripts for operators are played: stand-ins for wrangler, Slack, Google and the Worker, and a script to run. */
import { spawn } from 'node:child_process'
import { createHmac } from 'node:crypto'
import { chmodSync, copyFileSync, mkdirSync, mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { delimiter, join } from 'node:path'
import * as v from 'valibot'
import { serve } from '../../playground/lib/http-server.ts'
import { signPass } from '../../scripts/operator/pass.ts'
import { BOT_SCOPES } from '../../src/slack/scopes.ts'

const root = join(import.meta.dirname, '../..')

/** What people would paste; no output may have any of it. */
export const SECRETS = {
  GEMINI_API_KEY: 'AIza-the-key-that-pays-for-pictures',
  SLACK_SIGNING_SECRET: '0123456789abcdef0123456789abcdef',
  SLACK_BOT_TOKEN: 'xoxb-1-the-token-of-the-bot',
} as const

const CallSchema = v.object({ args: v.array(v.string()), input: v.string() })
const SecretsSchema = v.record(v.string(), v.string())

interface Ran {
  readonly code: number | null
  /** All that it said. */
  readonly said: string
}

export interface Desk {
  readonly workerUrl: string
  /** Where the set-up keeps what it knows. */
  readonly kept: string
  /** What Slack says of the token, and Google of the key; changed by tests. */
  readonly answers: {
    scopes: readonly string[]
    slackError: string | null
    geminiStatus: number
    /** What the Worker itself finds. */
    findings: { check: string; state: string; says: string; mend: string | null }[]
    clockMs: number
  }
  /** Whom the Worker has written to. */
  readonly greeted: string[]
  run(
    script: 'setup' | 'doctor',
    args?: readonly string[],
    env?: Record<string, string>,
  ): Promise<Ran>
  calls(): v.InferOutput<typeof CallSchema>[]
  /** What the Worker has. */
  secrets(): Record<string, string>
  stop(): Promise<void>
}

export async function openDesk(): Promise<Desk> {
  const folder = mkdtempSync(join(tmpdir(), 'easel-operator-'))
  const bin = join(folder, 'bin')
  mkdirSync(bin)
  copyFileSync(join(import.meta.dirname, 'wrangler.mjs'), join(bin, 'wrangler'))
  chmodSync(join(bin, 'wrangler'), 0o755)
  const read = (name: string): string => {
    try {
      return readFileSync(join(folder, name), 'utf8')
    } catch {
      return ''
    }
  }
  const secrets = () => v.parse(SecretsSchema, JSON.parse(read('secrets.json') || '{}'))
  const answers: Desk['answers'] = {
    ...{ scopes: BOT_SCOPES, slackError: null, geminiStatus: 200, findings: [], clockMs: 0 },
  }
  const greeted: string[] = []
  const outside = await serve((request) => answerOutside(request, answers))
  const worker = await serve((request) => answerAsWorker(request, { answers, secrets, greeted }))
  const kept = join(folder, 'kept', 'setup.json')
  return {
    ...{ workerUrl: worker.origin, kept, answers, greeted, secrets },
    calls: () =>
      read('calls.ndjson')
        .split('\n')
        .filter(Boolean)
        .map((line) => v.parse(CallSchema, JSON.parse(line))),
    run: (script, args = [], env = {}) =>
      runScript(script, args, {
        ...{ PATH: [bin, process.env['PATH']].join(delimiter), HOME: folder },
        ...{ STAND_IN: folder, WORKER_URL: worker.origin, EASEL_KEPT: kept },
        ...{ SLACK_API_URL: `${outside.origin}/api/`, GEMINI_BASE_URL: outside.origin },
        ...env,
      }),
    async stop() {
      await outside.stop()
      await worker.stop()
      rmSync(folder, { recursive: true, force: true })
    },
  }
}

function runScript(
  script: string,
  args: readonly string[],
  env: Record<string, string>,
): Promise<Ran> {
  return new Promise((resolve) => {
    const file = join(root, 'scripts', `${script}.ts`)
    const child = spawn(process.execPath, [file, ...args], {
      env,
      stdio: ['ignore', 'pipe', 'pipe'],
    })
    let said = ''
    child.stdout.on('data', (chunk: Buffer) => void (said += chunk.toString()))
    child.stderr.on('data', (chunk: Buffer) => void (said += chunk.toString()))
    child.once('close', (code) => resolve({ code, said }))
  })
}

/** Slack's API and Google's. */
async function answerOutside(request: Request, answers: Desk['answers']): Promise<Response> {
  const { pathname } = new URL(request.url)
  if (pathname.startsWith('/v1beta/models/')) {
    const { geminiStatus: status } = answers
    const isRight = request.headers.get('x-goog-api-key') === SECRETS.GEMINI_API_KEY
    if (isRight && status === 200) return Response.json({ name: pathname.slice(8) })
    const error = isRight
      ? { code: status, message: 'not found', status: 'NOT_FOUND' }
      : { code: 400, message: 'API key not valid.', status: 'INVALID_ARGUMENT' }
    return Response.json({ error }, { status: error.code })
  }
  const headers = { 'x-oauth-scopes': answers.scopes.join(',') }
  if (pathname === '/api/oauth.v2.access') {
    const form = new URLSearchParams(await request.text())
    const isRight = form.get('client_secret') === 'right'
    return Response.json({ ok: false, error: isRight ? 'invalid_code' : 'bad_client_secret' })
  }
  const isRight = request.headers.get('authorization') === `Bearer ${SECRETS.SLACK_BOT_TOKEN}`
  const error = isRight ? answers.slackError : 'invalid_auth'
  if (error !== null) return Response.json({ ok: false, error })
  if (pathname === '/api/auth.test')
    return Response.json({ ok: true, team: 'Acme', team_id: 'T0ACME' }, { headers })
  const members = [
    { id: 'U0BEN', name: 'ben' },
    { id: 'U0ANA', name: 'ana', is_primary_owner: true },
  ]
  return Response.json({ ok: true, members }, { headers })
}

interface WorkerParts {
  readonly answers: Desk['answers']
  readonly secrets: () => Record<string, string>
  readonly greeted: string[]
}

/** As `src/routes` answer, by the secrets that wrangler was given. */
async function answerAsWorker(request: Request, parts: WorkerParts): Promise<Response> {
  const { pathname, searchParams } = new URL(request.url)
  const secrets = parts.secrets()
  const isSet = (name: string) => (secrets[name] ?? 'later') !== 'later'
  const isReady = ['EASEL_SECRET', 'SLACK_SIGNING_SECRET'].every(isSet)
  const headers = { date: new Date(Date.now() + parts.answers.clockMs).toUTCString() }
  if (pathname === '/healthz')
    return Response.json({ ok: isReady }, { status: isReady ? 200 : 503, headers })
  if (pathname === '/slack/events') {
    const body = await request.text()
    const base = `v0:${request.headers.get('x-slack-request-timestamp')}:${body}`
    const hmac = createHmac('sha256', secrets['SLACK_SIGNING_SECRET'] ?? '')
      .update(base)
      .digest('hex')
    const isSigned = request.headers.get('x-slack-signature') === `v0=${hmac}`
    return new Response('', { status: isSigned ? 200 : 401 })
  }
  const [, , pass = '', rest] = pathname.split('/')
  const until = Number(pass.split('.')[0])
  const isOurs = pass === signPass(secrets['EASEL_SECRET'] ?? '', until - 3_600_000)
  if (!isOurs) return new Response('There is nothing here.', { status: 404 })
  if (rest === 'hello') {
    parts.greeted.push(searchParams.get('user') ?? 'nobody')
    return Response.json({ kind: searchParams.has('user') ? 'greeted' : 'nobody_known' })
  }
  return Response.json({ findings: parts.answers.findings, publicUrl: null })
}
