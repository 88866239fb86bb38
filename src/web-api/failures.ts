/** Turns what `@slack/web-api` throws into a reason. */
import {
  WebAPIHTTPError,
  WebAPIPlatformError,
  WebAPIRateLimitedError,
  WebAPIRequestError,
} from '@slack/web-api'
import * as v from 'valibot'

export type SlackFailure =
  | { readonly reason: 'rate_limited'; readonly retryAfterMs: number }
  /** 5xx, no connection, or no answer in time. */
  | { readonly reason: 'unavailable' }
  /** Slack could not fetch an `image_url` while posting, and refused the whole message. */
  | { readonly reason: 'image_not_fetched' }
  | { readonly reason: 'blocks_refused'; readonly detail: string }
  /** Easel is not a member, or cannot see that there is such a channel. */
  | { readonly reason: 'not_in_channel'; readonly error: string }
  | { readonly reason: 'message_gone' }
  /** Anything else that Slack says no to; `error` is its code, for the log. */
  | { readonly reason: 'refused'; readonly error: string }

const DEFAULT_RETRY_SECONDS = 5

/** The reason behind an error of a Web API call; a bug is thrown again. */
export function readSlackError(error: unknown): SlackFailure {
  if (error instanceof WebAPIRateLimitedError)
    return {
      reason: 'rate_limited',
      retryAfterMs: (error.retryAfter || DEFAULT_RETRY_SECONDS) * 1000,
    }
  if (error instanceof WebAPIHTTPError)
    return error.statusCode >= 500
      ? { reason: 'unavailable' }
      : { reason: 'refused', error: `http_${error.statusCode}` }
  if (error instanceof WebAPIRequestError) return { reason: 'unavailable' }
  if (error instanceof WebAPIPlatformError) return readPlatformError(error)
  // A body that is no JSON comes as the parser's own error.
  if (error instanceof SyntaxError) return { reason: 'unavailable' }
  throw error
}

function readPlatformError({ data }: WebAPIPlatformError): SlackFailure {
  switch (data.error) {
    case 'invalid_blocks':
    case 'invalid_blocks_format':
    case 'msg_blocks_too_long':
    case 'msg_too_long':
      return readBlocksError(data)
    case 'not_in_channel':
    case 'channel_not_found':
      return { reason: 'not_in_channel', error: data.error }
    case 'message_not_found':
      return { reason: 'message_gone' }
    case 'ratelimited':
    case 'rate_limited':
      return { reason: 'rate_limited', retryAfterMs: DEFAULT_RETRY_SECONDS * 1000 }
    case 'internal_error':
    case 'fatal_error':
    case 'service_unavailable':
    case 'request_timeout':
      return { reason: 'unavailable' }
    default:
      // The client takes a page of HTML for an error code.
      return /^[a-z0-9_]+$/.test(data.error)
        ? { reason: 'refused', error: data.error }
        : { reason: 'unavailable' }
  }
}

const BlocksErrorSchema = v.object({
  error: v.string(),
  errors: v.optional(v.array(v.string()), []),
  response_metadata: v.optional(v.object({ messages: v.optional(v.array(v.string()), []) })),
})

function readBlocksError(data: unknown): SlackFailure {
  const parsed = v.safeParse(BlocksErrorSchema, data)
  if (!parsed.success) return { reason: 'blocks_refused', detail: '' }
  const { error, errors, response_metadata: metadata } = parsed.output
  const said = [...errors, ...(metadata?.messages ?? [])].join(' ')
  return /downloading image failed/i.test(said)
    ? { reason: 'image_not_fetched' }
    : { reason: 'blocks_refused', detail: `${error} ${said}`.trim() }
}
