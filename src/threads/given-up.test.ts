import { test } from 'vitest'
import { anAsk } from '../turns/test-kit.ts'
import { runTurn } from './run-turn.ts'
import { fakeStudio } from './test-kit.ts'
import { newTurn } from './turn.ts'

test('a turn whose steps always throw ends soon, and the asker hears it', async ({ expect }) => {
  const fake = fakeStudio()
  const { slack } = fake.studio
  const call: typeof slack.call = (method, args) =>
    method === 'chat.update' ? Promise.reject(new Error('a bug')) : slack.call(method, args)
  let turn = newTurn(anAsk({ prompt: 'a <fox>' }), '1.2')
  let rounds = 0
  for (; turn.state !== 'failed' && rounds < 20; rounds += 1) {
    turn = await runTurn(turn, { ...fake.studio, slack: { ...slack, call } })
    fake.time.now = Math.max(fake.time.now, turn.wakeAt)
  }
  expect(rounds).toBeLessThan(20)
  expect(fake.called.map(({ method }) => method)).toContain('chat.postMessage')
  expect(JSON.stringify(fake.called.at(-1)?.args)).toMatch(/ask once more.*a &lt;fox&gt;/)
})
