import { createExecutionContext } from 'cloudflare:test'
import { env, exports } from 'cloudflare:workers'
import { describe, test } from 'vitest'
import { createApp } from '../app.ts'
import { SECRET, signedRequest } from './test-kit.ts'

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

describe('before Slack’s secrets are known', () => {
  const ask = (body: string, secret = 'later') =>
    createApp().fetch(
      new Request(`${ORIGIN}/slack/events`, {
        method: 'POST',
        body,
        headers: { 'content-type': 'application/json' },
      }),
      { ...env, SLACK_SIGNING_SECRET: secret, SLACK_BOT_TOKEN: 'later' },
      createExecutionContext(),
    )
  const check = JSON.stringify({ type: 'url_verification', challenge: 'abc' })

  test('the check of the address is answered, so that an app can be made', async ({ expect }) => {
    const answer = await ask(check)
    expect([answer.status, await answer.json()]).toEqual([200, { challenge: 'abc' }])
  })

  test('nothing else is, and no check once the signing secret is set', async ({ expect }) => {
    expect((await ask('{"type":"event_callback"}')).status).toBe(503)
    expect(
      (await ask(JSON.stringify({ type: 'url_verification', challenge: 'a'.repeat(5000) }))).status,
    ).toBe(503)
    expect((await ask(check, SECRET)).status).toBe(503)
  })
})

describe('what Slack sends', () => {
  const NOW = () => Math.floor(Date.now() / 1000)

  async function post(body: string, type: string, at = NOW(), secret = SECRET) {
    const request = await signedRequest(body, type, { at: at * 1000, secret })
    const answer = await exports.default.fetch(request)
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

  /** A body that never ends, and how much of it was taken. */
  function endless() {
    const taken = { bytes: 0, cancelled: false }
    const stream = new ReadableStream<Uint8Array>({
      pull(controller) {
        taken.bytes += 65_536
        controller.enqueue(new Uint8Array(65_536))
      },
      cancel() {
        taken.cancelled = true
      },
    })
    return { taken, stream }
  }

  test('what is signed by nobody is not kept', async ({ expect }) => {
    const { taken, stream } = endless()
    const headers = { 'content-type': JSON_TYPE }
    const answer = await get('/slack/events', { method: 'POST', body: stream, headers })
    expect(answer.status).toBe(401)
    await answer.text()
    expect(taken).toMatchObject({ cancelled: true })
    expect(taken.bytes).toBeLessThan(110_000_000)
  })

  test('nothing larger than Slack sends is taken', async ({ expect }) => {
    const { taken, stream } = endless()
    const { headers } = await signedRequest('', JSON_TYPE)
    const answer = await get('/slack/events', { method: 'POST', body: stream, headers })
    expect(answer.status).toBe(413)
    await answer.text()
    expect(taken.bytes).toBeLessThan(110_000_000)
    const large = await post('a'.repeat(1024 * 1024 + 1), JSON_TYPE)
    expect(large.status).toBe(413)
    expect((await post(`"${'a'.repeat(1024 * 1024 - 2)}"`, JSON_TYPE)).status).toBe(400)
  })

  test('what Slack would send again in vain is told not to be', async ({ expect }) => {
    const answer = await exports.default.fetch(await signedRequest('{', JSON_TYPE))
    expect([answer.status, answer.headers.get('x-slack-no-retry')]).toEqual([400, '1'])
    await answer.text()
  })

  test('GET is nothing that Slack does', async ({ expect }) => {
    const answer = await get('/slack/events')
    expect(answer.status).toBe(404)
    await answer.text()
  })
})
