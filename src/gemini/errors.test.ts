import { ApiError } from '@google/genai/web'
import { describe, test } from 'vitest'
import { readErrorAnswer, readGeminiError } from './errors.ts'

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
    const message = 'You have reached the daily limit of requests.'
    expect(read(429, { message })).toEqual({ reason: 'quota_used_up' })
    expect(read(429, quota(PER_MINUTE, '22h47m29s'))).toEqual({ reason: 'quota_used_up' })
  })
})

describe('what only the operator can mend', () => {
  const denied = (message: string) => ({ code: 403, status: 'PERMISSION_DENIED', message })
  const bare = (reason: string) => ({ message: '', details: [{ reason }] })

  /** Messages as callers have met them, and the reasons of google/api/error_reason.proto. */
  test.for([
    [
      400,
      { ...bare('API_KEY_INVALID'), message: 'API key not valid. Please pass a valid API key.' },
      'bad_key',
    ],
    [401, { message: 'Request had invalid authentication credentials.' }, 'bad_key'],
    [
      403,
      denied("Method doesn't allow unregistered callers (callers without established identity)."),
      'bad_key',
    ],
    [
      400,
      { ...bare('API_KEY_INVALID'), message: 'API key expired. Please renew the API key.' },
      'key_expired',
    ],
    [403, denied('Your API key was reported as leaked. Please use another API key.'), 'key_leaked'],
    [403, denied('Requests from referer <empty> are blocked.'), 'key_restricted'],
    [
      403,
      denied(
        'The provided API key has an IP address restriction. The originating IP address of the call (192.0.2.7) violates this restriction.',
      ),
      'key_restricted',
    ],
    [
      403,
      denied(
        'Requests to this API generativelanguage.googleapis.com method google.ai.generativelanguage.v1beta.GenerativeService.GenerateContent are blocked.',
      ),
      'key_restricted',
    ],
    [403, bare('API_KEY_SERVICE_BLOCKED'), 'key_restricted'],
    [403, bare('API_KEY_ANDROID_APP_BLOCKED'), 'key_restricted'],
    [
      403,
      denied(
        'Generative Language API has not been used in project 123 before or it is disabled. Enable it by visiting https://console.developers.google.com/ then retry.',
      ),
      'api_off',
    ],
    [403, bare('SERVICE_DISABLED'), 'api_off'],
    [
      403,
      denied(
        'This API method requires billing to be enabled. Please enable billing on project #123.',
      ),
      'billing_off',
    ],
    [
      400,
      { message: 'Imagen API is only accessible to billed users at this time.' },
      'billing_off',
    ],
    [
      400,
      {
        status: 'FAILED_PRECONDITION',
        message:
          'Gemini API free tier is not available in your country. Please enable billing on your project in Google AI Studio.',
      },
      'billing_off',
    ],
    [403, bare('BILLING_DISABLED'), 'billing_off'],
    [
      429,
      {
        message:
          'You exceeded your current quota, please check your plan and billing details.\n* Quota exceeded for metric: generativelanguage.googleapis.com/generate_content_free_tier_requests, limit: 0, model: gemini-3-pro-image\nPlease retry in 52s.',
      },
      'billing_off',
    ],
    [
      429,
      {
        message: 'Quota exceeded.',
        details: [
          {
            violations: [
              { quotaId: 'GenerateRequestsPerMinutePerProjectPerModel-FreeTier', quotaValue: '0' },
            ],
          },
        ],
      },
      'billing_off',
    ],
    [
      429,
      {
        status: 'RESOURCE_EXHAUSTED',
        message:
          'Your prepayment credits are depleted. Please go to AI Studio at https://ai.studio/projects to manage your project and billing.',
      },
      'credits_used_up',
    ],
    [402, { message: 'Your Prepay credit balance is depleted.' }, 'credits_used_up'],
    [402, { message: 'Payment Required' }, 'credits_used_up'],
    [
      429,
      {
        status: 'RESOURCE_EXHAUSTED',
        message:
          'Your project has exceeded its monthly spending cap. Please go to AI Studio at https://ai.studio/spend.',
      },
      'spend_cap_reached',
    ],
    [
      400,
      { status: 'FAILED_PRECONDITION', message: 'User location is not supported for the API use.' },
      'place_not_supported',
    ],
    [400, { message: 'Image generation is not available in your country.' }, 'place_not_supported'],
    [
      403,
      {
        ...bare('CONSUMER_SUSPENDED'),
        message: "Permission denied: Consumer 'api_key:AIza' has been suspended.",
      },
      'account_suspended',
    ],
    [
      403,
      denied('Your project has been denied access. Please contact support.'),
      'account_suspended',
    ],
    [
      403,
      denied(
        'This service has been disabled in this account for violation of Terms of\n\t\tService.',
      ),
      'account_suspended',
    ],
    [403, denied('The caller does not have permission'), 'not_allowed'],
    [400, { status: 'FAILED_PRECONDITION', message: 'Precondition check failed.' }, 'not_allowed'],
    [404, {}, 'wrong_address'],
    [302, {}, 'wrong_address'],
    [307, {}, 'wrong_address'],
    [405, {}, 'wrong_address'],
  ] as const)('%i %j', ([status, error, reason], { expect }) => {
    expect(read(status, error)).toEqual({ reason })
  })

  test('a page in place of the API is at another address', ({ expect }) => {
    const error = new ApiError({ status: 404, message: '<!doctype html><title>404</title>' })
    expect(readGeminiError(error, 'm')).toEqual({ reason: 'wrong_address' })
  })

  test('an error that a proxy sends with status 200', ({ expect }) => {
    const leaked = { error: { code: 403, message: 'Your API key was reported as leaked.' } }
    expect(readErrorAnswer(leaked, 'm')).toEqual({ reason: 'key_leaked' })
    expect(readErrorAnswer([{ error: { code: 503 } }], 'm')).toEqual({
      reason: 'overloaded',
      status: 503,
    })
    for (const none of [{}, null, { error: null }, { error: {} }, { error: { code: 0 } }])
      expect(readErrorAnswer(none, 'm')).toBeNull()
  })

  test('words of people in a request that is not accepted are not taken for it', ({ expect }) => {
    const message = `Invalid JSON payload received. Unknown name "x": ${'prepaid leaked '.repeat(500)}`
    expect(read(400, { message })).toEqual({ reason: 'bad_request' })
    expect(read(503, { message: 'Your API key was reported as leaked.' })).toMatchObject({
      reason: 'overloaded',
    })
  })
})

describe('what is asked for wrongly', () => {
  test.for([
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

  test.for([
    'models/model-x is not found for API version v1beta',
    'This model models/model-x is no longer available to new users.',
  ])('a retired model is named: %s', (message, { expect }) => {
    expect(read(404, { message })).toEqual({ reason: 'model_gone', model: 'model-x' })
    expect(read(404, { status: 'NOT_FOUND', message: '' })).toMatchObject({ reason: 'model_gone' })
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
