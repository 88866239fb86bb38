/** Turns what `@slack/web-api` throws into a reason. */
import {
  WebAPIHTTPError,
  WebAPIPlatformError,
  WebAPIRateLimitedError,
  WebAPIRequestError,
} from '@slack/web-api'
import * as v from 'valibot'
import { orNull, readable } from './lenient.ts'

export type SlackFailure =
  | { readonly reason: 'rate_limited'; readonly retryAfterMs: number }
  /** 5xx, no connection, or no answer in time. */
  | { readonly reason: 'unavailable' }
  /** Slack could not fetch an `image_url` while posting, and refused the whole message. */
  | { readonly reason: 'image_not_fetched' }
  | { readonly reason: 'blocks_refused'; readonly detail: string }
  /** Easel is not a member, or cannot see that there is such a channel. */
  | { readonly reason: 'not_in_channel'; readonly error: string }
  /** A message is no longer there, or may not be changed. */
  | { readonly reason: 'message_gone' }
  /** Anything else that Slack says no to; `error` is its code, for the log. */
  | { readonly reason: 'refused'; readonly error: string }

const DEFAULT_RETRY_SECONDS = 5
/** Slack's windows are a minute long (https://docs.slack.dev/apis/web-api/rate-limits). */
const MAX_RETRY_SECONDS = 300

/** The reason behind an error of a Web API call. */
export function readSlackError(error: unknown): SlackFailure {
  if (error instanceof WebAPIRateLimitedError) return rateLimited(error.retryAfter)
  if (error instanceof WebAPIHTTPError)
    return error.statusCode >= 500
      ? { reason: 'unavailable' }
      : { reason: 'refused', error: `http_${error.statusCode}` }
  if (error instanceof WebAPIRequestError) return { reason: 'unavailable' }
  if (error instanceof WebAPIPlatformError) return readPlatformError(error)
  // Over an answer of a strange shape, or one that breaks off, the client stumbles in its own ways.
  return { reason: 'unavailable' }
}

/** @param seconds as Slack says them, if it does */
const rateLimited = (seconds: number | undefined): SlackFailure => ({
  reason: 'rate_limited',
  retryAfterMs:
    seconds !== undefined && seconds > 0
      ? Math.min(seconds, MAX_RETRY_SECONDS) * 1000
      : DEFAULT_RETRY_SECONDS * 1000,
})

const ErrorSchema = v.object({ error: v.string() })

function readPlatformError({ data }: WebAPIPlatformError): SlackFailure {
  const parsed = v.safeParse(ErrorSchema, data)
  if (!parsed.success) return { reason: 'unavailable' }
  const { error } = parsed.output
  switch (error) {
    case 'invalid_blocks':
    case 'invalid_blocks_format':
    case 'msg_blocks_too_long':
    case 'msg_too_long':
      return readBlocksError(data)
    case 'not_in_channel':
    case 'channel_not_found':
      return { reason: 'not_in_channel', error }
    // Some workspaces let nobody change a message, or not for long: to Easel it is as good as gone.
    case 'message_not_found':
    case 'cant_update_message':
    case 'edit_window_closed':
      return { reason: 'message_gone' }
    case 'ratelimited':
    case 'rate_limited':
      return rateLimited(undefined)
    case 'internal_error':
    case 'fatal_error':
    case 'service_unavailable':
    case 'request_timeout':
      return { reason: 'unavailable' }
    default:
      // The client takes a page of HTML for an error code.
      return /^[a-z0-9_]{1,80}$/.test(error)
        ? { reason: 'refused', error }
        : { reason: 'unavailable' }
  }
}

const BlocksErrorSchema = v.object({
  error: v.string(),
  errors: readable(v.string()),
  response_metadata: orNull(v.object({ messages: readable(v.string()) })),
})

/** For the log: the places in the blocks that Slack complains of. The rest may quote what stands there. */
const PLACES = /\/(?:blocks|attachments|view)\b[\w/]{0,80}/g
const MAX_PLACES = 5

function readBlocksError(data: unknown): SlackFailure {
  const parsed = v.safeParse(BlocksErrorSchema, data)
  if (!parsed.success) return { reason: 'blocks_refused', detail: '' }
  const { error, errors, response_metadata: metadata } = parsed.output
  const said = [...errors, ...(metadata?.messages ?? [])].join(' ')
  return /downloading image failed/i.test(said)
    ? { reason: 'image_not_fetched' }
    : { reason: 'blocks_refused', detail: [error, ...placesIn(said)].join(' ') }
}

const placesIn = (said: string): string[] => [...new Set(said.match(PLACES))].slice(0, MAX_PLACES)
