import { env, exports } from 'cloudflare:workers'
import { describe, test } from 'vitest'

const ORIGIN = 'https://easel.example'
const get = (path: string, init?: RequestInit): Promise<Response> =>
  exports.default.fetch(new Request(`${ORIGIN}${path}`, init))

describe('the status', () => {
  test('for machines', async ({ expect }) => {
    const answer = await get('/healthz')
    expect([answer.status, await answer.json()]).toEqual([200, { ok: true }])
  })

  test('for people', async ({ expect }) => {
    const answer = await get('/')
    expect(answer.status).toBe(200)
    expect(await answer.text()).toContain('Easel is running')
  })

  test('nothing else', async ({ expect }) => {
    const answer = await get('/admin')
    expect([answer.status, await answer.text()]).toEqual([404, 'There is nothing here.'])
  })
})

describe('what Slack sends', () => {
  const NOW = () => Math.floor(Date.now() / 1000)

  async function post(body: string, type: string, at = NOW(), secret = env.SLACK_SIGNING_SECRET) {
    const key = await crypto.subtle.importKey(
      'raw',
      new TextEncoder().encode(secret),
      { name: 'HMAC', hash: 'SHA-256' },
      false,
      ['sign'],
    )
    const mac = await crypto.subtle.sign('HMAC', key, new TextEncoder().encode(`v0:${at}:${body}`))
    const answer = await get('/slack/events', {
      method: 'POST',
      body,
      headers: {
        'content-type': type,
        'x-slack-request-timestamp': String(at),
        'x-slack-signature': `v0=${new Uint8Array(mac).toHex()}`,
      },
    })
    return { status: answer.status, text: await answer.text() }
  }

  const JSON_TYPE = 'application/json'

  test('a verification is answered with its challenge', async ({ expect }) => {
    const body = JSON.stringify({ type: 'url_verification', challenge: 'abc' })
    expect(await post(body, JSON_TYPE)).toEqual({ status: 200, text: '{"challenge":"abc"}' })
  })

  test('a certificate check needs no signature', async ({ expect }) => {
    const headers = { 'content-type': 'application/x-www-form-urlencoded' }
    const answer = await get('/slack/events', { method: 'POST', body: 'ssl_check=1', headers })
    expect([answer.status, await answer.text()]).toEqual([200, ''])
  })

  test('a wrong or stale signature is refused', async ({ expect }) => {
    const body = JSON.stringify({ type: 'url_verification', challenge: 'abc' })
    expect((await post(body, JSON_TYPE, NOW(), 'another')).status).toBe(401)
    expect((await post(body, JSON_TYPE, NOW() - 301)).status).toBe(401)
    expect((await post(body, JSON_TYPE, NOW() + 302)).status).toBe(401)
  })

  test('what cannot be read is a 400, what nobody listens for a 404', async ({ expect }) => {
    expect((await post('{', JSON_TYPE)).status).toBe(400)
    const command = new URLSearchParams({ command: '/other', team_id: 'T1', trigger_id: '1' })
    const form = 'application/x-www-form-urlencoded'
    expect((await post(command.toString(), form)).status).toBe(404)
  })

  test('help needs nothing but an answer', async ({ expect }) => {
    const command = new URLSearchParams({
      command: '/imagine',
      text: 'help',
      team_id: 'T1',
      channel_id: 'C1',
      user_id: 'U1',
      trigger_id: '2',
      response_url: 'https://hooks.slack.com/commands/1',
    })
    const { status, text } = await post(command.toString(), 'application/x-www-form-urlencoded')
    expect(status).toBe(200)
    expect(JSON.parse(text)).toMatchObject({ response_type: 'ephemeral' })
    expect(text).toContain('/imagine a lighthouse at dusk')
  })

  test('GET is nothing that Slack does', async ({ expect }) => {
    const answer = await get('/slack/events')
    expect(answer.status).toBe(404)
    await answer.text()
  })
})
