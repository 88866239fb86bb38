/** `npm run setup`, with stand-ins for wrangler, Slack, Google and the Worker. */
import assert from 'node:assert/strict'
import { existsSync, readFileSync, statSync } from 'node:fs'
import { afterEach, beforeEach, test } from '../../playground/lib/test.ts'
import { type Desk, SECRETS, openDesk } from '../stand-ins/desk.ts'

let desk: Desk
const said: string[] = []
beforeEach(async () => {
  desk = await openDesk()
  said.length = 0
})
afterEach(async () => {
  const made = desk.secrets()['EASEL_SECRET'] ?? 'later'
  const secrets = [...Object.values(SECRETS), ...(made === 'later' ? [] : [made])]
  const args = desk.calls().flatMap((call) => call.args)
  await desk.stop()
  for (const secret of secrets)
    for (const text of [...said, ...args])
      assert.ok(!text.includes(secret), `a secret stands in what was said or called: ${text}`)
})

async function setup(env: Record<string, string> = SECRETS, args: readonly string[] = []) {
  const ran = await desk.run('setup', args, env)
  said.push(ran.said)
  return ran
}

const commands = () => desk.calls().map(({ args }) => args.slice(0, 2).join(' '))

test('from nothing: all that the Worker needs is there, and it has written to the owner', async () => {
  const { code, said: words } = await setup()
  assert.equal(code, 0, words)
  const { EASEL_SECRET, ...rest } = desk.secrets()
  assert.deepEqual(rest, SECRETS)
  assert.match(EASEL_SECRET ?? '', /^[0-9a-f]{64}$/)
  assert.deepEqual(desk.greeted, ['U0ANA'])
  // The address comes before Slack's secrets, so the first deployment has `later` in their place.
  assert.ok(desk.calls().some(({ args }) => args[0] === 'deploy' && args[1] === '--secrets-file'))
  assert.ok(commands().includes('r2 bucket'))
  assert.equal(statSync(desk.kept).mode & 0o077, 0)
  assert.match(words, /Easel is set up/)
})

test('again: nothing is asked for, deployed or set once more', async () => {
  await setup()
  const secrets = desk.secrets()
  const before = desk.calls().length
  const { code, said: words } = await setup({})
  assert.equal(code, 0, words)
  assert.deepEqual(desk.secrets(), secrets)
  assert.ok(
    !commands()
      .slice(before)
      .some((name) => /deploy|bulk/.test(name)),
  )
  assert.deepEqual(desk.greeted, ['U0ANA', 'U0ANA'])
  await setup({}, ['--user', 'U0BEN'])
  assert.equal(desk.greeted.at(-1), 'U0BEN')
})

test('one value anew: only that one is set', async () => {
  await setup()
  const before = desk.calls().length
  const { code } = await setup({ GEMINI_API_KEY: SECRETS.GEMINI_API_KEY })
  assert.equal(code, 0)
  const bulks = desk
    .calls()
    .slice(before)
    .filter(({ args }) => args[1] === 'bulk')
  assert.deepEqual(
    bulks.map(({ input }) => Object.keys(JSON.parse(input))),
    [['GEMINI_API_KEY']],
  )
})

test('interrupted at each of its calls of wrangler, it goes on and ends as if it had not been', async () => {
  await setup()
  const calls = desk.calls().length
  assert.ok(calls >= 8)
  for (let at = 1; at <= calls; at += 1) {
    await desk.stop()
    desk = await openDesk()
    const cut = await setup({ ...SECRETS, KILL_AT: String(at) })
    assert.equal(cut.code, null, `call ${at} was not the end`)
    const { code, said: words } = await setup()
    assert.equal(code, 0, `after call ${at}: ${words}`)
    const { EASEL_SECRET, ...rest } = desk.secrets()
    assert.deepEqual(rest, SECRETS)
    assert.match(EASEL_SECRET ?? '', /^[0-9a-f]{64}$/)
    assert.deepEqual(desk.greeted.length, 1)
  }
})

test('a dry run changes nothing, and says what would be done', async () => {
  const { code, said: words } = await setup(SECRETS, ['--dry-run'])
  assert.equal(code, 0, words)
  assert.deepEqual(commands(), ['whoami --json'])
  assert.ok(!existsSync(desk.kept))
  assert.match(words, /Nothing was changed/)
})

test('a dry run with nothing at hand goes to the end as well', async () => {
  const { code, said: words } = await setup({ LOGGED_OUT: '1' }, ['--dry-run', '--json'])
  assert.equal(code, 0, words)
  const { steps } = JSON.parse(words)
  const names = steps.map(({ step, state }: { step: string; state: string }) => `${step} ${state}`)
  assert.deepEqual(names.slice(1), [
    'Cloudflare planned',
    'Worker planned',
    'EASEL_SECRET planned',
    'Gemini key planned',
    'Slack app planned',
    'Second belt planned',
    'Handshake planned',
  ])
  assert.match(words, /new_app=1&manifest_json=/)
})

