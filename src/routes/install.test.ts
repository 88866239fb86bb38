import { env } from 'cloudflare:workers'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { createApp } from '../app.ts'

const ANY: Env = {
  ...env,
  SLACK_CLIENT_ID: '12.34',
  SLACK_CLIENT_SECRET: 'client-secret',
  SLACK_AUTHORIZE_URL: 'https://slack.test/oauth/v2/authorize',
}
const HTTPS = 'https://easel.test'
const LOOPBACK = 'http://127.0.0.1:8787'

/** What Slack answers to a code, and with what it was asked. */
let answer: () => Response
let asked: URLSearchParams[]

beforeEach(() => {
  asked = []
  vi.stubGlobal('fetch', async (input: RequestInfo, init?: RequestInit) => {
    asked.push(new URLSearchParams(await new Request(input, init).text()))
    return answer()
  })
})
afterEach(() => void vi.unstubAllGlobals())

let teams = 0
const grant = (more: Record<string, unknown> = {}) => {
  const team = `TINSTALL${++teams}`
  answer = () =>
    Response.json({
      ok: true,
      access_token: `xoxb-${team}`,
      scope: 'chat:write',
      bot_user_id: 'U0BOT',
      team: { id: team, name: '<b>Acme</b>' },
      authed_user: { id: 'U1' },
      ...more,
    })
  return team
}

const get = async (url: string, cookie = '', bindings: Env = ANY, language = '') =>
  createApp().request(url, { headers: { cookie, 'accept-language': language } }, bindings)

/** Begins an installation in a browser: what Slack is sent, and what the browser keeps. */
async function begin(origin = HTTPS) {
  const response = await get(`${origin}/slack/install`)
  const to = new URL(response.headers.get('location') ?? '')
  const setCookie = response.headers.get('set-cookie') ?? ''
  return {
    status: response.status,
    to,
    setCookie,
    cookie: setCookie.split(';', 1).join(''),
    state: to.searchParams.get('state') ?? '',
  }
}

const comeBack = (query: Record<string, string>, cookie: string, origin = HTTPS, language = '') =>
  get(
    `${origin}/slack/oauth_redirect?${new URLSearchParams(query).toString()}`,
    cookie,
    ANY,
    language,
  )

const tokenOf = (team: string) => env.WORKSPACES.getByName(team).botToken(null)

