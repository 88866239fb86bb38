import { describe, test } from 'vitest'
import type { AskFile } from '../turns/ask.ts'
import { ok } from '../lib/result.ts'
import { openFile } from './files.ts'
import type { CallSlack } from './client.ts'

const file = (more: Partial<AskFile> = {}): AskFile => ({
  id: 'F1',
  name: 'cat.png',
  mimetype: 'image/png',
  size: 3,
  url: 'https://files.slack.com/files-pri/T1-F1/cat.png',
  ...more,
})

/** Slack's file host; whom the token was shown to is kept. */
function access(answer: () => Response, info: Awaited<ReturnType<CallSlack>> | null = null) {
  const shown: string[] = []
  return {
    shown,
    call: () =>
      Promise.resolve(
        info ?? { ok: false as const, error: { reason: 'refused' as const, error: '?' } },
      ),
    fetch: async (input: RequestInfo | URL, init?: RequestInit) => {
      const request = new Request(input, init)
      shown.push(`${new URL(request.url).host} ${request.headers.get('authorization')}`)
      return answer()
    },
    tokens: () => Promise.resolve(ok('xoxb-1')),
    apiUrl: new URL('http://127.0.0.1:9999/api/'),
  }
}

const picture = () => new Response('abc', { headers: { 'content-type': 'image/png' } })

describe('a file of Slack', () => {
  test.for([
    'https://files.slack.com/a.png',
    'https://slack.com/a',
    'http://127.0.0.1:9999/f/a.png',
  ])('comes with the token from %s', async (url, { expect }) => {
    const slack = access(picture)
    const opened = await openFile(file({ url }), slack)
    expect(opened.ok && (await new Response(opened.value).text())).toBe('abc')
    expect(slack.shown).toEqual([`${new URL(url).host} Bearer xoxb-1`])
  })

  test.for([
    'https://evil.example/a.png',
    'https://files.slack.com.evil.example/a.png',
    'https://evilslack.com/a.png',
    'http://files.slack.com/a.png',
    'http://127.0.0.1:9998/a.png',
    'https://127.0.0.1:9999/a.png',
  ])('the token never goes to %s', async (url, { expect }) => {
    const slack = access(picture)
    expect(await openFile(file({ url }), slack)).toEqual({ ok: false, error: 'foreign_host' })
    expect(slack.shown).toEqual([])
  })

  test('a redirect is not followed', async ({ expect }) => {
    const slack = access(
      () => new Response(null, { status: 302, headers: { location: 'https://evil.example' } }),
    )
    expect(await openFile(file(), slack)).toEqual({ ok: false, error: 'no_access' })
    expect(slack.shown).toHaveLength(1)
  })

  test.for([
    [
      'a login page',
      () => new Response('<html>', { headers: { 'content-type': 'text/html; charset=utf-8' } }),
      'no_access',
    ],
    ['403', () => new Response('', { status: 403 }), 'no_access'],
    ['404', () => new Response('', { status: 404 }), 'gone'],
    ['429', () => new Response('', { status: 429 }), 'try_again'],
    ['503', () => new Response('', { status: 503 }), 'try_again'],
    [
      'no connection',
      () => {
        throw new TypeError('lost')
      },
      'try_again',
    ],
  ] as const)('%s', async ([, answer, error], { expect }) => {
    expect(await openFile(file(), access(answer))).toEqual({ ok: false, error })
  })

  test('one that is too large is not even fetched', async ({ expect }) => {
    const slack = access(picture)
    expect(await openFile(file({ size: 21 * 1024 * 1024 }), slack)).toEqual({
      ok: false,
      error: 'too_big',
    })
    expect(slack.shown).toEqual([])
  })
})

describe('a stub of Slack Connect', () => {
  test('is completed by files.info', async ({ expect }) => {
    const whole = { ok: true, file: { size: 3, url_private: 'https://files.slack.com/b.png' } }
    const opened = await openFile(file({ url: null }), access(picture, { ok: true, value: whole }))
    expect(opened.ok).toBe(true)
  })

  test.for([
    [{ reason: 'refused', error: 'file_not_found' }, 'gone'],
    [{ reason: 'refused', error: 'missing_scope' }, 'no_access'],
    [{ reason: 'unavailable' }, 'try_again'],
    [{ reason: 'rate_limited', retryAfterMs: 1 }, 'try_again'],
  ] as const)('%j', async ([error, why], { expect }) => {
    const slack = access(picture, { ok: false, error })
    expect(await openFile(file({ url: null }), slack)).toEqual({ ok: false, error: why })
  })
})
