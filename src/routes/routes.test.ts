import { env, exports } from 'cloudflare:workers'
import { describe, test } from 'vitest'
import { createPictureLinks } from '../pictures/links.ts'

const ORIGIN = 'https://easel.example'
const KEY = 'T1/C1/1700000000.000100/t1/1.jpg'
const BYTES = Uint8Array.from({ length: 5000 }, (_, i) => i % 251)

const get = (path: string, init?: RequestInit): Promise<Response> =>
  exports.default.fetch(new Request(`${ORIGIN}${path}`, init))

async function keepPicture(): Promise<string> {
  await env.PICTURES.put(KEY, BYTES, {
    httpMetadata: {
      contentType: 'image/jpeg',
      contentDisposition: 'inline; filename="a-fox-v1.jpg"',
    },
  })
  return createPictureLinks(env.EASEL_SECRET).path(KEY)
}

describe('a picture by its link', () => {
  test('comes byte for byte, to be kept for ever and to do nothing', async ({ expect }) => {
    const answer = await get(await keepPicture())
    expect(answer.status).toBe(200)
    expect(Object.fromEntries(answer.headers)).toMatchObject({
      'content-type': 'image/jpeg',
      'content-length': '5000',
      'content-disposition': 'inline; filename="a-fox-v1.jpg"',
      'cache-control': 'public, max-age=31536000, immutable',
      'x-content-type-options': 'nosniff',
      'content-security-policy': "default-src 'none'; sandbox",
    })
    expect(new Uint8Array(await answer.arrayBuffer())).toEqual(BYTES)
  })

  test('304 for whoever has it', async ({ expect }) => {
    const path = await keepPicture()
    const first = await get(path)
    const etag = first.headers.get('etag') ?? ''
    await first.arrayBuffer()
    const again = await get(path, { headers: { 'if-none-match': etag } })
    expect(again.status).toBe(304)
    expect(await again.text()).toBe('')
  })

  test('HEAD says the same without the bytes', async ({ expect }) => {
    const answer = await get(await keepPicture(), { method: 'HEAD' })
    expect([answer.status, answer.headers.get('content-length')]).toEqual([200, '5000'])
    expect(await answer.text()).toBe('')
  })

  test('no changed character is let through', async ({ expect }) => {
    const path = await keepPicture()
    for (let i = '/images/'.length; i < path.length; i += 1) {
      const changed = `${path.slice(0, i)}${path[i] === 'A' ? 'B' : 'A'}${path.slice(i + 1)}`
      const answer = await get(changed)
      await answer.text()
      expect([changed, answer.status]).toEqual([changed, 404])
    }
  })

  test.for(['/images/', '/images/a/b', `/images/${'A'.repeat(43)}/${KEY}`, '/images/../T1'])(
    'nothing else is there: %s',
    async (path, { expect }) => {
      const answer = await get(path)
      expect(answer.status).toBe(404)
      expect(answer.headers.get('cache-control') ?? 'no-store').toContain('no-store')
      await answer.text()
    },
  )

  test('signatures are never served, even with a valid link', async ({ expect }) => {
    const key = KEY.replace('.jpg', '.sig')
    await env.PICTURES.put(key, BYTES)
    const answer = await get(await createPictureLinks(env.EASEL_SECRET).path(key))
    expect(answer.status).toBe(404)
    await answer.text()
  })

  test('a deleted picture is gone', async ({ expect }) => {
    const path = await keepPicture()
    await env.PICTURES.delete(KEY)
    const answer = await get(path)
    expect(answer.status).toBe(404)
    await answer.text()
  })
})

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
