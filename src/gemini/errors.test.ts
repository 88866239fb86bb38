import { ApiError } from '@google/genai/web'
import { describe, test } from 'vitest'
import { readGeminiError } from './errors.ts'

const read = (status: number, error: unknown) =>
  readGeminiError(new ApiError({ status, message: JSON.stringify({ error }) }), 'model-x')

/** As Google sends it: the keys that matter, in its own form. */
const quota = (quotaId: string, retryDelay?: string) => ({
  code: 429,
  status: 'RESOURCE_EXHAUSTED',
  message: 'You exceeded your current quota.',
  details: [
    { '@type': 'type.googleapis.com/google.rpc.Help', links: [] },
    { '@type': 'type.googleapis.com/google.rpc.QuotaFailure', violations: [{ quotaId }] },
    ...(retryDelay ? [{ '@type': 'type.googleapis.com/google.rpc.RetryInfo', retryDelay }] : []),
  ],
})
const PER_MINUTE = 'GenerateContentPaidTierInputTokensPerModelPerMinute'

describe('429', () => {
  test.for([
    ['45s', 45_000],
    ['34.4s', 34_400],
    ['1m5s', 65_000],
    ['22h47m29s', 82_049_000],
    ['soon', null],
  ] as const)('RetryInfo %s', ([delay, retryAfterMs], { expect }) => {
    expect(read(429, quota(PER_MINUTE, delay))).toEqual({ reason: 'busy', retryAfterMs })
  })

  test('the wait in the words, where there is no RetryInfo', ({ expect }) => {
    const message = 'Quota exceeded. Please retry in 45.811974541s.'
    expect(read(429, { ...quota(PER_MINUTE), message })).toEqual({
      reason: 'busy',
      retryAfterMs: 45_812,
    })
  })

  test('no wait at all', ({ expect }) => {
    expect(read(429, quota(PER_MINUTE))).toEqual({ reason: 'busy', retryAfterMs: null })
  })

  test('a quota of the day is final', ({ expect }) => {
    const daily = quota('GenerateRequestsPerDayPerProjectPerModel', '30s')
    expect(read(429, daily)).toEqual({ reason: 'quota_used_up' })
  })
})

describe('what is asked for wrongly', () => {
  test.for([
    [
      400,
      {
        message: 'API key not valid. Please pass a valid API key.',
        details: [{ reason: 'API_KEY_INVALID' }],
      },
      'bad_key',
    ],
    [400, { message: 'API key expired. Please renew the API key.' }, 'bad_key'],
    [401, { message: 'Request had invalid authentication credentials.' }, 'bad_key'],
    [403, { status: 'PERMISSION_DENIED', message: 'API not enabled' }, 'not_allowed'],
    [
      400,
      { status: 'FAILED_PRECONDITION', message: 'User location is not supported' },
      'not_allowed',
    ],
    [
      400,
      {
        message:
          'Image part is missing a thought_signature in content position 2, part position 1.',
      },
      'signatures_refused',
    ],
    [400, { message: 'Corrupted thought signature.' }, 'signatures_refused'],
    [400, { message: 'Unable to process input image.' }, 'bad_request'],
    [413, { message: 'Request is too large.' }, 'bad_request'],
  ] as const)('%i %j', ([status, error, reason], { expect }) => {
    expect(read(status, error)).toMatchObject({ reason })
  })

  test('a retired model is named', ({ expect }) => {
    const error = { message: 'models/model-x is not found for API version v1beta' }
    expect(read(404, error)).toEqual({ reason: 'model_gone', model: 'model-x' })
  })
})

describe('trouble at Google and on the way', () => {
  test.for([408, 499, 500, 502, 503, 504])('%i', (status, { expect }) => {
    expect(read(status, { status: 'UNAVAILABLE' })).toEqual({ reason: 'overloaded', status })
  })

  test.for(['<html>Bad Gateway</html>', '', '[]', '[{"error":{"code":503}}]', 'null'])(
    'a body like %j',
    (message, { expect }) => {
      const error = new ApiError({ status: 503, message })
      expect(readGeminiError(error, 'm')).toEqual({ reason: 'overloaded', status: 503 })
    },
  )

  test('a connection that broke, and an answer that is no JSON', ({ expect }) => {
    expect(readGeminiError(new TypeError('fetch failed'), 'm')).toEqual({ reason: 'unreachable' })
    expect(readGeminiError(new SyntaxError('Unexpected token'), 'm')).toEqual({ reason: 'cut_off' })
  })
})
