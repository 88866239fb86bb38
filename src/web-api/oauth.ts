/**
 * Slack's OAuth, from a code or a refresh token to a bot token.
 * https://docs.slack.dev/authentication/installing-with-oauth
 * https://docs.slack.dev/authentication/using-token-rotation
 */
import * as v from 'valibot'
import { type Result, err, ok } from '../lib/result.ts'
import type { CallSlack } from './client.ts'
import { orNull } from './lenient.ts'

/** Who Slack knows the app as. */
export interface Client {
  readonly id: string
  readonly secret: string
}

/** A bot token and how long it lives. */
export interface Token {
  readonly botToken: string
  /** One use. null: the token is not rotated. */
  readonly refreshToken: string | null
  /** Seconds. null: for good. */
  readonly expiresIn: number | null
}

/** What an installation gives. */
export interface Grant extends Token {
  /** The team's id; for an installation in a whole organisation, the organisation's. */
  readonly team: string
  /** The name of the team or organisation; empty where Slack does not say. */
  readonly name: string
  readonly botUserId: string | null
  readonly scopes: readonly string[]
  readonly installedBy: string | null
}

export type OAuthFailure =
  /** No answer, or none that can be used: worth another try. */
  | { readonly reason: 'unavailable' }
  /** Slack's final no; `error` is its code, for the log. */
  | { readonly reason: 'refused'; readonly error: string }

const id = v.pipe(v.string(), v.regex(/^[A-Za-z0-9]{1,64}$/))
const token = v.pipe(v.string(), v.minLength(1), v.maxLength(1000))
const TokenEntries = {
  access_token: token,
  refresh_token: orNull(token),
  expires_in: orNull(v.pipe(v.number(), v.minValue(1), v.maxValue(31_536_000))),
}
const TokenSchema = v.object(TokenEntries)
const NamedSchema = orNull(v.object({ id, name: v.fallback(v.string(), '') }))
const GrantSchema = v.object({
  ...TokenEntries,
  scope: v.fallback(v.string(), ''),
  bot_user_id: orNull(id),
  team: NamedSchema,
  enterprise: NamedSchema,
  is_enterprise_install: v.fallback(v.boolean(), false),
  authed_user: orNull(v.object({ id: orNull(id) })),
})

/** Exchanges a code for an installation. @param call a caller without a token */
export async function exchangeCode(
  call: CallSlack,
  client: Client,
  code: string,
  redirectUri: string,
): Promise<Result<Grant, OAuthFailure>> {
  const answer = await ask(call, client, { code, redirect_uri: redirectUri })
  if (!answer.ok) return answer
  const parsed = v.safeParse(GrantSchema, answer.value)
  if (!parsed.success) return err({ reason: 'refused', error: 'odd_answer' })
  const { enterprise, team, is_enterprise_install: isWide, ...rest } = parsed.output
  const installed = isWide ? enterprise : team
  if (installed === null) return err({ reason: 'refused', error: 'odd_answer' })
  return ok({
    ...toToken(rest),
    team: installed.id,
    name: installed.name,
    botUserId: rest.bot_user_id,
    scopes: rest.scope.split(',').filter(Boolean),
    installedBy: rest.authed_user?.id ?? null,
  })
}

/** Exchanges a refresh token, which has one use, for the next token. @param call a caller without a token */
export async function exchangeRefreshToken(
  call: CallSlack,
  client: Client | null,
  refresh: string,
): Promise<Result<Token, OAuthFailure>> {
  if (client === null) return err({ reason: 'refused', error: 'no_client' })
  const answer = await ask(call, client, { grant_type: 'refresh_token', refresh_token: refresh })
  if (!answer.ok) return answer
  const parsed = v.safeParse(TokenSchema, answer.value)
  return parsed.success
    ? ok(toToken(parsed.output))
    : err({ reason: 'refused', error: 'odd_answer' })
}

async function ask(
  call: CallSlack,
  client: Client,
  args: Record<string, string>,
): Promise<Result<unknown, OAuthFailure>> {
  const answer = await call('oauth.v2.access', {
    client_id: client.id,
    client_secret: client.secret,
    ...args,
  })
  if (answer.ok) return ok(answer.value)
  return answer.error.reason === 'refused'
    ? err({ reason: 'refused', error: answer.error.error })
    : err({ reason: 'unavailable' })
}

const toToken = (read: v.InferOutput<typeof TokenSchema>): Token => ({
  botToken: read.access_token,
  refreshToken: read.refresh_token,
  expiresIn: read.expires_in,
})
