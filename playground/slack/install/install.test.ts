/** Installing by OAuth, what a token of one workspace may do, and being removed. */
import assert from 'node:assert/strict'
import { parseObject, type Json } from '../../lib/json.ts'
import { afterEach, beforeEach, test } from '../../lib/test.ts'
import { ANA, DESIGN, DIA, TEAM } from '../seed.ts'
import { NOOR, NORTHWIND, NORTHWIND_TEAM, OLU, STUDIO } from '../second-seed.ts'
import { at, eventTypes, openStage, textAt, type Stage } from '../test-kit.ts'

let stage: Stage
beforeEach(async () => void (stage = await openStage({ others: [NORTHWIND] })))
afterEach(() => stage.stop())

const northwind = () => stage.slack.workspace(NORTHWIND_TEAM) ?? stage.slack
const redirect = () => `${stage.appOrigin}/slack/oauth_redirect`
const address = (more: Record<string, string> = {}) => {
  const query = { client_id: stage.slack.client.id, scope: 'commands,chat:write', state: 's' }
  const all = { ...query, redirect_uri: redirect(), team: NORTHWIND_TEAM, ...more }
  return `${stage.slack.authorizeUrl}?${new URLSearchParams(all).toString()}`
}

/** Says yes or no; where the browser goes on. */
async function answer(said: 'allow' | 'deny', url = address()): Promise<URL> {
  const response = await fetch(url, {
    method: 'POST',
    redirect: 'manual',
    headers: { origin: stage.slack.origin },
    body: new URLSearchParams({ answer: said }),
  })
  assert.equal(response.status, 302)
  return new URL(response.headers.get('location') ?? '')
}

/** A call as the app makes it with its client's secret. */
async function oauth(args: Record<string, string>, method = 'access'): Promise<Json> {
  const { id, secret } = stage.slack.client
  const all = { client_id: id, client_secret: secret, redirect_uri: redirect(), ...args }
  const init = { method: 'POST', body: new URLSearchParams(all) }
  const response = await fetch(`${stage.slack.apiUrl}oauth.v2.${method}`, init)
  return parseObject(await response.text()) ?? {}
}

async function installed(): Promise<string> {
  stage.slack.signIn({ team: NORTHWIND_TEAM, user: NOOR })
  const code = (await answer('allow')).searchParams.get('code') ?? ''
  return textAt(await oauth({ code }), 'access_token')
}

const as = (token: string) => ({ authorization: `Bearer ${token}` })

test('the page says who asks for what, in words, for whom, and runs no script', async () => {
  stage.slack.signIn({ team: NORTHWIND_TEAM, user: NOOR })
  const page = await fetch(address())
  const text = await page.text()
  for (const words of ['Northwind', 'Noor Haddad', 'Add shortcuts and slash commands', 'Use Acme'])
    assert.ok(text.includes(words), words)
  assert.doesNotMatch(text, /<script/)
  assert.match(page.headers.get('content-security-policy') ?? '', /default-src 'none'/)
})

test('what is not the app’s own is not asked', async () => {
  const wrong = { client_id: '2.0', redirect_uri: 'http://127.0.0.1:9/', scope: 'admin' }
  for (const [name, value] of Object.entries(wrong))
    assert.equal((await fetch(address({ [name]: value }))).status, 400, name)
  const elsewhere = { method: 'POST', headers: { origin: 'https://evil.example' } }
  assert.equal((await fetch(address(), elsewhere)).status, 400)
})

test('a guest may not say yes', async () => {
  stage.slack.signIn({ team: TEAM.id, user: DIA })
  const asked = address({ team: TEAM.id })
  assert.match(await (await fetch(asked)).text(), /Guests cannot install apps/)
  assert.equal((await answer('allow', asked)).searchParams.get('error'), 'access_denied')
})

test('yes gives a code that has one use; no gives none', async () => {
  const no = await answer('deny')
  assert.deepEqual(Object.fromEntries(no.searchParams), { error: 'access_denied', state: 's' })
  const yes = await answer('allow')
  assert.equal(yes.origin + yes.pathname, redirect())
  assert.equal(yes.searchParams.get('state'), 's')
  const code = yes.searchParams.get('code') ?? ''
  const grant = await oauth({ code })
  assert.equal(at(grant, 'team', 'id'), NORTHWIND_TEAM)
  assert.deepEqual([grant['scope'], grant['bot_user_id']], ['commands,chat:write', 'U0NWEASEL'])
  assert.equal(grant['refresh_token'], undefined)
  assert.equal((await oauth({ code }))['error'], 'code_already_used')
})

