import type { SlackFailure } from '../../web-api/failures.ts'

/** Throws where Slack cannot do something now; what it refuses for good is left alone. */
export function expectNow(
  said: { readonly ok: true } | { readonly ok: false; readonly error: SlackFailure },
): void {
  if (!said.ok && ['unavailable', 'rate_limited'].includes(said.error.reason))
    throw new Error('Slack does not take the change now')
}