test('where each workspace brings its own key, none is asked of Google', async () => {
  const { code, said: words } = await setup({ ...SECRETS, GEMINI_API_KEY: 'later' })
  assert.equal(code, 0, words)
  assert.equal(desk.secrets()['GEMINI_API_KEY'], 'later')
})

test('for a program: one object, with the command to go on with', async () => {
  const { code, said: words } = await setup({}, ['--json'])
  assert.equal(code, 1)
  const { ok, steps, next } = JSON.parse(words)
  assert.equal(ok, false)
  assert.equal(steps.at(-1).step, 'Gemini key')
  assert.match(steps.at(-1).mend, /GEMINI_API_KEY/)
  assert.match(next, /npm run setup/)
})

const WRONG: readonly (readonly [string, Record<string, string>, RegExp])[] = [
  ['nobody is logged in', { LOGGED_OUT: '1' }, /wrangler login[^]*CLOUDFLARE_API_TOKEN/],
  ['wrangler does not deploy', { FAIL: 'deploy', FAIL_WORDS: 'A syntax error.' }, /A syntax error/],
  [
    'there is no workers.dev address',
    { FAIL: 'deploy', FAIL_WORDS: 'You need to register a workers.dev subdomain' },
    /Workers & Pages/,
  ],
  ['a wrong key', { GEMINI_API_KEY: 'AIza-wrong-key' }, /aistudio\.google\.com\/apikey/],
  ['a wrong token', { SLACK_BOT_TOKEN: 'xoxb-wrong-token' }, /invalid_auth[^]*OAuth & Permissions/],
  ['the token of a user', { SLACK_BOT_TOKEN: 'xoxp-wrong-token' }, /token of a user/],
  ['no signing secret', { SLACK_SIGNING_SECRET: '' }, /new_app=1&manifest_json=/],
  ['no token', { SLACK_BOT_TOKEN: '' }, /set SLACK_BOT_TOKEN in the environment/],
  ['a short EASEL_SECRET', { EASEL_SECRET: 'short' }, /openssl rand/],
]

for (const [name, env, mend] of WRONG)
  test(`${name}: it says what to do, and how to go on`, async () => {
    const { code, said: words } = await setup({ ...SECRETS, ...env })
    assert.equal(code, 1, words)
    assert.match(words, mend)
    assert.match(words, /npm run setup goes on from here/)
    assert.deepEqual(desk.greeted, [])
  })

test('a scope is missing: it says which, and the next run goes on', async () => {
  desk.answers.scopes = desk.answers.scopes.filter((scope) => scope !== 'files:read')
  const { code, said: words } = await setup()
  assert.equal(code, 1)
  assert.match(words, /lacks files:read[^]*Reinstall/)
  desk.answers.scopes = [...desk.answers.scopes, 'files:read']
  assert.equal((await setup()).code, 0)
})

test('a Worker with a secret of its own is not given another', async () => {
  await setup()
  const secrets = desk.secrets()
  const elsewhere = { EASEL_KEPT: `${desk.kept}.elsewhere`, EASEL_URL: desk.workerUrl }
  const { code, said: words } = await setup({ ...SECRETS, ...elsewhere })
  assert.equal(code, 1)
  assert.match(words, /EASEL_SECRET=… npm run setup/)
  assert.deepEqual(desk.secrets(), secrets)
})

test('for any workspace: the client is tried, and the way to install it is told', async () => {
  const { GEMINI_API_KEY, SLACK_SIGNING_SECRET } = SECRETS
  const client = { GEMINI_API_KEY, SLACK_SIGNING_SECRET, SLACK_CLIENT_ID: '1.2' }
  const wrong = await setup({ ...client, SLACK_CLIENT_SECRET: 'client-wrong' })
  assert.match(wrong.said, /bad_client_secret/)
  const right = await setup({ ...client, SLACK_CLIENT_SECRET: 'right' })
  assert.equal(right.code, 0, right.said)
  assert.match(right.said, /\/slack\/install/)
  assert.equal(desk.secrets()['SLACK_BOT_TOKEN'], 'later')
})

test('the manifest in the link is that of the Worker', async () => {
  const { said: words } = await setup({ ...SECRETS, SLACK_SIGNING_SECRET: '' })
  const [link = ''] = /https:\/\/api\.slack\.com\/apps\S+/.exec(words) ?? []
  const manifest = JSON.parse(new URL(link).searchParams.get('manifest_json') ?? '{}')
  assert.equal(manifest.settings.interactivity.request_url, `${desk.workerUrl}/slack/events`)
})

test('what it keeps is no secret but the one that the doctor signs with', async () => {
  await setup()
  const kept = readFileSync(desk.kept, 'utf8')
  for (const secret of Object.values(SECRETS)) assert.ok(!kept.includes(secret))
  assert.equal(JSON.parse(kept).easelSecret, desk.secrets()['EASEL_SECRET'])
})