describe('an installation', () => {
  it('begins at Slack, with the scopes and a state', async () => {
    const { status, to, setCookie, state } = await begin()
    expect(status).toBe(302)
    expect(to.origin + to.pathname).toBe('https://slack.test/oauth/v2/authorize')
    expect(to.searchParams.get('client_id')).toBe('12.34')
    expect(to.searchParams.get('scope')).toContain('chat:write')
    expect(to.searchParams.get('redirect_uri')).toBe(`${HTTPS}/slack/oauth_redirect`)
    expect(state.length).toBeGreaterThan(50)
    expect(setCookie).toMatch(/^__Host-easel_oauth=[\w-]{43}; Max-Age=600; Path=\//)
    for (const flag of ['HttpOnly', 'Secure', 'SameSite=Lax']) expect(setCookie).toContain(flag)
  })

  it('has a cookie without a prefix on loopback, where there is no https', async () => {
    const { setCookie } = await begin(LOOPBACK)
    expect(setCookie).toMatch(/^easel_oauth=/)
    expect(setCookie).not.toContain('Secure')
  })

  it.each([HTTPS, LOOPBACK])(
    'keeps the token of the team at %s, and says where to go',
    async (origin) => {
      const team = grant()
      const { cookie, state } = await begin(origin)
      const response = await comeBack({ code: 'code-1', state }, cookie, origin)
      const page = await response.text()
      expect(response.status).toBe(200)
      expect(page).toContain('&lt;b&gt;Acme&lt;/b&gt;')
      expect(page).toContain(`https://app.slack.com/client/${team}`)
      expect(response.headers.get('content-security-policy')).toContain("default-src 'none'")
      expect(response.headers.get('set-cookie')).toContain('Max-Age=0')
      expect(await tokenOf(team)).toEqual({ ok: true, value: `xoxb-${team}` })
      expect(asked.map((sent) => Object.fromEntries(sent))).toEqual([
        {
          client_id: '12.34',
          client_secret: 'client-secret',
          code: 'code-1',
          redirect_uri: `${origin}/slack/oauth_redirect`,
        },
      ])
    },
  )

  it('of a whole organisation is kept under its id', async () => {
    grant({
      team: null,
      enterprise: { id: 'EWIDE', name: 'Acme Corp' },
      is_enterprise_install: true,
    })
    const { cookie, state } = await begin()
    expect((await comeBack({ code: 'c', state }, cookie)).status).toBe(200)
    expect(await tokenOf('EWIDE')).toMatchObject({ ok: true })
  })

  it('again takes the place of the former one', async () => {
    const team = grant()
    for (const token of ['xoxb-first', 'xoxb-second']) {
      grant({ access_token: token, team: { id: team } })
      const { cookie, state } = await begin()
      await comeBack({ code: 'c', state }, cookie)
    }
    expect(await tokenOf(team)).toEqual({ ok: true, value: 'xoxb-second' })
  })

  it('speaks the language of the browser', async () => {
    const { cookie, state } = await begin()
    const response = await comeBack({ error: 'access_denied', state }, cookie, HTTPS, 'es-MX,es')
    const page = await response.text()
    expect(page).toContain('lang="es"')
    expect(page).toContain('Empezar de nuevo')
  })
})

describe('nothing is installed', () => {
  it.each([
    ['where Slack was told no', { error: 'access_denied' }, 200, 'was not installed'],
    ['where Slack names another error', { error: 'invalid_scope' }, 400, 'did not accept'],
    ['without a code', {}, 400, 'Begin again'],
  ])('%s', async (_, query, status, words) => {
    grant()
    const { cookie, state } = await begin()
    const response = await comeBack({ ...query, state }, cookie)
    expect(response.status).toBe(status)
    expect(await response.text()).toContain(words)
    expect(asked).toEqual([])
  })

  it.each<[string, (own: { state: string; cookie: string }) => Promise<Response>]>([
    ['without the cookie', ({ state }) => comeBack({ code: 'c', state }, '')],
    [
      'with the cookie of another browser',
      async ({ state }) => {
        const { cookie } = await begin()
        return comeBack({ code: 'c', state }, cookie)
      },
    ],
    [
      'with a changed state',
      ({ state, cookie }) => comeBack({ code: 'c', state: `${state}A` }, cookie),
    ],
    [
      'with a state that is too long',
      ({ cookie }) => comeBack({ code: 'c', state: 'v1.'.padEnd(9000, 'A') }, cookie),
    ],
    [
      'with two states',
      ({ state, cookie }) =>
        get(`${HTTPS}/slack/oauth_redirect?code=c&state=${state}&state=${state}`, cookie),
    ],
    [
      'with two codes',
      ({ state, cookie }) =>
        get(`${HTTPS}/slack/oauth_redirect?code=c&code=d&state=${state}`, cookie),
    ],
  ])('%s', async (_, play) => {
    grant()
    const response = await play(await begin())
    expect(response.status).toBe(400)
    expect(await response.text()).toContain('Begin again')
    expect(asked).toEqual([])
  })

  it('when a state comes for the second time, and the first stays', async () => {
    const team = grant()
    const { cookie, state } = await begin()
    await comeBack({ code: 'c', state }, cookie)
    expect((await comeBack({ code: 'd', state }, cookie)).status).toBe(400)
    expect(asked).toHaveLength(1)
    expect(await tokenOf(team)).toMatchObject({ ok: true })
  })

  it.each<[string, () => Response, number]>([
    [
      'Slack says that the code was used',
      () => Response.json({ ok: false, error: 'code_already_used' }),
      400,
    ],
    ['Slack is down', () => new Response('', { status: 503 }), 502],
    ['Slack answers with a page', () => new Response('<html>', { status: 200 }), 502],
    ['Slack gives no token', () => Response.json({ ok: true, team: { id: 'T1' } }), 400],
  ])('when %s', async (_, gives, status) => {
    answer = gives
    const { cookie, state } = await begin()
    const response = await comeBack({ code: 'c', state }, cookie)
    expect(response.status).toBe(status)
    expect(await response.text()).toContain('/slack/install')
  })

  it.each(['/slack/install', '/slack/oauth_redirect?code=c&state=s'])(
    'by %s where Easel serves one workspace',
    async (path) => {
      const response = await get(HTTPS + path, '', env)
      expect(response.status).toBe(404)
      expect(await response.text()).toContain('serves one workspace')
    },
  )
})
