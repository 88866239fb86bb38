import { env, exports } from 'cloudflare:workers'
import { describe, test } from 'vitest'
import { signPass } from '../doctor/test-kit.ts'

const get = (path: string, init?: RequestInit): Promise<Response> =>
  exports.default.fetch(new Request(`https://easel.example${path}`, init))

const pass = (): Promise<string> => signPass(env.EASEL_SECRET, Date.now())

describe('what the doctor finds', () => {
  test('is a page, by a link that it signs', async ({ expect }) => {
    const answer = await get(`/status/${await pass()}`)
    const text = await answer.text()
    // Nobody listens at the tests' address of Slack.
    expect(answer.status).toBe(503)
    expect(answer.headers.get('content-type')).toContain('text/html')
    expect(answer.headers.get('referrer-policy')).toBe('no-referrer')
    expect(text).toContain('To mend')
    expect(text).toContain('SLACK_API_URL')
    for (const secret of [env.EASEL_SECRET, env.SLACK_BOT_TOKEN, env.GEMINI_API_KEY])
      expect(text).not.toContain(secret)
  })

  test('is JSON for a program', async ({ expect }) => {
    const headers = { accept: 'application/json' }
    const answer = await get(`/status/${await pass()}`, { headers })
    expect(await answer.json()).toMatchObject({
      findings: expect.arrayContaining([
        expect.objectContaining({ check: 'HISTORY', state: 'well' }),
      ]),
    })
  })

  test('is nobody else’s', async ({ expect }) => {
    const other = await signPass('another-secret-that-is-long-enough-for-easel', Date.now())
    const old = await signPass(env.EASEL_SECRET, Date.now() - 3_600_000)
    for (const path of [other, old, 'x', `${other}/hello`])
      expect((await get(`/status/${path}`)).status).toBe(404)
    const hello = { method: 'POST' }
    expect((await get(`/status/${other}/hello?user=U0ANA`, hello)).status).toBe(404)
  })
})

test('a greeting that Slack does not hear of is told so', async ({ expect }) => {
  const answer = await get(`/status/${await pass()}/hello?user=U0ANA`, { method: 'POST' })
  expect(await answer.json()).toEqual({ kind: 'unavailable' })
})
