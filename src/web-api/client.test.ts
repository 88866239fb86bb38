import { describe, test } from 'vitest'
import { ok } from '../lib/result.ts'
import { createSlackCaller } from './client.ts'

/** Calls a Slack that takes one token alone and says why it does not take another. */
function callWith(taken: string, why: string) {
  const asked: (string | null)[] = []
  const sent: string[] = []
  const call = createSlackCaller(
    new URL('https://slack.test/api/'),
    (refused) => {
      asked.push(refused)
      return Promise.resolve(ok(refused === null ? 'xoxe-old' : 'xoxe-new'))
    },
    (_, init) => {
      const token = new Headers(init?.headers).get('authorization') ?? ''
      sent.push(token)
      const answer = token === `Bearer ${taken}` ? { ok: true } : { ok: false, error: why }
      return Promise.resolve(Response.json(answer))
    },
  )
  return { asked, sent, call }
}

describe('a token that Slack does not take any more', () => {
  test.for(['token_expired', 'token_revoked'])('is asked for anew: %s', async (why, { expect }) => {
    const { asked, sent, call } = callWith('xoxe-new', why)
    expect((await call('auth.test', {})).ok).toBe(true)
    expect(asked).toEqual([null, 'xoxe-old'])
    expect(sent).toEqual(['Bearer xoxe-old', 'Bearer xoxe-new'])
  })

  test('is asked for anew once', async ({ expect }) => {
    const { sent, call } = callWith('xoxe-other', 'token_revoked')
    expect(await call('auth.test', {})).toEqual({
      ok: false,
      error: { reason: 'refused', error: 'token_revoked' },
    })
    expect(sent).toHaveLength(2)
  })

  test('is none where Slack refuses something else', async ({ expect }) => {
    const { sent, call } = callWith('xoxe-new', 'not_in_channel')
    expect((await call('auth.test', {})).ok).toBe(false)
    expect(sent).toHaveLength(1)
  })
})
