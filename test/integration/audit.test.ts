/** `npm run audit` finds what is left, and says when nothing is. */
import assert from 'node:assert/strict'
import { execFile } from 'node:child_process'
import { join } from 'node:path'
import { after } from 'node:test'
import { test } from '../../playground/lib/test.ts'
import { EASEL_SECRET } from '../../playground/playground.ts'
import { ANA, BEN, DESIGN, TEAM } from '../../playground/slack/seed.ts'
import { startEasel } from './easel.ts'

const easel = await startEasel()
const { slack, worker, version, imagine } = easel
after(() => easel.stop())

/** Runs the script; how it ended, and what it said. */
function audit(...args: string[]): Promise<{ code: number; said: string }> {
  const script = join(import.meta.dirname, '../../scripts/audit.ts')
  const env = { ...process.env, EASEL_URL: worker.url, EASEL_SECRET }
  return new Promise((resolve) => {
    execFile(process.execPath, [script, ...args], { env }, (error, stdout, stderr) =>
      resolve({ code: typeof error?.code === 'number' ? error.code : 0, said: stdout + stderr }),
    )
  })
}

test('of a team that paints, something is left in each place; of a person, until they are forgotten', async () => {
  const { ts } = await imagine('a counted fox', BEN)
  await version(ts, 1)
  const team = await audit('--team', TEAM.id)
  assert.equal(team.code, 1)
  for (const where of [/Workspace object +easels/, /Thread object .* turns/, /R2 /, /KV /])
    assert.match(team.said, where)
  assert.doesNotMatch(team.said, /counted/)
  const one = await audit('--team', TEAM.id, '--thread', `${DESIGN}/${ts}`, '--json')
  assert.equal(one.code, 1)
  assert.match(one.said, /"ok": false/)

  const before = await audit('--team', TEAM.id, '--person', BEN)
  assert.equal(before.code, 1)
  await slack.command({ user: BEN, channel: DESIGN, command: '/imagine', text: 'forget' })
  const view = await slack.until('the question', () => slack.views(BEN)[0])
  await slack.submit({ user: BEN, viewId: view.id, state: {} })
  let left = before
  while (left.code !== 0) left = await audit('--team', TEAM.id, '--person', BEN)
  assert.match(left.said, /Nothing is left/)
})

test('nobody is told without the secret, and nothing without a team', async () => {
  assert.equal((await audit('--url', `${worker.url}/elsewhere`, '--team', TEAM.id)).code, 2)
  const wrong = await audit('--team', 'nonsense', '--person', ANA)
  assert.equal(wrong.code, 2)
  assert.match(wrong.said, /--team T0123456789/)
})
