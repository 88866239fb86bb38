import assert from 'node:assert/strict'
import { createManualClock } from '../../lib/clock.ts'
import { test } from '../../lib/test.ts'
import { createBotTokens } from './bot-tokens.ts'

test('without rotation, an installation always gives the same token, and a later one another', () => {
  const tokens = createBotTokens(createManualClock(), 'xoxb-1', null)
  assert.deepEqual(tokens.issue(), { token: 'xoxb-1', refreshToken: null, expiresIn: null })
  assert.equal(tokens.issue().token, 'xoxb-1')
  assert.equal(tokens.refresh('xoxb-1'), undefined)
  assert.equal(tokens.exchange('xoxb-1'), undefined)
  tokens.end()
  assert.equal(tokens.standing('xoxb-1'), 'account_inactive')
  const { token } = tokens.issue()
  assert.notEqual(token, 'xoxb-1')
  assert.equal(tokens.standing(token), 'valid')
  assert.equal(tokens.standing('xoxb-other'), undefined)
})

test('a rotated token can be made too old, and one for good cannot', () => {
  const clock = createManualClock()
  const rotated = createBotTokens(clock, 'xoxb-1', 60)
  const { token } = rotated.issue()
  const good = createBotTokens(clock, 'xoxb-1', null)
  good.issue()
  for (const tokens of [rotated, good]) tokens.expire()
  assert.deepEqual([rotated.standing(token), good.standing('xoxb-1')], ['token_expired', 'valid'])
})

test('a rotated token ends; its refresh token has one use; two are alive at most', () => {
  const clock = createManualClock()
  const tokens = createBotTokens(clock, 'xoxb-1', 60)
  const first = tokens.issue()
  assert.equal(first.expiresIn, 60)
  clock.advance(59_999)
  assert.equal(tokens.standing(first.token), 'valid')
  clock.advance(1)
  assert.equal(tokens.standing(first.token), 'token_expired')
  const second = tokens.refresh(first.refreshToken ?? '')
  assert.equal(tokens.refresh(first.refreshToken ?? ''), undefined)
  const third = tokens.refresh(second?.refreshToken ?? '')
  assert.equal(tokens.standing(first.token), 'token_revoked')
  assert.equal(tokens.standing(second?.token ?? ''), 'valid')
  assert.equal(tokens.standing(third?.token ?? ''), 'valid')
  assert.equal(tokens.current(), third?.token)
})
