import { describe, test } from 'vitest'
import { ok } from '../lib/result.ts'
import type { SlackAccess } from './addresses.ts'
import type { SlackFailure } from './failures.ts'
import { type Person, tell } from './tell.ts'

const URL_OF_COMMAND = 'https://hooks.slack.com/commands/1'
const person = (more: Partial<Person> = {}): Person => ({
  channel: 'C1',
  threadTs: null,
  userId: 'U0ANA',
  responseUrl: null,
  ...more,
})

const shutOut: SlackFailure = { reason: 'not_in_channel', error: 'not_in_channel' }

/** Tells it, where Slack fails as the script says; by which ways it went. */
async function ways(
  to: Person,
  script: Partial<Record<string, SlackFailure>> = {},
  urlStatus: number | null = 200,
) {
  const went: string[] = []
  const inits: RequestInit[] = []
  const access: SlackAccess = {
    apiUrl: new URL('https://slack.com/api/'),
    call(method) {
      went.push(method)
      const failure = script[method]
      if (failure !== undefined) return Promise.resolve({ ok: false, error: failure })
      return Promise.resolve(ok({ ok: true, channel: { id: 'D1' } }))
    },
    fetch(_, init) {
      went.push('response_url')
      inits.push(init ?? {})
      return urlStatus === null
        ? Promise.reject(new DOMException('too late', 'TimeoutError'))
        : Promise.resolve(new Response('', { status: urlStatus }))
    },
  }
  const told = await tell(access, to, 'words')
  return { told: told.ok, went, inits }
}

const wentBy = async (...args: Parameters<typeof ways>) => {
  const { told, went } = await ways(...args)
  return { told, went }
}

describe('words for one person', () => {
  test('go by the response_url to the channel, and into a thread by themselves', async ({
    expect,
  }) => {
    const responseUrl = URL_OF_COMMAND
    expect(await wentBy(person({ responseUrl }))).toEqual({ told: true, went: ['response_url'] })
    expect(await wentBy(person({ responseUrl, threadTs: '1.1' }))).toEqual({
      told: true,
      went: ['chat.postEphemeral'],
    })
  })

  test('find another way when the response_url is too old', async ({ expect }) => {
    expect(await wentBy(person({ responseUrl: URL_OF_COMMAND }), {}, 404)).toEqual({
      told: true,
      went: ['response_url', 'chat.postEphemeral'],
    })
  })

  test('go to the direct messages where nothing else is left', async ({ expect }) => {
    expect(await wentBy(person(), { 'chat.postEphemeral': shutOut })).toEqual({
      told: true,
      went: ['chat.postEphemeral', 'conversations.open', 'chat.postMessage'],
    })
  })

  test('wait where Slack is down, instead of going elsewhere', async ({ expect }) => {
    const script = { 'chat.postEphemeral': { reason: 'unavailable' } as const }
    expect(await wentBy(person(), script)).toEqual({ told: false, went: ['chat.postEphemeral'] })
    expect(await wentBy(person({ responseUrl: URL_OF_COMMAND }), {}, 503)).toEqual({
      told: false,
      went: ['response_url'],
    })
  })

  test.for([null, 307, 403])(
    'a response_url that answers %s is not waited for',
    async (status, { expect }) => {
      expect(await wentBy(person({ responseUrl: URL_OF_COMMAND }), {}, status)).toEqual({
        told: true,
        went: ['response_url', 'chat.postEphemeral'],
      })
    },
  )

  test('no redirect is followed, and nobody is waited for without end', async ({ expect }) => {
    const { inits } = await ways(person({ responseUrl: URL_OF_COMMAND }))
    expect(inits).toMatchObject([{ redirect: 'manual', signal: expect.any(AbortSignal) }])
  })

  test.for([
    'https://hooks.slack.com.evil.example/1',
    'https://evil.example/hooks.slack.com',
    'http://hooks.slack.com/commands/1',
    'https://notslack.com/1',
    'https://hooks.slack.com@evil.example/',
    'file:///etc/passwd',
    'no address',
    '',
  ])('nothing is sent to %s', async (responseUrl, { expect }) => {
    expect(await wentBy(person({ responseUrl }))).toEqual({
      told: true,
      went: ['chat.postEphemeral'],
    })
  })
})