test('a code is for its client, its address and ten minutes', async () => {
  const fresh = async () => (await answer('allow')).searchParams.get('code') ?? ''
  const code = await fresh()
  assert.equal((await oauth({ code, client_secret: 'x' }))['error'], 'bad_client_secret')
  assert.equal((await oauth({ code, client_id: 'x' }))['error'], 'invalid_client_id')
  assert.equal((await oauth({ code, redirect_uri: 'x' }))['error'], 'bad_redirect_uri')
  const late = await fresh()
  stage.clock.advance(600_001)
  assert.equal((await oauth({ code: late }))['error'], 'invalid_code')
  assert.equal((await oauth({ code: 'never' }))['error'], 'invalid_code')
  assert.equal((await oauth({ grant_type: 'magic' }))['error'], 'invalid_grant_type')
})

test('a token opens its own workspace, and knows nothing of another', async () => {
  const token = await installed()
  assert.equal(textAt(await stage.api('auth.test', {}, as(token)), 'team_id'), NORTHWIND_TEAM)
  assert.equal(textAt(await stage.api('auth.test'), 'team_id'), TEAM.id)
  const there = await stage.api('chat.postMessage', { channel: DESIGN, text: 'x' }, as(token))
  assert.equal(there['error'], 'channel_not_found')
  const home = await stage.api('chat.postMessage', { channel: STUDIO, text: 'x' }, as(token))
  assert.equal(home['error'], 'not_in_channel')
  assert.equal((await stage.api('auth.test', {}, as('xoxb-other')))['error'], 'invalid_auth')
  const file = stage.slack.addFile(new Uint8Array([1]), 'a.bin', 'application/octet-stream')
  const page = await fetch(file.url_private, { headers: as(token) })
  assert.match(page.headers.get('content-type') ?? '', /html/)
})

test('who has not installed the app has no command of it', async () => {
  const ask = { user: NOOR, channel: STUDIO, command: '/imagine', text: 'x' }
  assert.equal((await northwind().command(ask)).ok, false)
  await installed()
  assert.equal((await northwind().command(ask)).ok, true)
  assert.equal(stage.received.at(-1)?.body['team_id'], NORTHWIND_TEAM)
})

test('an admin removes it: its token ends, and it hears so in two events', async () => {
  const token = await installed()
  assert.equal(northwind().uninstall(OLU).ok, false)
  assert.equal(northwind().uninstall(NOOR).ok, true)
  await stage.slack.settled()
  assert.deepEqual(eventTypes(stage.received), ['tokens_revoked', 'app_uninstalled'])
  assert.deepEqual(stage.received[0]?.event['tokens'], { oauth: [], bot: ['U0NWEASEL'] })
  assert.equal(stage.received[1]?.body['team_id'], NORTHWIND_TEAM)
  assert.equal((await stage.api('auth.test', {}, as(token)))['error'], 'account_inactive')
  assert.equal((await stage.api('auth.test'))['ok'], true)
  assert.notEqual(await installed(), token)
})

test('tokens are rotated where the app wants it', async () => {
  await stage.stop()
  stage = await openStage({ others: [NORTHWIND], tokenSeconds: 60 })
  const code = (await answer('allow')).searchParams.get('code') ?? ''
  const grant = await oauth({ code })
  assert.equal(grant['expires_in'], 60)
  stage.clock.advance(60_000)
  const old = as(textAt(grant, 'access_token'))
  assert.equal((await stage.api('auth.test', {}, old))['error'], 'token_expired')
  const refresh = { grant_type: 'refresh_token', refresh_token: textAt(grant, 'refresh_token') }
  const next = await oauth(refresh)
  assert.equal((await stage.api('auth.test', {}, as(textAt(next, 'access_token'))))['ok'], true)
  assert.equal((await oauth(refresh))['error'], 'invalid_refresh_token')
})

test('a change is told to those who look at that workspace', () => {
  const seen: string[] = []
  // The inspector is one for all of them.
  northwind().listenHere(({ type }) => void (type === 'inspector' || seen.push(type)))
  stage.slack.say({ user: ANA, channel: DESIGN, text: 'hello' })
  stage.slack.setTrouble({ imagesFail: true })
  assert.equal(seen.join(), 'trouble')
  northwind().say({ user: NOOR, channel: STUDIO, text: 'hello' })
  assert.ok(seen.includes('message'))
})
