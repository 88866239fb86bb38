import { describe, expect, it } from 'vitest'
import { err, ok } from '../lib/result.ts'
import type { CallSlack } from './client.ts'
import { exchangeCode, exchangeRefreshToken } from './oauth.ts'

const client = { id: '1.2', secret: 'client-secret' }
const answer = {
  ok: true,
  access_token: 'xoxb-1',
  token_type: 'bot',
  scope: 'chat:write,commands',
  bot_user_id: 'U0BOT',
  app_id: 'A1',
  team: { id: 'T1', name: 'Acme' },
  enterprise: null,
  is_enterprise_install: false,
  authed_user: { id: 'U1' },
}

/** A Slack that gives one answer; what it was asked is kept. */
function slackThat(gives: Awaited<ReturnType<CallSlack>>) {
  const asked: unknown[] = []
  const call: CallSlack = (method, args) => {
    asked.push([method, args])
    return Promise.resolve(gives)
  }
  return { asked, exchange: () => exchangeCode(call, client, 'code-1', 'https://e.test/r'), call }
}

describe('a code', () => {
  it('becomes an installation of a team', async () => {
    const { exchange, asked } = slackThat(ok(answer))
    expect(await exchange()).toEqual(
      ok({
        team: 'T1',
        name: 'Acme',
        botToken: 'xoxb-1',
        refreshToken: null,
        expiresIn: null,
        botUserId: 'U0BOT',
        scopes: ['chat:write', 'commands'],
        installedBy: 'U1',
      }),
    )
    expect(asked).toEqual([
      [
        'oauth.v2.access',
        {
          client_id: '1.2',
          client_secret: 'client-secret',
          code: 'code-1',
          redirect_uri: 'https://e.test/r',
        },
      ],
    ])
  })

  it('becomes an installation of a whole organisation', async () => {
    const wide = { team: null, enterprise: { id: 'E1' }, is_enterprise_install: true }
    const rotated = { refresh_token: 'xoxe-1', expires_in: 43_200 }
    const { exchange } = slackThat(ok({ ...answer, ...wide, ...rotated }))
    const expected = { team: 'E1', name: '', refreshToken: 'xoxe-1', expiresIn: 43_200 }
    expect(await exchange()).toMatchObject({ ok: true, value: expected })
  })

  it.each([
    { access_token: undefined },
    { access_token: 5 },
    { access_token: '' },
    { team: undefined },
    { team: { id: '../T2' } },
    { is_enterprise_install: true },
  ])('becomes nothing where Slack answers %j', async (odd) => {
    const { exchange } = slackThat(ok({ ...answer, ...odd }))
    expect(await exchange()).toEqual(err({ reason: 'refused', error: 'odd_answer' }))
  })

  it('that was used already is refused, and a silent Slack is not a refusal', async () => {
    const used = { reason: 'refused', error: 'code_already_used' } as const
    expect(await slackThat(err(used)).exchange()).toEqual(err(used))
    const silent = err({ reason: 'unavailable' } as const)
    expect(await slackThat(silent).exchange()).toEqual(silent)
    const busy = err({ reason: 'rate_limited', retryAfterMs: 1 } as const)
    expect(await slackThat(busy).exchange()).toEqual(silent)
  })
})

describe('a refresh token', () => {
  it('becomes the next token', async () => {
    const next = { access_token: 'xoxb-2', refresh_token: 'xoxe-2', expires_in: 60 }
    const { call, asked } = slackThat(ok({ ok: true, ...next }))
    expect(await exchangeRefreshToken(call, client, 'xoxe-1')).toEqual(
      ok({ botToken: 'xoxb-2', refreshToken: 'xoxe-2', expiresIn: 60 }),
    )
    expect(asked).toMatchObject([
      ['oauth.v2.access', { grant_type: 'refresh_token', refresh_token: 'xoxe-1' }],
    ])
  })

  it('is worth nothing where nobody may install Easel', async () => {
    const { call, asked } = slackThat(ok({ ok: true }))
    expect(await exchangeRefreshToken(call, null, 'xoxe-1')).toMatchObject({ ok: false })
    expect(asked).toEqual([])
  })
})
