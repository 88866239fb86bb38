import assert from 'node:assert/strict'
import { test, beforeEach, afterEach } from '../../lib/test.ts'
import { ANA, BEN, CHEN } from '../seed.ts'
import { at, openStage, type Stage } from '../test-kit.ts'

let stage: Stage
beforeEach(async () => void (stage = await openStage()))
afterEach(() => stage.stop())

const localeOf = async (user: string, more = { include_locale: true }) =>
  at(await stage.api('users.info', { user, ...more }), 'user', 'locale')

test('the language of a person comes only when it is asked for', async () => {
  assert.equal(await localeOf(ANA, { include_locale: false }), undefined)
  for (const user of [ANA, BEN, CHEN]) assert.equal(await localeOf(user), 'en-US')
})

test('a person changes the language of their Slack, and nobody else’s', async () => {
  const before = await localeOf(BEN)
  assert.equal(stage.slack.setLocale({ user: ANA, locale: 'ja-JP' }).ok, true)
  assert.equal(await localeOf(ANA), 'ja-JP')
  assert.equal(await localeOf(BEN), before)
  assert.equal(stage.slack.setLocale({ user: 'U0EASEL', locale: 'ja-JP' }).ok, false)
})
