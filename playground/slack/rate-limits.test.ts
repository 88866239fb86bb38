import assert from 'node:assert/strict'
import { createManualClock } from '../lib/clock.ts'
import { afterEach, beforeEach, test } from '../lib/test.ts'
import { createRateLimits } from './rate-limits.ts'
import { DESIGN, MARKETING } from './seed.ts'
import { openStage, type Stage } from './test-kit.ts'

let stage: Stage
beforeEach(async () => void (stage = await openStage({ rateLimitFactor: 1 })))
afterEach(() => stage.stop())

test('a tier-3 method takes 50 calls a minute and says when the next may come', () => {
  const clock = createManualClock()
  const limits = createRateLimits(clock, 1)
  for (let n = 0; n < 50; n += 1) assert.equal(limits.take('chat.update', undefined), 0)
  clock.advance(10_000)
  assert.equal(limits.take('chat.update', undefined), 50)
  assert.equal(limits.take('chat.delete', undefined), 0)
  clock.advance(50_000)
  assert.equal(limits.take('chat.update', undefined), 0)
})

test('posting takes bursts of 20 in a channel, then one a second', () => {
  const clock = createManualClock()
  const limits = createRateLimits(clock, 1)
  const post = (channel: string) => limits.take('chat.postMessage', channel)
  for (let n = 0; n < 20; n += 1) assert.equal(post(DESIGN), 0)
  assert.deepEqual([post(DESIGN), post(MARKETING)], [1, 0])
  clock.advance(1_000)
  assert.deepEqual([post(DESIGN), post(DESIGN)], [0, 1])
})

test('factor 0 limits nothing', () => {
  const limits = createRateLimits(createManualClock(), 0)
  for (let n = 0; n < 500; n += 1) assert.equal(limits.take('users.list', undefined), 0)
})

test('answers 429 with Retry-After', async () => {
  const post = () => stage.api('chat.postMessage', { channel: DESIGN, text: 'x' })
  for (let n = 0; n < 20; n += 1) assert.equal((await post())['ok'], true)
  const limited = await post()
  assert.deepEqual([limited['error'], limited['retryAfter']], ['ratelimited', 1])
})

test('switches make Slack limited or down, for all methods or some', async () => {
  stage.slack.setTrouble({ slack: 'rate-limited', slackMethods: ['chat.update'] })
  assert.equal((await stage.api('auth.test'))['ok'], true)
  assert.equal((await stage.api('chat.update'))['error'], 'ratelimited')
  stage.slack.setTrouble({ slack: 'down', slackMethods: [] })
  const response = await fetch(`${stage.slack.apiUrl}auth.test`, { method: 'POST' })
  assert.equal(response.status, 503)
})

test('a planned fault hits the next calls only', async () => {
  stage.slack.failNext('auth.test', { error: 'fatal_error' }, 2)
  const answers = [await stage.api('auth.test'), await stage.api('auth.test')]
  assert.deepEqual(
    answers.map(({ error }) => error),
    ['fatal_error', 'fatal_error'],
  )
  assert.equal((await stage.api('auth.test'))['ok'], true)
})
