/** Errors as Google words them: google.rpc.Status, in the texts that real callers have seen. */

/** An error answer: the HTTP status and the body's `error`. */
export interface GoogleError {
  readonly code: number
  readonly message: string
  readonly status: string
  readonly details?: readonly object[]
}

/** 400 with these words. */
export const invalid = (message: string, details?: readonly object[]): GoogleError => ({
  code: 400,
  message,
  status: 'INVALID_ARGUMENT',
  ...(details ? { details } : {}),
})

/** 400 for a field that has no place in the request. */
export function unknownName(name: string, at: string): GoogleError {
  const place = at === '' ? '' : ` at '${at}'`
  const description = `Invalid JSON payload received. Unknown name "${name}"${place}: Cannot find field.`
  return invalid(description, [
    {
      '@type': 'type.googleapis.com/google.rpc.BadRequest',
      fieldViolations: [{ ...(at === '' ? {} : { field: at }), description }],
    },
  ])
}

/** 404 for a model that never was, or is no more. */
export const modelNotFound = (id: string, version: string): GoogleError => ({
  code: 404,
  message: `models/${id} is not found for API version ${version}, or is not supported for generateContent. Call ListModels to see the list of available models and their supported methods.`,
  status: 'NOT_FOUND',
})

/** 403 for a request without a key. */
export const keyMissing = (): GoogleError => ({
  code: 403,
  message:
    "Method doesn't allow unregistered callers (callers without established identity). Please use API Key or other form of API consumer identity to call this API.",
  status: 'PERMISSION_DENIED',
})

/** A wrong key is a 400 at Gemini. */
export const keyInvalid = (): GoogleError =>
  invalid('API key not valid. Please pass a valid API key.', [
    {
      '@type': 'type.googleapis.com/google.rpc.ErrorInfo',
      reason: 'API_KEY_INVALID',
      domain: 'googleapis.com',
      metadata: { service: 'generativelanguage.googleapis.com' },
    },
    {
      '@type': 'type.googleapis.com/google.rpc.LocalizedMessage',
      locale: 'en-US',
      message: 'API key not valid. Please pass a valid API key.',
    },
  ])

/** 429 with RetryInfo; `perDay`: a quota that no waiting today brings back. */
export function quotaExceeded(model: string, retryAfterS: number, perDay: boolean): GoogleError {
  const per = perDay ? 'PerDay' : 'PerMinute'
  return {
    code: 429,
    message: `You exceeded your current quota, please check your plan and billing details. For more information on this error, head to: https://ai.google.dev/gemini-api/docs/rate-limits.\nPlease retry in ${retryAfterS}s.`,
    status: 'RESOURCE_EXHAUSTED',
    details: [
      {
        '@type': 'type.googleapis.com/google.rpc.Help',
        links: [
          {
            description: 'Learn more about Gemini API quotas',
            url: 'https://ai.google.dev/gemini-api/docs/rate-limits',
          },
        ],
      },
      {
        '@type': 'type.googleapis.com/google.rpc.QuotaFailure',
        violations: [
          {
            quotaMetric: 'generativelanguage.googleapis.com/generate_content_paid_tier_requests',
            quotaId: `GenerateRequests${per}PerProjectPerModel`,
            quotaDimensions: { location: 'global', model },
            quotaValue: '10',
          },
        ],
      },
      { '@type': 'type.googleapis.com/google.rpc.RetryInfo', retryDelay: `${retryAfterS}s` },
    ],
  }
}

/** 503, as at peak hours. */
export const overloaded = (): GoogleError => ({
  code: 503,
  message:
    'This model is currently experiencing high demand. Spikes in demand are usually temporary. Please try again later.',
  status: 'UNAVAILABLE',
})
