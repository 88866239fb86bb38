/** oauth.v2.access and oauth.v2.exchange: a code, a refresh token or an old token becomes a token. */
import type { Core } from '../core.ts'
import type { Grant } from '../install/bot-tokens.ts'
import { install } from '../install/installation.ts'
import { coreOf, type Site } from '../site.ts'
import { refuse, type ApiAnswer, type Refusal } from './answer.ts'
import type { Args } from './args.ts'

/** Methods that no token is needed for: the app says who it is by its client's secret. */
export const oauthMethods: Record<
  string,
  (site: Site, args: Args, authorization: string | null) => ApiAnswer
> = {
  'oauth.v2.access': (site, args, authorization) =>
    checkClient(site, args, authorization) ?? access(site, args),
  'oauth.v2.exchange': (site, args, authorization) =>
    checkClient(site, args, authorization) ?? exchange(site, args),
}

/** The client's id and secret come in the body, or by HTTP Basic. */
function checkClient(
  { client }: Site,
  args: Args,
  authorization: string | null,
): Refusal | undefined {
  const basic = /^Basic (.+)$/i.exec(authorization ?? '')?.[1]
  const [basicId, basicSecret] = Buffer.from(basic ?? '', 'base64')
    .toString()
    .split(':')
  const id = args.text('client_id') ?? basicId
  const secret = args.text('client_secret') ?? basicSecret
  if (id !== client.id) return refuse('invalid_client_id')
  return secret === client.secret ? undefined : refuse('bad_client_secret')
}

function access(site: Site, args: Args): ApiAnswer {
  switch (args.text('grant_type') ?? 'authorization_code') {
    case 'authorization_code':
      return accessByCode(site, args)
    case 'refresh_token':
      return answerFrom(site, 'invalid_refresh_token', ({ tokens }) =>
        tokens.refresh(args.text('refresh_token') ?? ''),
      )
    default:
      return refuse('invalid_grant_type')
  }
}

function accessByCode(site: Site, args: Args): ApiAnswer {
  const taken = site.codes.take(args.text('code') ?? '')
  if (!taken.ok) return taken
  const { team, user, redirectUri, scopes } = taken.consent
  if (args.text('redirect_uri') !== redirectUri) return refuse('bad_redirect_uri')
  const core = coreOf(site, team)
  if (core === undefined) return refuse('invalid_code')
  core.state.app.scopes = scopes.split(',').filter((scope) => scope !== '')
  install(core)
  return { ...answerOf(core, core.tokens.issue()), authed_user: { id: user } }
}

const exchange = (site: Site, args: Args): ApiAnswer =>
  answerFrom(site, 'invalid_auth', ({ tokens }) => tokens.exchange(args.text('token') ?? ''))

/** The first workspace that gives a token for it. */
function answerFrom(
  site: Site,
  error: string,
  grantOf: (core: Core) => Grant | undefined,
): ApiAnswer {
  for (const core of site.cores) {
    const grant = grantOf(core)
    if (grant !== undefined) return answerOf(core, grant)
  }
  return refuse(error)
}

function answerOf({ state: { app, team } }: Core, { token, refreshToken, expiresIn }: Grant) {
  return {
    ok: true as const,
    app_id: app.id,
    scope: app.scopes.join(','),
    token_type: 'bot',
    access_token: token,
    bot_user_id: app.botUserId,
    ...(refreshToken === null ? {} : { refresh_token: refreshToken, expires_in: expiresIn }),
    team: { id: team.id, name: team.name },
    enterprise: null,
    is_enterprise_install: false,
  }
}
