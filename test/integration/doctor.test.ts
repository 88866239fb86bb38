/** `npm run doctor`: what can be seen from the operator's machine; and a set-up and a doctor with the real Worker. */
import assert from 'node:assert/strict'
import { afterEach, beforeEach, test } from '../../playground/lib/test.ts'
import { EASEL_SECRET } from '../../playground/playground.ts'
import { BEN } from '../../playground/slack/seed.ts'
import { type Desk, SECRETS, openDesk } from '../stand-ins/desk.ts'
import { startEasel } from './easel.ts'

let desk: Desk
beforeEach(async () => {
  desk = await openDesk()
})
afterEach(() => desk.stop())

interface Found {
  readonly check: string
  readonly state: string
  readonly says: string
  readonly mend: string | null
}

async function doctor(args: readonly string[] = [], env: Record<string, string> = {}) {
  const { code, said } = await desk.run('doctor', ['--json', ...args], env)
  const { ok, findings, link } = JSON.parse(said)
  const bad: Found[] = findings.filter(({ state }: Found) => state !== 'well')
  for (const secret of Object.values(SECRETS)) assert.ok(!said.includes(secret))
  return { code, ok, bad, link }
}

test('after a set-up all is well, and the link that it gives opens', async () => {
  await desk.run('setup', [], SECRETS)
  const { code, ok, bad, link } = await doctor()
  assert.deepEqual([code, ok, bad], [0, true, []])
  assert.equal((await fetch(link)).status, 200)
  const { said } = await desk.run('doctor')
  assert.match(said, /✓ Worker[^]*Easel is well/)
})

interface Planted {
  readonly fault: string
  readonly args?: readonly string[]
  readonly env?: Record<string, string>
  readonly plant?: () => void
  readonly check: string
  readonly mend: RegExp
}

const PLANTED: readonly Planted[] = [
  {
    fault: 'nothing is set up',
    env: { EASEL_KEPT: '/nowhere' },
    check: 'Worker',
    mend: /npm run setup/,
  },
  {
    fault: 'nobody is logged in',
    env: { LOGGED_OUT: '1' },
    check: 'Cloudflare',
    mend: /wrangler login/,
  },
  {
    fault: 'no Easel answers',
    args: ['--url', 'http://127.0.0.1:9'],
    check: 'Worker',
    mend: /npm run deploy/,
  },
  {
    fault: 'another EASEL_SECRET',
    env: { EASEL_SECRET: 'x'.repeat(40) },
    check: 'EASEL_SECRET here',
    mend: /EASEL_SECRET=…/,
  },
  {
    fault: 'a clock that is off',
    plant: () => void (desk.answers.clockMs = 600_000),
    check: 'clock here',
    mend: /clock/,
  },
  {
    fault: 'what the Worker finds itself',
    plant: () =>
      void desk.answers.findings.push({
        check: 'outbox',
        state: 'fault',
        says: 'It waits.',
        mend: 'Look.',
      }),
    check: 'outbox',
    mend: /Look/,
  },
]

for (const { fault, args = [], env = {}, plant = () => {}, check, mend } of PLANTED)
  test(`a planted fault is found, with its mend: ${fault}`, async () => {
    await desk.run('setup', [], SECRETS)
    plant()
    const { bad } = await doctor(args, env)
    const found = bad.find((each) => each.check === check)
    assert.match(found?.mend ?? '', mend)
  })

test('without EASEL_SECRET it says how to go on', async () => {
  await desk.run('setup', [], SECRETS)
  const { code, bad } = await doctor(['--url', desk.workerUrl], { EASEL_KEPT: '/nowhere' })
  assert.equal(code, 0)
  assert.match(bad[0]?.mend ?? '', /npm run setup/)
})

test('with the real Worker: it takes the signed request, writes to who is named, and is well', async () => {
  const easel = await startEasel(0, true)
  try {
    const { slack, worker } = easel
    const env = {
      ...{ EASEL_SECRET, EASEL_URL: worker.url, SLACK_API_URL: slack.apiUrl },
      ...{ SLACK_SIGNING_SECRET: slack.signingSecret, SLACK_BOT_TOKEN: slack.token },
      GEMINI_API_KEY: SECRETS.GEMINI_API_KEY,
    }
    const ran = await desk.run('setup', ['--user', BEN], env)
    assert.equal(ran.code, 0, ran.said)
    const direct = slack.byApp('D0BEN').map(({ text }) => text)
    assert.match(direct.join(), /Easel is set up[^]*a lighthouse at dusk/)
    // Slack itself has not come by yet; that it has is what the next line looks at.
    const before = await desk.run('doctor', ['--json'], env)
    assert.match(before.said, /Slack has not reached Easel yet/)
    await easel.imagine('a fox')
    const after = JSON.parse((await desk.run('doctor', ['--json'], env)).said)
    const faults = after.findings.filter(({ state }: Found) => state === 'fault')
    assert.deepEqual(faults, [])
  } finally {
    await easel.stop()
  }
})
