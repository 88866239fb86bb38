import { beforeEach, describe, expect, it } from 'vitest'
import { err, ok } from '../../lib/result.ts'
import type { OAuthFailure, Token } from '../../web-api/oauth.ts'
import type { Result } from '../../lib/result.ts'
import type { Installation, Kept } from './installation-table.ts'
import { Tokens } from './tokens.ts'

const HOUR = 3600 * 1000
const first: Installation = {
  botToken: 'token-1',
  refreshToken: 'refresh-1',
  since: 0,
  until: 12 * HOUR,
  team: 'T0',
  botUserId: 'U0',
  scopes: ['chat:write'],
  installedBy: 'U1',
}

let kept: Kept | null
let now: number
let asked: string[]
let revoked: string[]
let answer: Result<Token, OAuthFailure>
/** Runs while Slack thinks. */
let meanwhile: () => void

const tokens = () =>
  new Tokens({
    table: {
      get: () => Promise.resolve(kept),
      renew(installation, { sealed }) {
        if (kept?.sealed === sealed) kept = { ...installation, sealed: `${sealed}+` }
        return Promise.resolve()
      },
    },
    refresh(refreshToken) {
      asked.push(refreshToken)
      meanwhile()
      return Promise.resolve(answer)
    },
    now: () => now,
    onRevoked: (team, error) => void revoked.push(`${team} ${error}`),
  })

beforeEach(() => {
  kept = { ...first, sealed: 's' }
  now = 0
  asked = []
  revoked = []
  answer = ok({ botToken: 'token-2', refreshToken: 'refresh-2', expiresIn: 43_200 })
  meanwhile = () => undefined
})

describe('the token of a workspace', () => {
  it('is given as it is while it is fresh', async () => {
    expect(await tokens().get()).toEqual(ok('token-1'))
    expect(asked).toEqual([])
  })

  it('is exchanged once, however many ask for it', async () => {
    now = 12 * HOUR
    const all = tokens()
    const given = await Promise.all(Array.from({ length: 20 }, () => all.get()))
    expect(new Set(given.map((one) => one.ok && one.value))).toEqual(new Set(['token-2']))
    expect(asked).toEqual(['refresh-1'])
    expect(await all.get()).toEqual(ok('token-2'))
    expect(kept).toMatchObject({ refreshToken: 'refresh-2', until: 24 * HOUR, botUserId: 'U0' })
    expect(asked).toHaveLength(1)
  })

  it('is exchanged when Slack calls it expired, and only if it is still that one', async () => {
    const all = tokens()
    expect(await all.get('token-1')).toEqual(ok('token-2'))
    expect(await all.get('token-1')).toEqual(ok('token-2'))
    expect(asked).toEqual(['refresh-1'])
  })

  it('goes on with the old one while Slack does not answer and it still works', async () => {
    answer = err({ reason: 'unavailable' })
    now = 11.9 * HOUR
    expect(await tokens().get()).toEqual(ok('token-1'))
    now = 12 * HOUR
    expect(await tokens().get()).toEqual(err('unavailable'))
    expect(revoked).toEqual([])
  })

  it('is told to the operator where Slack refuses to go on', async () => {
    answer = err({ reason: 'refused', error: 'invalid_refresh_token' })
    now = 13 * HOUR
    expect(await tokens().get()).toEqual(err('revoked'))
    expect(revoked).toEqual(['T0 invalid_refresh_token'])
  })

  it('that is not rotated and has expired is revoked', async () => {
    kept = { ...first, sealed: 's', refreshToken: null, until: null }
    expect(await tokens().get('token-1')).toEqual(err('revoked'))
    expect(asked).toEqual([])
  })

  it('does not come back where the app was removed during the exchange', async () => {
    now = 12 * HOUR
    meanwhile = () => {
      kept = null
    }
    await tokens().get()
    expect(kept).toBeNull()
  })

  it('does not replace an installation that was made during the exchange', async () => {
    now = 12 * HOUR
    meanwhile = () => {
      kept = { ...first, botToken: 'anew', since: now, until: null, sealed: 'other' }
    }
    await tokens().get()
    expect(await tokens().get()).toEqual(ok('anew'))
  })

  it('is none where nothing is installed', async () => {
    kept = null
    expect(await tokens().get()).toEqual(err('not_installed'))
  })
})
