import { runInDurableObject } from 'cloudflare:test'
import { env } from 'cloudflare:workers'
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { BOT_SCOPES } from '../slack/scopes.ts'
import { examine } from './examine.ts'
import type { Finding } from './finding.ts'
import { noteVerified } from './verified.ts'

const SIGNING = '0123456789abcdef0123456789abcdef'
const TOKEN = 'xoxb-1-secret-of-the-bot'

/** What Slack and Google answer, by the end of the path; a test replaces one. */
type Answers = Readonly<Record<string, () => Response>>

const slackDate = (offMs = 0) => new Date(Date.now() + offMs).toUTCString()

const who =
  (scopes: readonly string[] = BOT_SCOPES, offMs = 0) =>
  () =>
    Response.json(
      { ok: true, team: 'Acme', team_id: 'T0DOCTOR', user_id: 'U0' },
      { headers: { 'x-oauth-scopes': scopes.join(','), date: slackDate(offMs) } },
    )
const slackSays = (error: string) => () => Response.json({ ok: false, error })
const googleSays = (code: number, message: string) => () =>
  Response.json({ error: { code, message, status: 'X' } }, { status: code })

const WELL: Answers = {
  'auth.test': who(),
  'oauth.v2.access': slackSays('invalid_code'),
  'gemini-nano-banana-2.1': () => Response.json({}),
  'gemini-3.5-flash-lite': () => Response.json({}),
  'gemini-decision-1': () => Response.json({}),
}

const OUTSIDE = {
  SLACK_API_URL: 'https://slack.example/api/',
  GEMINI_BASE_URL: 'https://g.example',
}
const SET = { SLACK_SIGNING_SECRET: SIGNING, SLACK_BOT_TOKEN: TOKEN }

async function findings(vars: object = {}, answers: Answers = {}, team: string | null = null) {
  const all: Answers = { ...WELL, ...answers }
  vi.stubGlobal('fetch', (input: string | URL | Request) => {
    const { pathname } = new URL(input instanceof Request ? input.url : input)
    const answer = all[pathname.split('/').at(-1) ?? '']
    return answer === undefined
      ? Promise.reject(new Error('no network'))
      : Promise.resolve(answer())
  })
  return examine({ ...env, ...OUTSIDE, ...SET, ...vars }, team)
}

const bad = (all: readonly Finding[]) => all.filter(({ state }) => state !== 'well')

beforeEach(async () => {
  vi.useFakeTimers({ toFake: ['Date'], now: Date.parse('2026-12-01T12:00:00Z') })
  await noteVerified(env.HISTORY, Date.now())
})
afterEach(() => {
  vi.unstubAllGlobals()
  vi.useRealTimers()
})

test('a Worker that is well has nothing to mend, and every part was looked at', async () => {
  const all = await findings()
  expect(bad(all)).toEqual([])
  const checks = all.map(({ check }) => check)
  for (const check of ['EASEL_SECRET', 'HISTORY', 'PICTURES', 'THREADS', 'Slack token', 'clock'])
    expect(checks).toContain(check)
  for (const check of ['Gemini key', 'TEXT_MODEL', 'prices', 'retention', 'outbox', 'last error'])
    expect(checks).toContain(check)
})

interface Planted {
  readonly fault: string
  readonly vars?: object
  readonly answers?: Answers
  readonly check: string
  readonly mend: RegExp
}

