/** A workspace whose token has the scopes of an earlier version: its admins are told, and can go on meanwhile. */
import assert from 'node:assert/strict'
import { after } from 'node:test'
import { test } from '../../playground/lib/test.ts'
import { ANA, BEN } from '../../playground/slack/seed.ts'
import { startEasel } from './easel.ts'

const easel = await startEasel(0, true)
const { slack, imagine, version } = easel
after(() => easel.stop())

async function openHome(user: string): Promise<string> {
  const before = slack.home(user)
  slack.openHome({ user, tab: 'home' })
  const home = await slack.until('the Home tab', () => {
    const shown = slack.home(user)
    return shown === before ? undefined : shown
  })
  return JSON.stringify(home)
}

test('an admin sees which permissions are missing, and nobody else does', async () => {
  const { app } = slack.core.state
  app.scopes = app.scopes.filter((scope) => scope !== 'channels:join' && scope !== 'files:write')
  const lacks = /has not given these permissions: channels:join and files:write/
  assert.match(await openHome(ANA), lacks)
  assert.doesNotMatch(await openHome(BEN), lacks)
  const { ts } = await imagine('a fox')
  await version(ts, 1)
})
