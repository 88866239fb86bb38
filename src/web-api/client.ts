import { type WebAPICallResult, WebClient } from '@slack/web-api'
import { type Result, err, ok } from '../lib/result.ts'
import { type SlackFailure, readSlackError } from './failures.ts'
import { limited } from './limited.ts'
import type { SlackMethod } from './methods.ts'
import { silentLogger } from './silent-logger.ts'

/** Slack fetches pictures while it posts, which may take it ten seconds. */
const CALL_TIMEOUT_MS = 20_000

/** A page of 15 messages with all their blocks stays below this. */
const MAX_ANSWER_BYTES = 8 * 1024 * 1024

/**
 * The token of the workspace that a call is for, or why there is none.
 * @param refused a token that Slack does not take any more; null: none
 */
export type TokenSource = (refused: string | null) => Promise<Result<string, SlackFailure>>

/** One call of Slack's Web API. A client serves one use: nothing of it outlives the request. */
export type CallSlack = (
  method: SlackMethod,
  args: Record<string, unknown>,
) => Promise<Result<WebAPICallResult, SlackFailure>>

/**
 * Calls Slack as the bot. Retries are Easel's own, from storage, so that none is lost in a crash.
 * @param tokens null: for the methods that take none
 * @param fetchFn the fetch to use. workerd knows no `redirect: 'error'`, which web-api 8 asks for.
 */
export function createSlackCaller(
  apiUrl: URL,
  tokens: TokenSource | null,
  fetchFn: typeof fetch = (input, init) => fetch(input, init),
): CallSlack {
  const callWith = async (token: string | undefined, ...[method, args]: Parameters<CallSlack>) => {
    const client = new WebClient(token, {
      slackApiUrl: apiUrl.href,
      fetch: async (input, init) =>
        limited(await fetchFn(input, { ...init, redirect: 'manual' }), MAX_ANSWER_BYTES),
      timeout: CALL_TIMEOUT_MS,
      rejectRateLimitedCalls: true,
      retryConfig: { retries: 0 },
      logger: silentLogger,
    })
    try {
      return ok(await client.apiCall(method, args))
    } catch (error) {
      return err(readSlackError(error))
    }
  }
  if (tokens === null) return (method, args) => callWith(undefined, method, args)
  return async (method, args) => {
    const token = await tokens(null)
    if (!token.ok) return token
    const answer = await callWith(token.value, method, args)
    if (answer.ok || !isOfOldToken(answer.error)) return answer
    const next = await tokens(token.value)
    return next.ok ? callWith(next.value, method, args) : next
  }
}

/**
 * Slack keeps two rotated tokens alive and revokes the one before them; a turn may be older than that.
 * https://docs.slack.dev/authentication/using-token-rotation
 */
const isOfOldToken = (failure: SlackFailure): boolean =>
  failure.reason === 'refused' && ['token_expired', 'token_revoked'].includes(failure.error)