const PLANTED: readonly Planted[] = [
  ...(['SLACK_SIGNING_SECRET', 'SLACK_BOT_TOKEN', 'EASEL_SECRET'] as const).map((name) => ({
    fault: `${name} is missing`,
    vars: { [name]: '' },
    check: name,
    mend: new RegExp(`wrangler secret put ${name}`),
  })),
  {
    fault: 'a secret is not known yet',
    vars: { SLACK_SIGNING_SECRET: 'later' },
    check: 'SLACK_SIGNING_SECRET',
    mend: /Signing Secret/,
  },
  {
    fault: 'a secret was copied with a line break',
    vars: { SLACK_BOT_TOKEN: `${TOKEN}\n` },
    check: 'SLACK_BOT_TOKEN',
    mend: /wrangler secret put/,
  },
  {
    fault: 'the token of a user',
    vars: { SLACK_BOT_TOKEN: 'xoxp-1' },
    check: 'SLACK_BOT_TOKEN',
    mend: /Bot User OAuth Token/,
  },
  {
    fault: 'the verification token in place of the signing secret',
    vars: { SLACK_SIGNING_SECRET: 'Xyz' },
    check: 'SLACK_SIGNING_SECRET',
    mend: /Signing Secret/,
  },
  {
    fault: 'a short master secret',
    vars: { EASEL_SECRET: 'short' },
    check: 'EASEL_SECRET',
    mend: /openssl rand/,
  },
  {
    fault: 'a master secret that is easily guessed',
    vars: { EASEL_SECRET: 'a'.repeat(40) },
    check: 'EASEL_SECRET',
    mend: /openssl rand/,
  },
  {
    fault: 'a client id without its secret',
    vars: { SLACK_CLIENT_ID: '1.2' },
    check: 'SLACK_CLIENT_SECRET',
    mend: /Client Secret/,
  },
  {
    fault: 'a former secret that was left',
    vars: { EASEL_SECRET_OLD: 'f0rmer-secret-that-is-long-enough' },
    check: 'EASEL_SECRET_OLD in change',
    mend: /wrangler secret delete EASEL_SECRET_OLD/,
  },
  {
    fault: 'a var of nonsense',
    vars: { RETENTION_DAYS: 'x' },
    check: 'vars',
    mend: /wrangler\.toml/,
  },
  {
    fault: 'a retired model',
    vars: { DEFAULT_MODEL: 'imagen-4.0-generate-001' },
    answers: { 'imagen-4.0-generate-001': () => Response.json({}) },
    check: 'vars',
    mend: /wrangler\.toml/,
  },
  { fault: 'no bucket', vars: { PICTURES: undefined }, check: 'PICTURES', mend: /npm run deploy/ },
  { fault: 'no KV', vars: { HISTORY: undefined }, check: 'HISTORY', mend: /npm run deploy/ },
  { fault: 'no images', vars: { IMAGES: undefined }, check: 'IMAGES', mend: /npm run deploy/ },
  {
    fault: 'a bucket that throws',
    vars: { PICTURES: { head: () => Promise.reject(new Error('down')) } },
    check: 'PICTURES',
    mend: /cloudflarestatus/,
  },
  {
    fault: 'a revoked token',
    answers: { 'auth.test': slackSays('token_revoked') },
    check: 'Slack token',
    mend: /Bot User OAuth Token/,
  },
  {
    fault: 'scopes of an older version',
    answers: { 'auth.test': who(BOT_SCOPES.filter((scope) => scope !== 'channels:join')) },
    check: 'Slack scopes',
    mend: /Reinstall/,
  },
  {
    fault: 'Slack somewhere else',
    vars: { SLACK_API_URL: 'https://nowhere.example/' },
    answers: { 'auth.test': () => new Response('nginx', { status: 502 }) },
    check: 'Slack token',
    mend: /SLACK_API_URL/,
  },
  {
    fault: 'a clock that is off',
    answers: { 'auth.test': who(BOT_SCOPES, 400_000) },
    check: 'clock',
    mend: /clock/,
  },
  {
    fault: 'a wrong key',
    answers: {
      'gemini-nano-banana-2.1': googleSays(400, 'API key not valid. Please pass a valid API key.'),
    },
    check: 'Gemini key',
    mend: /GEMINI_API_KEY/,
  },
  {
    fault: 'a key without billing',
    answers: { 'gemini-nano-banana-2.1': googleSays(403, 'Billing account is missing') },
    check: 'Gemini key',
    mend: /billing/,
  },
  {
    fault: 'a gateway that is not there',
    vars: { GEMINI_BASE_URL: 'https://g.example/x' },
    answers: { 'gemini-nano-banana-2.1': () => new Response('nginx', { status: 404 }) },
    check: 'Gemini key',
    mend: /GEMINI_BASE_URL/,
  },
  ...(
    [
      ['DEFAULT_MODEL', 'gemini-nano-banana-2.1'],
      ['TEXT_MODEL', 'gemini-3.5-flash-lite'],
      ['DECISION_MODEL', 'gemini-decision-1'],
    ] as const
  ).map(([name, id]) => ({
    fault: `${name} that Google does not have`,
    answers: { [id]: googleSays(404, 'not found') },
    check: name,
    mend: new RegExp(`another ${name}`),
  })),
]

describe('a planted fault is found, with its mend, and no secret is told', () => {
  test.for(PLANTED)('$fault', async ({ vars = {}, answers = {}, check, mend }) => {
    const all = await findings(vars, answers)
    const found = bad(all).filter((each) => each.check === check)
    expect(found).toHaveLength(1)
    expect(found[0]?.mend).toMatch(mend)
    const told = JSON.stringify(all)
    for (const secret of [SIGNING, TOKEN, env.EASEL_SECRET, env.GEMINI_API_KEY])
      expect(told).not.toContain(secret)
  })

  test('prices of long ago', async () => {
    vi.setSystemTime(Date.parse('2027-03-01T12:00:00Z'))
    expect(bad(await findings())).toMatchObject([
      { check: 'prices', mend: expect.stringMatching(/pricing/) },
    ])
  })

  test('an address that Slack has never reached', async () => {
    await env.HISTORY.delete('status:v1:request_address')
    expect(bad(await findings())).toMatchObject([
      { check: 'request address', mend: expect.stringMatching(/Retry/) },
    ])
  })
})

test('an outbox that is stuck, and what only the operator can mend', async () => {
  const desk = env.WORKSPACES.getByName('T0DOCTOR')
  const before = Date.now() - 3_600_000
  await runInDurableObject(desk, (_, { storage: { sql } }) => {
    const row = `INSERT INTO outbox (lane, errand, tries, due_at) VALUES ('l', '{}', 0, ?)`
    sql.exec(row, before)
    sql.exec(`INSERT INTO operator_news VALUES ('key_leaked', '2026-12-01')`)
  })
  expect(bad(await findings())).toMatchObject([
    { check: 'outbox', state: 'fault', mend: expect.stringMatching(/errand_threw/) },
    { check: 'last error', state: 'warning', mend: expect.stringMatching(/Delete it at/) },
  ])
})

describe('where any workspace may install it', () => {
  const client = { SLACK_BOT_TOKEN: '', SLACK_CLIENT_ID: '1.2', SLACK_CLIENT_SECRET: 'c' }

  test('the client is tried, and a workspace is asked for', async () => {
    expect(bad(await findings(client))).toMatchObject([
      { check: 'workspace', mend: expect.stringMatching(/--team/) },
    ])
    const wrong = await findings(client, { 'oauth.v2.access': slackSays('bad_client_secret') })
    expect(bad(wrong).map(({ check }) => check)).toEqual(['Slack client', 'workspace'])
  })

  test('a workspace that has not installed it is told so', async () => {
    const found = bad(await findings(client, {}, 'T0STRANGE'))
    expect(found).toMatchObject([{ check: 'Slack token', mend: expect.stringMatching(/install/) }])
  })
})
