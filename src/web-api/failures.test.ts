import { describe, test } from 'vitest'
import { ok } from '../lib/result.ts'
import { createSlackCaller } from './client.ts'

/** A Slack that gives one answer; what it was asked is kept. */
function slackThat(answer: () => Response) {
  const asked: { url: string; redirect: string | undefined; token: string | null }[] = []
  const call = createSlackCaller(
    new URL('https://slack.test/api/'),
    () => Promise.resolve(ok('xoxb-1')),
    async (input, init) => {
      const request = new Request(input, init)
      asked.push({
        url: request.url,
        redirect: init?.redirect,
        token: request.headers.get('authorization'),
      })
      return answer()
    },
  )
  return { call, asked }
}

const json = (body: unknown, init?: ResponseInit) => () => Response.json(body, init)
const no = (error: string, more: object = {}) => json({ ok: false, error, ...more })

const FETCH_FAILED = {
  errors: ['downloading image failed [json-pointer:/blocks/0/image_url]'],
}

describe('what Slack’s answers mean', () => {
  test.for([
    [
      '429',
      json({ ok: false }, { status: 429, headers: { 'retry-after': '7' } }),
      { reason: 'rate_limited', retryAfterMs: 7000 },
    ],
    ['ratelimited in the body', no('ratelimited'), { reason: 'rate_limited', retryAfterMs: 5000 }],
    ['500', () => new Response('oops', { status: 500 }), { reason: 'unavailable' }],
    ['503', () => new Response('', { status: 503 }), { reason: 'unavailable' }],
    ['an HTML page', () => new Response('<html>Slack is down</html>'), { reason: 'unavailable' }],
    ['internal_error', no('internal_error'), { reason: 'unavailable' }],
    ['not_in_channel', no('not_in_channel'), { reason: 'not_in_channel', error: 'not_in_channel' }],
    [
      'channel_not_found',
      no('channel_not_found'),
      { reason: 'not_in_channel', error: 'channel_not_found' },
    ],
    ['message_not_found', no('message_not_found'), { reason: 'message_gone' }],
    ['edit_window_closed', no('edit_window_closed'), { reason: 'message_gone' }],
    ['cant_update_message', no('cant_update_message'), { reason: 'message_gone' }],
    ['is_archived', no('is_archived'), { reason: 'refused', error: 'is_archived' }],
    [
      'a picture that could not be fetched',
      no('invalid_blocks', FETCH_FAILED),
      { reason: 'image_not_fetched' },
    ],
    [
      'the same in its metadata',
      no('invalid_blocks', {
        response_metadata: { messages: ['[ERROR] downloading image failed'] },
      }),
      { reason: 'image_not_fetched' },
    ],
    [
      'blocks',
      no('invalid_blocks', {
        errors: ['“my words” are too long [json-pointer:/blocks/3/text/text]', 'no "my words"'],
      }),
      { reason: 'blocks_refused', detail: 'invalid_blocks /blocks/3/text/text' },
    ],
  ] as const)('%s', async ([, answer, error], { expect }) => {
    const { call, asked } = slackThat(answer)
    expect(await call('chat.postMessage', { channel: 'C1' })).toEqual({ ok: false, error })
    // Retries are the storage's, not the client's.
    expect(asked).toHaveLength(1)
  })

  test('no connection', async ({ expect }) => {
    const { call } = slackThat(() => {
      throw new TypeError('Network connection lost.')
    })
    expect(await call('chat.update', {})).toEqual({ ok: false, error: { reason: 'unavailable' } })
  })

  test('a yes', async ({ expect }) => {
    const { call, asked } = slackThat(json({ ok: true, ts: '1.1' }))
    expect(await call('chat.postMessage', {})).toMatchObject({ ok: true, value: { ts: '1.1' } })
    expect(asked).toEqual([
      {
        url: 'https://slack.test/api/chat.postMessage',
        redirect: 'manual',
        token: 'Bearer xoxb-1',
      },
    ])
  })
})
