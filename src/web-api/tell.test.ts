import { describe, test } from 'vitest'
import { ok } from '../lib/result.ts'
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
  urlStatus = 200,
) {
  const went: string[] = []
  const told = await tell(
    (method) => {
      went.push(method)
      const failure = script[method]
      if (failure !== undefined) return Promise.resolve({ ok: false, error: failure })
      return Promise.resolve(ok({ ok: true, channel: { id: 'D1' } }))
    },
    to,
    'words',
    () => {
      went.push('response_url')
      return Promise.resolve(new Response('', { status: urlStatus }))
    },
  )
  return { told: told.ok, went }
}

describe('words for one person', () => {
  test('go by the response_url to the channel, and into a thread by themselves', async ({
    expect,
  }) => {
    const responseUrl = URL_OF_COMMAND
    expect(await ways(person({ responseUrl }))).toEqual({ told: true, went: ['response_url'] })
    expect(await ways(person({ responseUrl, threadTs: '1.1' }))).toEqual({
      told: true,
      went: ['chat.postEphemeral'],
    })
  })

  test('find another way when the response_url is too old', async ({ expect }) => {
    expect(await ways(person({ responseUrl: URL_OF_COMMAND }), {}, 404)).toEqual({
      told: true,
      went: ['response_url', 'chat.postEphemeral'],
    })
  })

  test('go to the direct messages where nothing else is left', async ({ expect }) => {
    expect(await ways(person(), { 'chat.postEphemeral': shutOut })).toEqual({
      told: true,
      went: ['chat.postEphemeral', 'conversations.open', 'chat.postMessage'],
    })
  })

  test('wait where Slack is down, instead of going elsewhere', async ({ expect }) => {
    const script = { 'chat.postEphemeral': { reason: 'unavailable' } as const }
    expect(await ways(person(), script)).toEqual({ told: false, went: ['chat.postEphemeral'] })
    expect(await ways(person({ responseUrl: URL_OF_COMMAND }), {}, 503)).toEqual({
      told: false,
      went: ['response_url'],
    })
  })
})
