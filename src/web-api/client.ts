import { type WebAPICallResult, WebClient } from '@slack/web-api'
import { type Result, err, ok } from '../lib/result.ts'
import { type SlackFailure, readSlackError } from './failures.ts'
import { limited } from './limited.ts'
import { silentLogger } from './silent-logger.ts'

/** Slack fetches pictures while it posts, which may take it ten seconds. */
const CALL_TIMEOUT_MS = 20_000

/** A page of 15 messages with all their blocks stays below this. */
const MAX_ANSWER_BYTES = 8 * 1024 * 1024

/** One call of Slack's Web API. A client serves one use: nothing of it outlives the request. */
export type CallSlack = (
  method: string,
  args: Record<string, unknown>,
) => Promise<Result<WebAPICallResult, SlackFailure>>

/**
 * Calls Slack as the bot. Retries are Easel's own, from storage, so that none is lost in a crash.
 * @param fetchFn the fetch to use. workerd knows no `redirect: 'error'`, which web-api 8 asks for.
 */
export function createSlackCaller(
  apiUrl: URL,
  botToken: string,
  fetchFn: typeof fetch = (input, init) => fetch(input, init),
): CallSlack {
  const client = new WebClient(botToken, {
    slackApiUrl: apiUrl.href,
    fetch: async (input, init) =>
      limited(await fetchFn(input, { ...init, redirect: 'manual' }), MAX_ANSWER_BYTES),
    timeout: CALL_TIMEOUT_MS,
    rejectRateLimitedCalls: true,
    retryConfig: { retries: 0 },
    logger: silentLogger,
  })
  return async (method, args) => {
    try {
      return ok(await client.apiCall(method, args))
    } catch (error) {
      return err(readSlackError(error))
    }
  }
}
