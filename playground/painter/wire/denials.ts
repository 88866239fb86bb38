/** What Google answers where the key, its project, its money or its place is not right, in its own words. */
import type { GoogleError } from './google-error.ts'

const denied = (message: string, reason?: string): GoogleError => ({
  code: 403,
  message,
  status: 'PERMISSION_DENIED',
  ...(reason === undefined ? {} : { details: [errorInfo(reason)] }),
})

const exhausted = (message: string): GoogleError => ({
  code: 429,
  message,
  status: 'RESOURCE_EXHAUSTED',
})

const errorInfo = (reason: string): object => ({
  '@type': 'type.googleapis.com/google.rpc.ErrorInfo',
  reason,
  domain: 'googleapis.com',
  metadata: { service: 'generativelanguage.googleapis.com', consumer: 'projects/1234567890' },
})

/** By what is wrong. */
export const DENIALS = {
  'leaked key': denied('Your API key was reported as leaked. Please use another API key.'),
  'expired key': {
    code: 400,
    message: 'API key expired. Please renew the API key.',
    status: 'INVALID_ARGUMENT',
    details: [errorInfo('API_KEY_INVALID')],
  },
  'restricted key': denied(
    'Requests from referer <empty> are blocked.',
    'API_KEY_HTTP_REFERRER_BLOCKED',
  ),
  'api off': denied(
    'Generative Language API has not been used in project 1234567890 before or it is disabled. Enable it by visiting https://console.developers.google.com/apis/api/generativelanguage.googleapis.com/overview?project=1234567890 then retry.',
    'SERVICE_DISABLED',
  ),
  'no billing': exhausted(
    'You exceeded your current quota, please check your plan and billing details.\n* Quota exceeded for metric: generativelanguage.googleapis.com/generate_content_free_tier_requests, limit: 0, model: gemini-3-pro-image\nPlease retry in 52.1s.',
  ),
  'no credits': exhausted(
    'Your prepayment credits are depleted. Please go to AI Studio at https://ai.studio/projects to manage your project and billing.',
  ),
  'spend cap': exhausted(
    'Your project has exceeded its monthly spending cap. Please go to AI Studio at https://ai.studio/spend to manage your project spend cap.',
  ),
  'wrong place': {
    code: 400,
    message: 'User location is not supported for the API use.',
    status: 'FAILED_PRECONDITION',
  },
  suspended: denied(
    "Permission denied: Consumer 'api_key:demo-painter-needs-no-key' has been suspended.",
    'CONSUMER_SUSPENDED',
  ),
} as const satisfies Readonly<Record<string, GoogleError>>

export type Denial = keyof typeof DENIALS

export const isDenial = (name: string): name is Denial => Object.hasOwn(DENIALS, name)
